/**
 * Links in prose lead to pages that exist. Links to a part of a page, and to lists that some sites
 * leave out, are checked after the build.
 */

import { nearMatch } from '../../near-match.ts';
import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { addressesOf } from '../../../entries/term.ts';
import { firstParts } from '../entries/fixed-addresses.ts';

/** The kinds whose entries have pages below the address of their list. */
type ListedKind = 'centres' | 'lots' | 'sources';

/** The address in "[words](/address/)", up to its fragment. */
const LINK = /\]\((\/[^)\s#?]*)/g;

export function linksLeadSomewhere(content: SiteContent): RuleProblem[] {
  const pages = [
    ...firstParts(content.site),
    ...content.programmes.filter(({ page }) => page).map(({ id }) => id),
  ].map((part) => `/${part}/`);
  return (['questions', 'pages'] as const).flatMap((kind) =>
    content[kind].flatMap(({ id, body }) =>
      [...body.matchAll(LINK)].flatMap(([, address = '']): RuleProblem[] => {
        const meant = meantBy(address, pages, content);
        if (meant === address) return [];
        return [
          {
            kind: 'reference-unknown',
            at: { kind, id },
            path: ['body'],
            words: address,
            found: `a link to "${address}"`,
            expected: 'the address of a page of this site, which ends with a slash',
            fix:
              meant === undefined
                ? 'copy the address of the page, from the first slash on'
                : `write "${meant}"`,
            basedOn: [listedAt(address, content) ?? 'programmes'],
          },
        ];
      }),
    ),
  );
}

/**
 * The address itself if there is such a page, else the similar one that was probably meant;
 * undefined if there is none.
 */
function meantBy(
  address: string,
  pages: readonly string[],
  content: SiteContent,
): string | undefined {
  if (address === '/' || /\.[a-z]+$/.test(address)) return address;
  const whole = address.endsWith('/') ? address : `${address}/`;
  const list = firstPart(address);
  if (!pages.includes(`/${list}/`)) return nearMatch(whole, pages);
  const kind = listedAt(address, content);
  if (kind === undefined || whole === `/${list}/`) return whole;
  const entries = content[kind].map(({ id }) => `/${list}/${id}/`);
  const own = entries.find((entry) => whole.startsWith(entry));
  return own === undefined ? nearMatch(whole, entries) : whole;
}

/** The kind of the entries below the address; undefined if it has no list. */
function listedAt(address: string, { site }: SiteContent): ListedKind | undefined {
  const { centres, lots } = addressesOf(site.terms);
  const lists: Readonly<Record<string, ListedKind>> = {
    [centres]: 'centres',
    [lots]: 'lots',
    sources: 'sources',
  };
  return lists[firstPart(address)];
}

/** "/centres/park-lane/" → "centres". */
function firstPart(address: string): string {
  return address.split('/')[1] ?? '';
}
