/** The reading age of a text, and its longest sentence. */

import { syllable } from 'syllable';

export interface Reading {
  readonly words: number;
  /** In years. */
  readonly age: number;
  readonly longest: { readonly words: number; readonly sentence: string };
}

/**
 * The age in years at which a child at school in England reads a text with ease: the Flesch–Kincaid
 * grade, 0.39 × words per sentence + 11.8 × syllables per word − 15.59, plus 5, the age at which
 * school starts.
 *
 * The formula is that of J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation
 * of New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75 (1975). Words
 * and syllables are counted as in R. Flesch, How to Write Plain English (1979), chapter 2: a word is
 * what is between spaces, hyphens or not; a number or a symbol has one syllable. Names of people and
 * places count like all words.
 * @param sentences  at least one word
 */
export function readingOf(sentences: readonly string[]): Reading {
  const counted = sentences.map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const words = counted.flatMap((one) => one.words);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = (0.39 * words.length) / counted.length + (11.8 * syllables) / words.length - 15.59;
  const longest = counted.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return {
    words: words.length,
    age: grade + 5,
    longest: { words: longest.words.length, sentence: longest.sentence },
  };
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function syllablesOf(word: string): number {
  const inner = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /^[\p{L}'’-]+$/u.test(inner) ? Math.max(1, syllable(inner)) : 1;
}
