/** A name that was typed among other words: "Oakham" of "where did the Oakham one go". */

import { isSmall } from './need-phrases.ts';
import { POSTCODE_WITHIN } from './query.ts';
import { wordsOf } from './words-of.ts';

const MOST_WORDS = 5;
/** Shorter words are too often words of a sentence. */
const FEWEST_LETTERS = 4;
/** After a name they make another of it: "Oakham Road" may be anywhere. */
const MAKES_ANOTHER =
  /^(?:avenue|bridge|common|corner|court|crescent|drive|end|farm|gardens|green|grove|hall|heath|hill|house|lane|mill|park|place|rd|road|row|st|street|terrace|walk|way)$/;

/**
 * The longest run of whole words that is a name, the last of several. Undefined if there is none,
 * if it is all that was typed, or if a postcode says better where it is.
 */
export function nameWithin(typed: string, isName: (run: string) => boolean): string | undefined {
  if (typed.search(POSTCODE_WITHIN) >= 0) return undefined;
  const words = typed.split(/[\s,;:!?()]+/).filter((word) => word !== '');
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1)
    for (let start = words.length - length; start >= 0; start -= 1) {
      const run = words.slice(start, start + length).join(' ');
      const after = words[start + length]?.toLowerCase() ?? '';
      if (canBeName(run) && !MAKES_ANOTHER.test(after) && isName(run)) return run;
    }
  return undefined;
}

function canBeName(run: string): boolean {
  const words = wordsOf(run);
  return words.join('').length >= FEWEST_LETTERS && !words.every(isSmall);
}
