/** Finds records by their titles, values and other names, as a reader means it. */

import { stemOf } from '../finder/word-stem.ts';
import { wordsOf } from '../finder/words-of.ts';
import type { SearchKind } from './entry.ts';
import type { WordQuery } from './query.ts';
import { isNamed, kindWeight } from './ranking.ts';
import { asksHow, isSmallWord } from './small-words.ts';
import type { TitleRecord } from './title-record.ts';

export interface TitleFinder {
  /** Best first; records that share too few words with the query are left out. */
  find(query: Pick<WordQuery, 'typed' | 'spelt' | 'meant'>): TitleRecord[];
}

interface Word {
  readonly word: string;
  readonly stem: string;
}

interface Prepared {
  readonly record: TitleRecord;
  /** The title, the title with the value or the kind, the value, each other name, an event's date. */
  readonly forms: readonly Form[];
}

interface Form {
  readonly words: readonly Word[];
  /** As in the rank. */
  readonly whole: 1 | 2;
}

interface Rank {
  /** What was asked for word for word: 2 for the title or the value, 1 for another name, else 0. */
  readonly whole: number;
  readonly score: number;
}

const NO_RANK: Rank = { whole: 0, score: 0 };

/** A record must have this share of what the words of a query weigh. */
const ENOUGH = 0.7;
/** From this number of letters on, a word also matches words that begin with it. */
const BEGINNING = 4;
/** The shares of a distinctive word's weight that "the" and "why" have. */
const SMALL = 0.05;
const ASKING = 0.3;
/** What a name that only contains the query keeps of its score. */
const LEAST_FOCUS = 0.4;

/**
 * @param kinds  what the site calls each kind: "Children's centres"
 * @param all  how many records there are, where not all are given
 */
export function titleFinder(
  records: readonly TitleRecord[],
  kinds: Readonly<Record<SearchKind, string>>,
  all = records.length,
): TitleFinder {
  const prepared = records.map((record): Prepared => ({
    record,
    forms: formsOf(record, kinds[record.kind]),
  }));
  const count = new Map<string, number>();
  for (const { forms } of prepared)
    for (const stem of new Set(forms.flatMap(({ words }) => words.map(({ stem }) => stem))))
      count.set(stem, (count.get(stem) ?? 0) + 1);
  /** The rarer a word among the titles, the more it says. */
  const weight = ({ word, stem }: Word): number =>
    Math.log(1 + all / (count.get(stem) ?? 1)) * importance(word);
  const rank = ({ record, forms }: Prepared, asked: readonly Word[], typed: string): Rank => {
    const own = forms.flatMap(({ words }) => words);
    const found = asked.filter((word) => own.some((other) => isMatch(word, other)));
    const share = weigh(found, weight) / weigh(asked, weight);
    if (share < ENOUGH) return NO_RANK;
    const focus = forms.map(({ words }) => {
      const hit = words.filter((other) => asked.some((word) => isMatch(word, other)));
      return weigh(hit, weight) / Math.max(weigh(words, weight), Number.MIN_VALUE);
    });
    const score = share * (LEAST_FOCUS + (1 - LEAST_FOCUS) * Math.max(...focus));
    return {
      whole: Math.max(...forms.map((form) => (isSame(form.words, asked) ? form.whole : 0))),
      score: score * kindWeight(record.kind, typed),
    };
  };
  return {
    find({ typed, spelt, meant }) {
      const ways = [spelt, meant?.words ?? []]
        .map(preparedWords)
        .filter(({ length }) => length > 0);
      return prepared
        .map((each) => ({ each, ...best(ways.map((asked) => rank(each, asked, typed))) }))
        .filter(({ score }) => score > 0)
        .sort(
          (a, b) =>
            b.whole - a.whole ||
            (a.whole > 0 ? placeOf(a.each) - placeOf(b.each) : 0) ||
            b.score - a.score ||
            placeOf(a.each) - placeOf(b.each),
        )
        .map(({ each }) => each.record);
    },
  };
}

/**
 * People type "Oakham" and "Oakham children's centre"; what else has a kind in its title says so.
 * Whoever types a day looks for what happened on it.
 */
function formsOf({ kind, title, value, names = [], date }: TitleRecord, kindName: string): Form[] {
  const days = kind === 'event' && date !== undefined ? [date] : [];
  const withKind = isNamed(kind) ? [title, ...names].map((name) => `${name} ${kindName}`) : [];
  const own = value === undefined ? [title] : [title, value, `${title} ${value}`];
  const form = (text: string, whole: Form['whole']): Form => ({
    words: preparedWords(wordsOf(text)),
    whole,
  });
  return [
    ...own.map((text) => form(text, 2)),
    ...[...names, ...withKind, ...days].map((text) => form(text, 1)),
  ];
}

/** Each word once. */
function preparedWords(words: readonly string[]): Word[] {
  return [...new Set(words)].map((word) => ({ word, stem: stemOf(word) }));
}

function isMatch(asked: Word, other: Word): boolean {
  return (
    asked.stem === other.stem ||
    (asked.word.length >= BEGINNING && other.word.startsWith(asked.word))
  );
}

function importance(word: string): number {
  if (asksHow(word)) return ASKING;
  return isSmallWord(word) ? SMALL : 1;
}

/** In any order, because a value is typed before or after its title. */
function isSame(form: readonly Word[], asked: readonly Word[]): boolean {
  return (
    form.length === asked.length &&
    asked.every(({ stem }) => form.some((other) => other.stem === stem))
  );
}

function weigh(words: readonly Word[], weight: (word: Word) => number): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}

/** Of no way of asking, a score below any other. */
function best(ranks: readonly Rank[]): Rank {
  return {
    whole: Math.max(...ranks.map(({ whole }) => whole)),
    score: Math.max(...ranks.map(({ score }) => score)),
  };
}

/** The order of records that have the same name. */
const ORDER: readonly SearchKind[] = [
  'base',
  'centre',
  'lot',
  'page',
  'figure',
  'question',
  'event',
];

function placeOf({ record }: Prepared): number {
  return ORDER.indexOf(record.kind);
}
