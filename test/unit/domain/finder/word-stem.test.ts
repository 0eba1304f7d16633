/** Words without their endings, and texts as words. */

import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/domain/finder/edit-distance.ts';
import { stemOf } from '../../../../src/domain/finder/word-stem.ts';
import { wordsOf } from '../../../../src/domain/finder/words-of.ts';

test.each([
  ['baby', 'babi'],
  ['babies', 'babi'],
  ['worried', 'worri'],
  ['by', 'by'],
  ['ties', 'ti'],
  ['close', 'clos'],
  ['closed', 'clos'],
  ['closing', 'clos'],
  ['closings', 'clos'],
  ['weigher', 'weigh'],
  ['weighers', 'weigh'],
  ['planned', 'plan'],
  ['running', 'run'],
  ['filled', 'fill'],
  ['classes', 'class'],
  ['sees', 'se'],
  ['bus', 'bus'],
  ['class', 'class'],
  ['toys', 'toy'],
  ['its', 'its'],
  ['as', 'as'],
  ['ring', 'ring'],
  ['rings', 'ring'],
  ['used', 'used'],
  ['trees', 'tr'],
  ['tree', 'tr'],
  ['oakham', 'oakham'],
  ['2019', '2019'],
  ['', ''],
])('"%s" is compared as "%s"', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test.each([
  ['King’s Café – it’s £5.2m', ['kings', 'cafe', 'its', '52m']],
  ['1,576 of 2.5.2', ['1576', 'of', '252']],
  ['5. 2', ['5', '2']],
  ['drop-in', ['drop', 'in']],
  ['مرحبا', []],
  ['', []],
])('the words of "%s" are %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['abcdef', 'abcxyz', 2, 3],
  ['abc', 'abcdef', 2, 3],
  ['abcd', 'badc', 2, 2],
  ['abcd', 'badc', 1, 2],
  ['a', 'b', 0, 1],
  ['ab', 'ba', 1, 1],
  ['aab', 'aba', 3, 1],
  ['', '', 0, 0],
])('"%s" and "%s" within %d: %d edits', (a, b, most, edits) => {
  expect(editDistance(a, b, most)).toBe(edits);
});
