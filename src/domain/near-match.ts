/** The word that a mistyped one was probably meant to be. */

import leven from 'leven';

const LONGEST_SLIP = 2;

/**
 * The one candidate within a slip or two of `word`, else nothing.
 *
 * Words under six letters may differ by one letter, longer ones by two, capitals
 * aside; figures must agree, since 2019 is no slip for 2018. Where two candidates are equally near there is no telling, so neither is given.
 */
export function nearMatch(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { distance: number; words: string[] } = {
    distance: wanted.length < 6 ? 1 : LONGEST_SLIP,
    words: [],
  };
  for (const candidate of candidates) {
    if (figuresOf(candidate) !== figuresOf(word)) continue;
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: best.distance + 1 });
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
