/** The words that the browser corrects a query with before it searches the index. */

import { searchWords } from '../../domain/search/words.ts';
import type { SearchTerms, WordSource } from '../../domain/search/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital } from '../../wording/frame/phrases.ts';

/**
 * The file as served.
 * @param records  all records of the index, so that every word of the file can be found
 */
export function wordsFile(content: SiteContent, records: readonly WordSource[]): string {
  return JSON.stringify(searchWords(records, searchTerms(content)));
}

/** The names, synonyms and names of kinds in the content. */
export function searchTerms({
  site,
  places,
  centres,
  programmes,
  synonyms,
  needs,
}: SiteContent): SearchTerms {
  const { terms } = site;
  return {
    places: [
      ...new Set([
        ...places.flatMap(({ name, otherNames }) => [name, ...otherNames]),
        ...centres.flatMap(({ town, shortName }) => [town, plainName(shortName)]),
      ]),
    ].sort(),
    programmes: programmes.map(({ shortName }) => shortName),
    synonyms: synonyms.map(({ words, means }) => ({ words, means })),
    needs: needs.map(({ name, words, means = name }) => ({ words, means })),
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
