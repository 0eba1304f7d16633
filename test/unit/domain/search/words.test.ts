/** The words of the search and their letters. */

import { expect, test } from 'vitest';
import { asIndexed, searchWords } from '../../../../src/domain/search/words.ts';
import type { SearchTerms } from '../../../../src/domain/search/words.ts';

const terms: SearchTerms = {
  places: ['Łódź'],
  programmes: [],
  synonyms: [],
  needs: [],
  part: 'district',
  kinds: {
    base: '',
    centre: '',
    question: '',
    event: '',
    figure: '',
    lot: '',
    page: '',
    source: '',
  },
};

const records = [{ title: 'From Łódź to Oakham', text: 'A café in Ærøskøbing' }];
const words = searchWords(records, records, terms);

test('words are compared in plain letters', () => {
  expect(words.names.split(' ')).toEqual(['from', 'lodz', 'oakham', 'to']);
  expect(words.others.split(' ')).toContain('aeroskobing');
});

test('a name that the index has is not one that only the finder knows', () => {
  expect(words.elsewhere).toBe('');
});

test.each([
  ['lodz oakham', 'łódź oakham'],
  ['cafe', 'café'],
  ['aeroskobing', 'ærøskøbing'],
  ['oakham', 'oakham'],
])('the index is asked for %s as it has it', (asked, indexed) => {
  expect(asIndexed(asked, words)).toBe(indexed);
});
