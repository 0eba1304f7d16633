/** The rule that an address once published keeps answering. */

import { entryAddresses, formerAddresses } from '../domain/entries/addresses.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import type { ContentPart, Rule, RuleProblem } from '../domain/gate/problem.ts';

/** All addresses that answer once the content is published, sorted; those said to be gone say why. */
export function publishedAddresses(content: SiteContent): string[] {
  const addresses = [
    ...entryAddresses(content),
    ...formerAddresses(content),
    ...(content.site.gone ?? []),
  ];
  return [...new Set(addresses.map(({ address }) => address))].sort();
}

/** @param published  what the last build of this site kept */
export function addressesLast(published: readonly string[]): Rule<SiteContent> {
  return (content) => {
    const now = new Set(publishedAddresses(content));
    return published.filter((address) => !now.has(address)).map(vanished);
  };
}

/** Kinds of which an entry that cannot be read may be the one with the address. */
const ADDRESSED: readonly ContentPart[] = [
  ...(['programmes', 'centres', 'lots', 'figures', 'sources'] as const),
  ...(['places', 'questions', 'events', 'conflicts'] as const),
];

function vanished(address: string): RuleProblem {
  const [id = ''] = /[^/#]+(?=\/?$)/.exec(address) ?? [];
  return {
    kind: 'address-vanished',
    at: { kind: 'site', id: 'site' },
    path: ['gone'],
    found: `no entry for ${address}, which the published site has`,
    expected: 'an answer at every address that was published',
    fix: `add "${id}" to formerIds of the entry that replaces it; if none does, add the address to gone in site.yaml and say why`,
    basedOn: ADDRESSED,
  };
}
