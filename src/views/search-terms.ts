/** What the content says of words, for the search: names for the finder, synonyms, and the names of kinds. */

import type { SearchTerms } from '../domain/search-words.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { capital } from './phrases.ts';

export function searchTerms({
  site,
  places,
  centres,
  programmes,
  synonyms,
}: SiteContent): SearchTerms {
  const { terms } = site;
  return {
    places: [
      ...new Set([
        ...places.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])]),
        ...centres.flatMap(({ town, shortName }) => [town, plainName(shortName)]),
      ]),
    ].sort(),
    programmes: programmes.map(({ shortName }) => shortName),
    synonyms: synonyms.map(({ words, means }) => ({ words, means })),
    kinds: {
      base: capital(terms.base.many),
      centre: capital(terms.centre.many),
      question: 'Questions',
      event: 'Events',
      figure: 'Figures',
      lot: capital(terms.lot.many),
      page: 'Pages',
      source: 'Sources',
    },
  };
}

/** "Oakham (High Street)" → "Oakham". */
function plainName(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}
