/** The providers of the services that a source names. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { listWords } from '../../wording/frame/phrases.ts';
import { offersOf } from './offer.ts';
import type { Organization } from './entities.ts';
import { stableId } from '../data/stable-id.ts';

/** Each provider once, by name. */
export function organizationsOf(content: SiteContent): ReadonlyMap<string, Organization> {
  const offers = offersOf(content);
  const names = new Set(offers.flatMap(({ provider }) => provider ?? []));
  return new Map(
    [...names].map((name) => {
      const provided = offers.filter(({ provider }) => provider === name).map((each) => each.name);
      return [name, organizationOf(content, name, provided)];
    }),
  );
}

function organizationOf(
  { site }: SiteContent,
  name: string,
  provided: readonly string[],
): Organization {
  return {
    id: stableId(site, `organization/${name}`),
    name,
    description: `Provides, according to our sources: ${listWords(provided)}.`,
    website: name === site.council.name ? site.council.web : undefined,
  };
}
