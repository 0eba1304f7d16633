/** Words of the form for fields and their places. */

import { expect, test } from 'vitest';
import { labelOf, placeWords, wordsForForm } from '../../../src/edit/form/labels.ts';

test.each([
  ['undatedBecause', 'Undated because'],
  ['asAt', 'As at'],
  ['name', 'Name'],
])('the label of %s', (name, label) => {
  expect(labelOf(name)).toBe(label);
});

test('the place of a field, with the numbers of items counted from 1', () => {
  expect(placeWords(['base', 'sessions', 0, 'weekly', 'days', 1])).toBe(
    'Base, Sessions 1, Weekly, Days 2',
  );
  expect(placeWords([])).toBe('');
});

test('quotes and names of fields are those of files, and are not said in a form', () => {
  expect(wordsForForm('a time of day in quotes with four digits, such as "09:30"')).toBe(
    'a time of day with four digits, such as "09:30"',
  );
  expect(wordsForForm('a whole number without quotes; needed if asAt is "undated"')).toBe(
    'a whole number; needed if “As at” is "undated"',
  );
});
