/** The stems of the texts as they are sent: a line for each, without the stem, which follows from the words. */

import { stemOf } from '../../domain/finder/word-stem.ts';
import type { TextStems } from '../../domain/search/text-ranking.ts';
import type { SearchWords } from '../../domain/search/words.ts';

type Words = Pick<SearchWords, 'names' | 'others'>;

const BASE = 36;
/** The line of what too many records have. */
const MANY = '*';

/** In each line the first record, then the step to each next one; empty for what no text has. */
export function sendableStems(stems: TextStems, words: Words): string {
  return stemsOfSite(words)
    .map((stem) => {
      const records = stems.get(stem);
      return records?.length === 0 ? MANY : lineOf(records ?? []);
    })
    .join('\n');
}

function lineOf(records: readonly number[]): string {
  return records.map((at, nth) => (at - (records[nth - 1] ?? 0)).toString(BASE)).join(' ');
}

export function receivedStems(sent = '', words: Words): TextStems {
  const lines = sent.split('\n');
  return new Map(
    stemsOfSite(words).flatMap((stem, nth) => {
      const line = lines[nth] ?? '';
      return line === '' ? [] : [[stem, recordsOf(line)] as const];
    }),
  );
}

function recordsOf(line: string): number[] {
  if (line === MANY) return [];
  let at = 0;
  return line.split(' ').map((step) => (at += Number.parseInt(step, BASE)));
}

/** From A to Z. */
function stemsOfSite({ names, others }: Words): string[] {
  return [...new Set(`${names} ${others}`.split(' ').map(stemOf))].sort();
}
