/** The dates and sources of a whole list in one line, shortened if there are many. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { capital, datingWords, shortDating } from '../frame/phrases.ts';
import type { SourceMarks } from './marks.ts';

export interface Backing {
  /** "As published 4 May 2023"; the oldest and the newest if there are many. */
  readonly dating: string;
  /** "1, 3, 5 to 9". */
  readonly sources: string;
}

/** If there are more different dates than this, only the oldest and newest are given. */
const MOST_DATES = 2;

export function backingOf(
  content: SiteContent,
  entries: readonly Sourced[],
  marks: SourceMarks,
): Backing {
  const ids = new Set(entries.flatMap(({ sources }) => sources));
  return { dating: datingOfAll(content, entries), sources: runsOf(marks.mark([...ids])) };
}

/** "As at 5 June 2020"; the oldest and the newest if there are many. */
export function datingOfAll(content: SiteContent, entries: readonly Sourced[]): string {
  return datedBy(content, entries, datingWords);
}

/** The same without the reasons why a fact is undated. */
export function shortDatingOfAll(content: SiteContent, entries: readonly Sourced[]): string {
  return datedBy(content, entries, shortDating);
}

function datedBy(
  content: SiteContent,
  entries: readonly Sourced[],
  wordsOf: typeof datingWords,
): string {
  const { source } = contentIndex(content);
  const words = new Set(entries.map((entry) => wordsOf(entry, source)));
  if (words.size <= MOST_DATES) return capital([...words].join('; '));
  const dates = entries
    .map((entry) => datingOf(entry, source))
    .flatMap((dating) => (dating.how === 'undated' ? [] : [dating.date]))
    .toSorted(comparePartialDates);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (oldest === undefined || newest === undefined) return capital([...words].join('; '));
  const undated = dates.length < entries.length ? '; some are undated' : '';
  return `The oldest of these facts is from ${dateWords(oldest)}, the newest from ${dateWords(newest)}${undated}`;
}

/** 1, 2, 3, 5 → "1 to 3, 5". */
export function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => runWords(from, to)).join(', ');
}

function runWords(from: number, to: number): string {
  if (to === from) return String(from);
  return to === from + 1 ? `${String(from)}, ${String(to)}` : `${String(from)} to ${String(to)}`;
}
