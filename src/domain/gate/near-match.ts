/** The word that a mistyped one was probably meant to be. */

import { editDistance } from '../finder/edit-distance.ts';

const MOST_EDITS = 2;

/**
 * The candidate nearest to a misspelt word; undefined if none is near, or if two are equally near.
 *
 * Near is one edit for words under six letters and two for longer ones, in any case; digits must
 * be the same, because 2019 is not a misspelt 2018.
 */
export function nearMatch(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { distance: number; words: string[] } = {
    distance: wanted.length < 6 ? 1 : MOST_EDITS,
    words: [],
  };
  for (const candidate of candidates) {
    if (digitsOf(candidate) !== digitsOf(word)) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), best.distance);
    if (distance > best.distance) continue;
    best =
      distance < best.distance
        ? { distance, words: [candidate] }
        : { distance, words: [...best.words, candidate] };
  }
  return best.words.length === 1 ? best.words[0] : undefined;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}
