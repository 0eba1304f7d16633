/** A text with the words that were searched for marked in it. */

import { wordsOf } from '../finder/words-of.ts';
import { stemOf } from '../finder/word-stem.ts';

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A word, or a number with the points and commas in it. */
const WORD = /((?:\d[.,](?=\d)|[\p{L}\p{N}'’])+)/u;

/** From this number of letters on, a word also matches words that begin with it. */
const BEGINNING = 4;

export function markedText(text: string, words: readonly string[]): TextPart[] {
  const stems = new Set(words.map(stemOf));
  const beginnings = words.filter((word) => word.length >= BEGINNING);
  const parts: TextPart[] = [];
  for (const piece of text.split(WORD).filter((each) => each !== '')) {
    const word = wordsOf(piece).join('');
    const marked =
      stems.has(stemOf(word)) || beginnings.some((beginning) => word.startsWith(beginning));
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else parts.push({ text: piece, marked });
  }
  return parts;
}
