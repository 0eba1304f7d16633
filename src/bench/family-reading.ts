/** How hard the pages for families are to read: the reading age of the sentences of each page. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syllable } from 'syllable';
import { Parser } from 'htmlparser2';
import { fileOf } from '../site-checks/built-site.ts';
import { sitePages } from '../site-checks/site-pages.ts';
import { WITHIN_A_LINE } from '../site-checks/page-reader.ts';

interface Reading {
  readonly words: number;
  /** In years. */
  readonly age: number;
  readonly longest: { readonly words: number; readonly sentence: string };
}

export interface FamilyReading extends Reading {
  readonly address: string;
}

/** Home, finder, bases, centres, help, families' questions, and the pages about the site itself. */
const FAMILY =
  /^\/($|find\/|bases\/|centres\/(?!table\/)|help\/|questions\/families\/|about\/|accessibility\/|privacy\/|404\.html)/;

/** Hardest first. Pages without a complete sentence, such as a list of names, are left out. */
export async function familyReadings(folder: string): Promise<FamilyReading[]> {
  const pages = (await sitePages(folder)).filter(({ address }) => FAMILY.test(address));
  const texts = await Promise.all(
    pages.map(async ({ address }) => ({
      address,
      sentences: runningText(await readFile(join(folder, fileOf(address)), 'utf8')),
    })),
  );
  return texts
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ address, sentences }) => ({ address, ...readingOf(sentences) }))
    .sort((a, b) => b.age - a.age);
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

/** Headings are not sentences; charts repeat the list or table beside them. */
const LEFT_OUT = /^(h[1-6]|svg|script|style|template|mark)$/;
/** Source marks, and hidden words that give a link its context for screen readers. */
const MARKS = /(^| )(source-mark|govuk-visually-hidden)( |$)/;
const ENDS_A_SENTENCE = /[.!?:][”’")\]]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Every sentence of a page's main part, in paragraphs, lists, tables and notes.
 *
 * A block is text if it ends like a sentence. So addresses, names, dates, labels and links on their
 * own are left out, and sentences in tables are kept. A colon ends a sentence only at the end of a
 * block ("You can:").
 */
export function runningText(html: string): string[] {
  return linesOfMain(html)
    .filter((line) => ENDS_A_SENTENCE.test(line))
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()));
}

function linesOfMain(html: string): string[] {
  const lines = [''];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '' }) {
      open.push(MARKS.test(classes) ? 'mark' : name);
      if (!WITHIN_A_LINE.test(name)) lines.push('');
    },
    ontext(text) {
      if (open.includes('main') && !open.some((name) => LEFT_OUT.test(name)))
        lines.push((lines.pop() ?? '') + text);
    },
    onclosetag(name) {
      open.pop();
      if (!WITHIN_A_LINE.test(name)) lines.push('');
    },
  });
  parser.end(html);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}
