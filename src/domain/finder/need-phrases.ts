/** Phrases that mean a need, in the form in which they are compared with what was typed. */

import { stemOf } from './word-stem.ts';
import { wordsOf } from './words-of.ts';

export interface PhraseForm {
  readonly words: readonly string[];
  /** The same without their endings, in the same order. */
  readonly stems: readonly string[];
  /**
   * Where all that tells is one word after a "not": the small words between them. "Do not want to
   * live" is not "live".
   */
  readonly notBefore?: readonly string[] | undefined;
}

/** Words that say that somebody looks for something, not what or where. */
const SMALL_WORDS = new Set(
  `a about am an and any anyone are around as at be been by can cannot cant close closest could couldnt did do does doesnt dont find for from get gets getting go going got had has have having he her hers him his how i id if im in is isnt it its ive just like looking mine much my near nearby nearest need needs no not now of off on or our out people please she so some something somewhere that the their them there they this to today us want wants was we were what when where which who why will with wont would you your`.split(
    ' ',
  ),
);

const NEGATIONS = new Set('cannot cant couldnt doesnt dont isnt no not wont'.split(' '));

/** Words that add nothing to a need that is known, in any trade: "breastfeeding support". */
const ADDED_WORDS = new Set(
  'advice appointment free group groups help ill information local me session sessions service services somebody someone support'.split(
    ' ',
  ),
);

/** Two phrases of one key cannot be told apart: order and small words count for nothing. */
export function phraseKey(phrase: string): string {
  return [...new Set(tellingWords(phrase))].sort().join(' ');
}

export function phraseForm(phrase: string): PhraseForm {
  const words = tellingWords(phrase);
  return { words, stems: words.map(stemOf), notBefore: notBefore(wordsOf(phrase), words) };
}

/** Its place, or -1. */
function lastNot(words: readonly string[]): number {
  return words.map((word) => NEGATIONS.has(word)).lastIndexOf(true);
}

function notBefore(all: readonly string[], [telling = '', ...more]: readonly string[]) {
  const before = all.slice(0, all.indexOf(telling));
  const not = lastNot(before);
  return more.length === 0 && not >= 0 ? before.slice(not + 1) : undefined;
}

/** Whether the words end in a "not" and, after it, small words only, these among them. */
export function endsInNot(words: readonly string[], after: readonly string[]): boolean {
  const not = lastNot(words);
  const between = words.slice(not + 1);
  return not >= 0 && between.every(isSmall) && after.every((word) => between.includes(word));
}

/** Words without the small ones; all of them where each is small. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word says nothing about what somebody looks for or where: "my", "near". */
export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Whether a text beside a need names nothing; one without letters that are known here may be a name. */
export function addsNothing(text: string, ofSubject: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.every((word) => isSmall(word) || ADDED_WORDS.has(word) || ofSubject.has(stemOf(word)))
  );
}
