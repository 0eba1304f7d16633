/** The measure of plain words itself: what is running text, and how hard it reads. */

import { expect, test } from 'vitest';
import { readingOf, runningText } from '../../../src/bench/family-reading.ts';

const page = (main: string): string =>
  `<html><body><header><p>Menu.</p></header><main>${main}</main></body></html>`;

test.each([
  ['<p>It closed. Go to <a href="/x/">Ash</a>.</p>', ['It closed.', 'Go to Ash.']],
  ['<p>You can:</p><ul><li>go there</li><li>Ring them.</li></ul>', ['You can:', 'Ring them.']],
  ['<table><tr><td>Closed in 2019.</td><td>NR1 1AA</td></tr></table>', ['Closed in 2019.']],
  ['<p>It costs £5.2 million.<br>“Why?”</p>', ['It costs £5.2 million.', '“Why?”']],
  ['<p>It\n  closed<span class="source-mark">[1] Source.</span>.</p>', ['It closed.']],
  ['<h1>It closed.</h1><svg><text>A map.</text></svg><p>1 High Road, Ash</p>', []],
])('running text of %s', (main, sentences) => {
  expect(runningText(page(main))).toEqual(sentences);
});

test('the formula gives what its authors’ weights give', () => {
  // 13 words of 26 syllables: 0.39 × 13 + 11.8 × 26 ÷ 13 − 15.59 + 5.
  const { words, age } = readingOf([
    'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
  ]);
  expect(words).toBe(13);
  expect(age).toBeCloseTo(18.08, 2);
});

test('figures, symbols and web addresses are words of one syllable; hyphens join a word', () => {
  const same = readingOf(['Go to the old house by the green in town.']).age;
  expect(
    readingOf(['Go to www.example.org/families in 2019 for £5.2 & by 31 (NR1) 6.']).words,
  ).toBe(11);
  expect(readingOf(['Go to www.example.org by 2019 or by 31 or 9.']).age).toBeCloseTo(same, 10);
  expect(readingOf(['well-known']).words).toBe(1);
});

test('the longest sentence is the one of most words', () => {
  expect(readingOf(['It closed.', 'It is a base now.', 'Ring them.']).longest).toEqual({
    words: 5,
    sentence: 'It is a base now.',
  });
});
