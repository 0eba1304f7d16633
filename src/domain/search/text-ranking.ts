/**
 * Finds records by the words of their text, where no title answers. The browser has no text, only in
 * which records each word stands: enough to name the first results before the index has come.
 */

import { stemOf } from '../finder/word-stem.ts';
import { wordsOf } from '../finder/words-of.ts';
import { groupBy } from '../places/group-by.ts';
import type { WordQuery } from './query.ts';
import { kindWeight } from './ranking.ts';
import { isSmallWord } from './small-words.ts';
import type { IndexedRecord, TitleRecord } from './title-record.ts';

/**
 * For each stem, from A to Z, the places in the list of titles of the records that have it in their
 * text but not in their title. An empty list stands for too many to tell.
 */
export type TextStems = ReadonlyMap<string, readonly number[]>;

export interface TextFinder {
  find(query: Pick<WordQuery, 'typed' | 'words' | 'meant'>): FoundInText;
}

export interface FoundInText {
  /** Best first. */
  readonly records: readonly TitleRecord[];
  /** Whether each has only some of the words. */
  readonly onlySome: boolean;
}

/** A word in more records than this, and than this share of all, distinguishes none. */
const MOST_RECORDS = 20;
const MOST_SHARE = 0.1;
/** A record must have this share of what the words of a query weigh. */
const ENOUGH = 0.5;

export function textStems(
  titles: readonly TitleRecord[],
  records: readonly Pick<IndexedRecord, 'to' | 'text'>[],
): TextStems {
  const textOf = new Map(records.map(({ to, text }) => [to, text]));
  const found = titles.flatMap((record, at) => {
    const inTitle = stemsOfTitle(record);
    return stemsOf([textOf.get(record.to) ?? '']).flatMap((stem) =>
      inTitle.has(stem) ? [] : [{ stem, at }],
    );
  });
  const most = mostOf(titles.length);
  return new Map(
    [...groupBy(found, ({ stem }) => stem)]
      .map(([stem, each]) => [stem, each.length > most ? [] : each.map(({ at }) => at)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** @param stems  none where the text is searched by the index alone */
export function textFinder(records: readonly TitleRecord[], stems: TextStems): TextFinder {
  const titles = records.map(stemsOfTitle);
  const lengths = records.map(() => 0);
  for (const at of [...stems.values()].flat()) lengths[at] = (lengths[at] ?? 0) + 1;
  const average = sum(lengths) / Math.max(1, records.length);
  const isInMany = (stem: string): boolean => stems.get(stem)?.length === 0;
  const isInTitle = (stem: string, at: number): boolean => titles[at]?.has(stem) === true;
  const isIn = (stem: string, at: number): boolean =>
    isInTitle(stem, at) || stems.get(stem)?.includes(at) === true;
  /** The fewer records have it, the more a word says. */
  const weightOf = (stem: string): number => {
    const inTitles = titles.filter((title) => title.has(stem)).length;
    const inTexts = isInMany(stem) ? mostOf(records.length) : (stems.get(stem)?.length ?? 0);
    const count = inTitles + inTexts;
    return count === 0 ? 0 : Math.log(1 + records.length / count);
  };

  const ranked = (words: readonly string[], typed: string): Ranked[] => {
    const asked = stemsOf(words)
      .map((stem) => ({ stem, weight: weightOf(stem) }))
      .filter(({ weight }) => weight > 0);
    const all = weigh(asked);
    return records.flatMap((record, at) => {
      const found = asked.filter(({ stem }) => isIn(stem, at));
      const share = weigh(found) / all;
      if (!(share >= ENOUGH)) return [];
      // A long text has many words by chance.
      const chance = (1 + (lengths[at] ?? 0) / average) / 2;
      const inTitle = weigh(asked.filter(({ stem }) => isInTitle(stem, at))) / all;
      const score = (share / chance + inTitle) * kindWeight(record.kind, typed);
      return [
        { record, score, hasAll: asked.every(({ stem }) => isInMany(stem) || isIn(stem, at)) },
      ];
    });
  };
  return {
    find({ typed, words, meant }) {
      const found = [words, meant?.words ?? []]
        .flatMap((way) => ranked(way, typed))
        .sort((a, b) => b.score - a.score);
      return {
        records: [...new Set(found.map(({ record }) => record))],
        onlySome: !found.some(({ hasAll }) => hasAll),
      };
    },
  };
}

interface Ranked {
  readonly record: TitleRecord;
  readonly score: number;
  /** Whether it has every word; those in too many records to tell do not count. */
  readonly hasAll: boolean;
}

interface Asked {
  readonly stem: string;
  readonly weight: number;
}

function stemsOfTitle({ title, value = '', names = [] }: TitleRecord): Set<string> {
  return new Set(stemsOf([title, value, ...names]));
}

/** Each once, without those of small words. */
function stemsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap(wordsOf).filter((word) => !isSmallWord(word));
  return [...new Set(words.map(stemOf))];
}

function mostOf(records: number): number {
  return Math.max(MOST_RECORDS, records * MOST_SHARE);
}

function weigh(asked: readonly Asked[]): number {
  return sum(asked.map(({ weight }) => weight));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
