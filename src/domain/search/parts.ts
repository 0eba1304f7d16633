/**
 * What the search of a large site knows, by the letters that its words begin with, like the names of
 * its finder: of what is typed, the browser needs only the part of each letter.
 */

import { wordsOf } from '../finder/words-of.ts';
import { groupBy } from '../places/group-by.ts';
import { isNamed } from './ranking.ts';
import { isSmallWord } from './small-words.ts';
import type { TitleRecord } from './title-record.ts';
import { nameWords } from './words.ts';
import type { SearchWords } from './words.ts';

export interface SearchPart {
  readonly words: SearchWords;
  readonly titles: readonly TitleRecord[];
}

export interface PartedSearch {
  /** What every question needs: the words in most records, the titles that are no names. */
  readonly first: SearchPart;
  /** All else, by letter or figure. */
  readonly parts: ReadonlyMap<string, SearchPart>;
}

/** The first letter or figure of each word that distinguishes a record; of all words where none does. */
export function lettersOf(
  words: readonly string[],
  { common }: Pick<SearchWords, 'common'>,
): string[] {
  const commonWords = new Set(common.split(' '));
  const said = words.filter((word) => !isSmallWord(word));
  const telling = said.filter((word) => !commonWords.has(word));
  return [...new Set((telling.length > 0 ? telling : said).map((word) => word.charAt(0)))];
}

export function partedSearch(words: SearchWords, titles: readonly TitleRecord[]): PartedSearch {
  const byLetter = <T>(all: readonly T[], lettersFor: (one: T) => readonly string[]) =>
    groupBy(
      all.flatMap((one) => lettersFor(one).map((letter) => ({ letter, one }))),
      ({ letter }) => letter,
    );
  const named = titles.filter(({ kind }) => isNamed(kind));
  const others = titles.filter(({ kind }) => !isNamed(kind));
  const isEverywhere = wordsIn(words.common);
  const isUsual = (word: string): boolean => isEverywhere.has(word) || isSmallWord(word);
  const spread = {
    titles: byLetter(named, ({ title, names = [] }) =>
      lettersOf([title, ...names].flatMap(wordsOf), words),
    ),
    places: byLetter(words.places, (place) => lettersOf(wordsOf(place), words)),
    others: byLetter(
      words.others.split(' ').filter((word) => word !== '' && !isUsual(word)),
      (word) => [word.charAt(0)],
    ),
  };
  const letters = new Set(Object.values(spread).flatMap((each) => [...each.keys()]));
  const of = <T>(each: ReadonlyMap<string, readonly { one: T }[]>, letter: string): T[] =>
    (each.get(letter) ?? []).map(({ one }) => one);
  const indexed = [...words.names.split(' '), ...words.others.split(' ')];
  return {
    first: partOf(words, {
      titles: others,
      places: [],
      others: indexed.filter(isUsual),
      programmes: words.programmes,
    }),
    parts: new Map(
      [...letters].sort().map((letter) => [
        letter,
        partOf(words, {
          titles: of(spread.titles, letter),
          places: of(spread.places, letter),
          others: of(spread.others, letter),
          programmes: [],
        }),
      ]),
    ),
  };
}

interface Chosen extends Pick<SearchWords, 'places' | 'programmes'> {
  readonly titles: readonly TitleRecord[];
  readonly others: readonly string[];
}

function partOf(all: SearchWords, { titles, others, ...terms }: Chosen): SearchPart {
  const names = nameWords(titles, terms);
  const isName = new Set(names);
  const isElsewhere = wordsIn(all.elsewhere);
  return {
    titles,
    words: {
      ...all,
      ...terms,
      names: names.join(' '),
      others: others
        .filter((word) => !isName.has(word) && !isElsewhere.has(word))
        .sort()
        .join(' '),
      elsewhere: names.filter((word) => isElsewhere.has(word)).join(' '),
    },
  };
}

/** What is known once parts have come. */
export function withSearchParts(first: SearchPart, parts: readonly SearchPart[]): SearchPart {
  const all = [first, ...parts];
  const listed = (key: 'names' | 'others' | 'elsewhere'): string =>
    [...wordsIn(all.map(({ words }) => words[key]).join(' '))].sort().join(' ');
  const titles = all.flatMap((part) => part.titles);
  return {
    titles: [...new Map(titles.map((record) => [record.to, record])).values()].sort((a, b) =>
      a.to < b.to ? -1 : 1,
    ),
    words: {
      ...first.words,
      names: listed('names'),
      others: listed('others'),
      elsewhere: listed('elsewhere'),
      places: [...new Set(all.flatMap(({ words }) => words.places))].sort(),
    },
  };
}

function wordsIn(list: string): Set<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}
