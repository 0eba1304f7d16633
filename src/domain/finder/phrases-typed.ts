/** Which phrases are among the words that were typed: spelt right, with another ending, or one edit away. */

import { editDistance } from './edit-distance.ts';
import { endsInNot, isSmall } from './need-phrases.ts';
import type { PhraseForm } from './need-phrases.ts';

/** A phrase that means a need. */
export interface Phrase<Need> extends PhraseForm {
  readonly need: Need;
  readonly by: string;
}

/** A word that was typed, and the part of the text that it is in. */
export interface TypedWord {
  readonly word: string;
  readonly stem: string;
  readonly chunk: number;
}

export interface PhraseFit<Need> {
  readonly phrase: Phrase<Need>;
  readonly edits: number;
  /** Words typed with another ending: "refugee" is not "refuge". */
  readonly endings: number;
  readonly letters: number;
  /** Places in the list of typed words. */
  readonly taken: readonly number[];
}

/** A shorter word with a letter changed is another word: "jabs", "jobs". */
const LETTERS_FOR_AN_EDIT = 5;
/** Up to here the first letter must be right: "bills", "hills". */
const LETTERS_FOR_ANY_EDIT = 7;
/** Letters from which a phrase typed without its gaps, or with others, is known. */
const LETTERS_OF_A_WHOLE = 8;

/**
 * The phrases that were typed, the surest first.
 * @param spelt  stems of words that are one letter from a word of a need, and no misspelling of it
 */
export function phrasesTyped<Need>(
  phrases: readonly Phrase<Need>[],
  typed: readonly TypedWord[],
  spelt: ReadonlySet<string>,
): PhraseFit<Need>[] {
  const telling = typed.flatMap(({ word }, at) => (isSmall(word) ? [] : [at]));
  const whole = telling.map((at) => typed[at]?.word).join('');
  return phrases
    .flatMap((phrase) => inWords(phrase, typed, spelt) ?? asWhole(phrase, whole, telling) ?? [])
    .filter(
      ({ phrase: { notBefore }, taken: [first = 0] }) =>
        notBefore === undefined ||
        endsInNot(
          typed.slice(0, first).map(({ word }) => word),
          notBefore,
        ),
    )
    .sort(
      (a, b) =>
        b.taken.length - a.taken.length ||
        a.edits - b.edits ||
        a.endings - b.endings ||
        b.letters - a.letters,
    );
}

/** The phrase where each word of it was typed, in any order, one of them perhaps misspelt. */
function inWords<Need>(
  phrase: Phrase<Need>,
  typed: readonly TypedWord[],
  spelt: ReadonlySet<string>,
): PhraseFit<Need> | undefined {
  const taken: number[] = [];
  let edits = 0;
  let endings = 0;
  const free = (fits: (each: TypedWord) => boolean): number =>
    typed.findIndex((each, index) => !taken.includes(index) && fits(each));
  // A small word stands for none but itself.
  const freeAlike = (fits: (each: TypedWord) => boolean): number =>
    free((each) => !isSmall(each.word) && fits(each));
  for (const [place, stem] of phrase.stems.entries()) {
    const word = phrase.words[place] ?? '';
    let at = free((each) => each.word === word);
    if (at === -1) {
      at = freeAlike((each) => each.stem === stem);
      endings += 1;
    }
    if (at === -1 && edits === 0) {
      at = freeAlike((each) => !spelt.has(each.stem) && isNear(each.word, word));
      edits = 1;
    }
    if (at === -1) return undefined;
    taken.push(at);
  }
  return { phrase, edits, endings, taken, letters: phrase.words.join('').length };
}

/** The phrase where all that was typed is its letters, with other gaps: "healthvisitor", "week end". */
function asWhole<Need>(
  phrase: Phrase<Need>,
  whole: string,
  telling: readonly number[],
): PhraseFit<Need> | undefined {
  const letters = phrase.words.join('');
  if (Math.min(letters.length, whole.length) < LETTERS_OF_A_WHOLE) return undefined;
  const edits = editDistance(letters, whole, 1);
  return edits > 1
    ? undefined
    : { phrase, edits, endings: 0, taken: telling, letters: letters.length };
}

function isNear(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  if (shorter < LETTERS_FOR_AN_EDIT) return false;
  if (shorter < LETTERS_FOR_ANY_EDIT && !word.startsWith(typed.charAt(0))) return false;
  return editDistance(typed, word, 1) <= 1;
}
