/**
 * Words that begin with what was typed, and words that are a few edits away from it.
 *
 * A list, because a few thousand words need no tree: comparing the letters of the words rules out
 * most of them before edits are counted.
 */

import { editDistance } from './edit-distance.ts';

/** A term, and the indexes of the names that have it. */
export interface Term {
  readonly term: string;
  readonly having: readonly number[];
}

export interface TermIndex {
  startingWith(beginning: string): readonly Term[];
  /** Terms at most `most` edits away from `word`, itself included. */
  near(word: string, most: number): readonly (Term & { readonly edits: number })[];
}

export function termIndex(having: ReadonlyMap<string, readonly number[]>): TermIndex {
  const terms = Array.from(having, ([term, numbers]) => ({
    term,
    having: numbers,
    letters: lettersOf(term),
  }));
  return {
    startingWith: (beginning) => terms.filter(({ term }) => term.startsWith(beginning)),
    near(word, most) {
      const letters = lettersOf(word);
      return terms.flatMap(({ term, having: numbers, letters: its }) => {
        if (count(letters & ~its) > most || count(its & ~letters) > most) return [];
        const edits = editDistance(word, term, most);
        return edits > most ? [] : [{ term, having: numbers, edits }];
      });
    },
  };
}

/** A bit for each letter that a word has: an edit adds at most one and removes at most one. */
function lettersOf(word: string): number {
  return Array.from(word).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);
}

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}
