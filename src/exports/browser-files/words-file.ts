/** The site's words: what the browser compares a query with before it asks the index. */

import { searchWords } from '../../domain/search/words.ts';
import type { SearchTerms, WordSource } from '../../domain/search/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital } from '../../wording/frame/phrases.ts';

/**
 * The file as it is served.
 * @param records  all that the index has: the words of the file can then be found
 */
export function wordsFile(content: SiteContent, records: readonly WordSource[]): string {
  return JSON.stringify(searchWords(records, searchTerms(content)));
}

/** What the content says of words: names for the finder, synonyms, and the names of kinds. */
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
