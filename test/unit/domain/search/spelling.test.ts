/** Words of a query as the site spells them: joined, split, corrected, or left alone. */

import { describe, expect, test } from 'vitest';
import { lexiconOf, spellingOf } from '../../../../src/domain/search/spelling.ts';
import type { SearchWords } from '../../../../src/domain/search/words.ts';

const words: Pick<
  SearchWords,
  'names' | 'others' | 'elsewhere' | 'synonyms' | 'places' | 'programmes'
> = {
  names: 'oakham mill ashwick ashwell kings playgroup bexley 2019',
  others: 'weighed nursery road drop in play group cost boxley hall hail ax',
  elsewhere: 'faraway',
  synonyms: [{ words: ['creche'], means: 'nursery' }],
  places: ['Oakham Mill', 'Saint Hilda'],
  programmes: ['Renewal 2011'],
};
const lexicon = () => lexiconOf(words as SearchWords);
const spelt = (typed: string) => spellingOf(typed.split(' '), lexicon());
const as = (typed: string) => spelt(typed).map((word) => word.as.join(' '));

test.each([
  ['oakham', ['oakham']],
  ['weighing', ['weighed']],
  ['oakh', ['oakh']],
  ['creche', ['creche']],
  ['2018', ['']],
  ['ab', ['']],
  ['axx', ['']],
  ['20199', ['']],
  ['kingsroadxx', ['']],
  ['stopin', ['']],
])('"%s" is not corrected', (typed, expected) => {
  expect(as(typed)).toEqual(expected);
  expect(spelt(typed).every(({ corrected }) => !corrected)).toBe(true);
});

test.each([
  ['kingsroad', ['kings road']],
  ['dropin', ['drop in']],
  ['oakhma', ['oakham']],
  ['nursrey', ['nursery']],
  ['cst', ['cost']],
  ['nur sery', ['nursery']],
  ['ashwik', ['ashwick']],
  ['oakam mil', ['oakham mill']],
  ['sainthilda', ['saint hilda']],
  // The same number of edits: a name before another word, then the longest common beginning.
  ['bixley', ['bexley']],
  ['haill', ['hail']],
  ['playgroip', ['playgroup']],
])('"%s" is corrected to %j', (typed, expected) => {
  expect(as(typed)).toEqual(expected);
  expect(spelt(typed).some(({ corrected }) => corrected)).toBe(true);
});

describe('two words', () => {
  test('are one where only that is known', () => {
    expect(spelt('nur sery')).toEqual([
      { typed: 'nur sery', as: ['nursery'], corrected: true, nearby: [] },
    ]);
  });

  test('stay two where both are known', () => {
    expect(as('play group')).toEqual(['play', 'group']);
  });

  test('before a third leave it alone', () => {
    expect(as('cost nur sery road')).toEqual(['cost', 'nursery', 'road']);
  });
});

test('what is like no word names the names that are a little like it, nearest first', () => {
  expect(spelt('ashwyzzk')).toMatchObject([{ as: [], corrected: false, nearby: ['ashwick'] }]);
  expect(spelt('zzzzzzzz')).toMatchObject([{ as: [], nearby: [] }]);
});

test('words of needs and of places elsewhere are known, though no record has them', () => {
  expect([...lexicon().notIndexed].sort()).toEqual(['creche', 'faraway']);
});
