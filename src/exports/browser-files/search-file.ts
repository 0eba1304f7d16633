/** What the browser finds first, and corrects a query with, before it asks the index. */

import { shortOf } from '../../domain/entries/term.ts';
import { finderIndex } from './finder-file.ts';
import { knownNeeds } from './needs-file.ts';
import { isSentInParts } from './parts-wire.ts';
import { sendablePart } from './search-part-wire.ts';
import { sendableSearch } from './search-wire.ts';
import type { SentSearch } from './search-wire.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { stemOf } from '../../domain/finder/word-stem.ts';
import { wordsOf } from '../../domain/finder/words-of.ts';
import { SEARCH_KINDS } from '../../domain/search/entry.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { IndexedRecord, TitleRecord } from '../../domain/search/title-record.ts';
import { partedSearch } from '../../domain/search/parts.ts';
import { textStems } from '../../domain/search/text-ranking.ts';
import { searchWords } from '../../domain/search/words.ts';
import type { SearchTerms } from '../../domain/search/words.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { browserFileLinks, largeSiteLinks, links, sitePath } from '../../wording/frame/links.ts';

/**
 * The file that answers first, and those of a large site's letters, by address.
 * @param records  all records of the index, so that every word of the files can be found
 */
export function searchFiles(
  content: SiteContent,
  records: readonly IndexedRecord[],
): ReadonlyMap<string, string> {
  const titles = titleRecords(content, records);
  const words = searchWords(records, titles, searchTerms(content));
  const needs = knownNeeds(content);
  const file = browserFileLinks.search;
  if (!isSentInParts(finderIndex(content))) {
    const stems = textStems(titles, records);
    return new Map([[file, JSON.stringify(sendableSearch({ words, needs, titles, stems }))]]);
  }
  const { first, parts } = partedSearch(words, titles);
  const apart = { letters: [...parts.keys()].join(''), titles: titles.length };
  const sent: SentSearch = { ...sendableSearch({ ...first, needs, stems: new Map() }), apart };
  return new Map([
    [file, JSON.stringify(sent)],
    ...[...parts].map(
      ([letter, part]) =>
        [largeSiteLinks.searchLetter(letter), JSON.stringify(sendablePart(part))] as const,
    ),
  ]);
}

/**
 * In the order of the kinds. Sources are found by the index alone: nobody looks for them first, and
 * there are many.
 */
export function titleRecords(
  content: SiteContent,
  records: readonly IndexedRecord[],
): TitleRecord[] {
  const extra = extraByPath(content);
  const shown = SEARCH_KINDS.filter((kind) => kind !== 'source');
  return shown
    .flatMap((each) => records.filter(({ kind }) => kind === each))
    .map(({ kind, to, title, date }) => {
      const { value, names = [] } = extra.get(to) ?? {};
      const other = [...new Set(names)].filter((name) => name !== title);
      return { kind, to, title, date, value, names: other.length > 0 ? other : undefined };
    });
}

/** What entries have beside the titles of their records. */
function extraByPath(
  content: SiteContent,
): ReadonlyMap<string, Pick<TitleRecord, 'value' | 'names'>> {
  const { centres, figures, questions, site } = content;
  const namesOf = ({ name, shortName, otherNames = [] }: Centre): string[] => {
    const short = new Set(wordsOf(`${shortName} ${site.terms.centre.many}`).map(stemOf));
    const isLonger = wordsOf(name).some((word) => !short.has(stemOf(word)));
    return [shortName, ...(isLonger ? [name] : []), ...otherNames];
  };
  return new Map([
    ...centres.map(
      (centre) => [sitePath(links.centre(centre.id)), { names: namesOf(centre) }] as const,
    ),
    ...contentIndex(content).bases.map(
      (base) => [sitePath(links.base(base.id)), { names: namesOf(base) }] as const,
    ),
    ...questions.map(
      ({ id, askedAs }) => [sitePath(links.question(id)), { names: askedAs }] as const,
    ),
    ...figures.map(
      (figure) =>
        [
          sitePath(links.figure(figure.id)),
          { value: figureWords(figure), names: figure.askedAs },
        ] as const,
    ),
  ]);
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
    part: shortOf(terms.district).one,
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
