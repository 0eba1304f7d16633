/**
 * The site's own words, made together with its search index. A query is first compared with them,
 * because the index knows neither misspellings nor everyday words.
 */

import { wordsOf } from '../finder/words-of.ts';
import type { SearchKind } from './entry.ts';
import type { TitleRecord } from './title-record.ts';
import type { Synonym } from '../entries/entry.ts';

/** The words that come from the content; the rest come from the records of the index. */
export interface SearchTerms {
  /** Names that the finder answers. */
  readonly places: readonly string[];
  readonly programmes: readonly string[];
  readonly synonyms: readonly Pick<Synonym, 'words' | 'means'>[];
  /** What the site calls each need, and the words that people use for it. */
  readonly needs: readonly Pick<Synonym, 'words' | 'means'>[];
  /** What a part of the area is called: "district". */
  readonly part: string;
  /** The kinds of results in the site's terms: "Children's centres". */
  readonly kinds: Readonly<Record<SearchKind, string>>;
}

/** As it is sent to the browser; lists of words are one text each, with spaces between. */
export interface SearchWords extends Omit<SearchTerms, 'needs'> {
  /** Words of names and titles, from A to Z: the most likely meaning of a misspelt word. */
  readonly names: string;
  /** All other words of the index, from A to Z. */
  readonly others: string;
  /** Words of names that no record has, such as places that only the finder knows. */
  readonly elsewhere: string;
  /** Words in so many records that they distinguish none. */
  readonly common: string;
  /** Words that the index has with marks or letters that are not compared: "lodz" → "łódź". */
  readonly marked: Readonly<Record<string, string>>;
}

/** The texts of a record of the index. */
export interface WordSource {
  readonly title: string;
  readonly text: string;
}

type Titled = Pick<TitleRecord, 'title' | 'names'>;

/** A word is common if more than this share of records have it. */
const COMMON_SHARE = 0.25;

/**
 * @param records  all that the index has
 * @param titles  those that are found by their titles too
 */
export function searchWords(
  records: readonly WordSource[],
  titles: readonly Titled[],
  { needs, ...terms }: SearchTerms,
): SearchWords {
  const names = nameWords(titles, terms);
  const known = new Set(names);
  const count = new Map<string, number>();
  for (const { title, text } of records)
    for (const word of new Set(wordsOf(`${title} ${text}`)))
      count.set(word, (count.get(word) ?? 0) + 1);
  const others = [...count.keys()].filter((word) => !known.has(word));
  const common = [...count].filter(([, times]) => times > records.length * COMMON_SHARE);
  return {
    names: names.join(' '),
    others: inOrder(others),
    elsewhere: names.filter((word) => !count.has(word)).join(' '),
    common: inOrder(common.map(([word]) => word)),
    marked: markedWords(records),
    ...terms,
    synonyms: [
      ...terms.synonyms,
      ...needs.flatMap(({ words, means }) => {
        const phrases = words.filter((phrase) => wordsOf(phrase).some((word) => !count.has(word)));
        return phrases.length > 0 ? [{ words: phrases, means }] : [];
      }),
    ],
  };
}

/** The words of names and titles, from A to Z. */
export function nameWords(
  titles: readonly Titled[],
  { places, programmes }: Pick<SearchTerms, 'places' | 'programmes'>,
): string[] {
  const texts = titles.flatMap(({ title, names = [] }) => [title, ...names]);
  return [...new Set([...texts, ...places, ...programmes].flatMap(wordsOf))].sort();
}

/** The words of the query with their marks, where the index has them so. */
export function asIndexed(words: string, { marked }: Pick<SearchWords, 'marked'>): string {
  return words
    .split(' ')
    .map((word) => marked[word] ?? word)
    .join(' ');
}

function markedWords(records: readonly WordSource[]): Record<string, string> {
  const words = new Set<string>();
  for (const { title, text } of records)
    for (const [word] of `${title} ${text}`
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      words.add(word);
  return Object.fromEntries(
    [...words].sort().flatMap((word) => {
      const plain = wordsOf(word).join('');
      return plain === word || plain === '' ? [] : [[plain, word]];
    }),
  );
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
