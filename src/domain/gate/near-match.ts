/** The word that a mistyped one was probably meant to be. */

import { editDistance } from '../finder/edit-distance.ts';

const LONGEST_SLIP = 2;

/**
 * The one candidate within a slip or two of `word`, else nothing.
 *
 * Words under six letters may be one edit away, longer ones two, capitals aside;
 * figures must agree, since 2019 is no slip for 2018. Where two candidates are
 * equally near, neither is given.
 */
export function nearMatch(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { distance: number; words: string[] } = {
    distance: wanted.length < 6 ? 1 : LONGEST_SLIP,
    words: [],
  };
  for (const candidate of candidates) {
    if (figuresOf(candidate) !== figuresOf(word)) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), best.distance);
    if (distance > best.distance) continue;
    best =
      distance < best.distance
        ? { distance, words: [candidate] }
        : { distance, words: [...best.words, candidate] };
  }
  return best.words.length === 1 ? best.words[0] : undefined;
}

function figuresOf(word: string): string {
  return word.replace(/\D/g, '');
}
