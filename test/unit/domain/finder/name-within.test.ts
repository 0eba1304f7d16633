/** A name among other words: whole words, the longest and the last, and none that is part of another name. */

import { expect, test } from 'vitest';
import { nameWithin } from '../../../../src/domain/finder/name-within.ts';

const NAMES = new Set([
  'oakham',
  'old oakham',
  'acre',
  'elm',
  'the and',
  'isle of elm',
  'a long name of five words',
]);
const within = (typed: string) => nameWithin(typed, (run) => NAMES.has(run.toLowerCase()));

test.each([
  ['when did Oakham close', 'Oakham'],
  ['Oakham closed', 'Oakham'],
  ['is it in Oakham?', 'Oakham'],
  ['(Oakham) please', 'Oakham'],
  ['the old Oakham one', 'old Oakham'],
  ['Oakham or Acre', 'Acre'],
  ['near acre', 'acre'],
  ['to the isle of elm then', 'isle of elm'],
  // Three letters are too often a word of a sentence.
  ['by the elm', undefined],
  ['the and so', undefined],
  ['all of a long name of five words', undefined],
  // All that was typed is no part of it.
  ['Oakham', undefined],
  ['the Oakham Road shop', undefined],
  ['OAKHAM CORNER', undefined],
  ['LE15 6HL Oakham', undefined],
  ['', undefined],
])('"%s": %s', (typed, name) => {
  expect(within(typed)).toBe(name);
});
