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

describe('among other words', () => {
  const others: typeof words = {
    ...words,
    names: 'ash oakham mill ashwick ashwell ashwald ashwood bexley 2019',
    others: 'weighed weigher nursery roadside road kings elm play boxley 1576',
    synonyms: [{ words: ['creche', 'play room'], means: 'nursery' }],
  };
  const more = () => lexiconOf(others as SearchWords);
  const read = (typed: string) => spellingOf(typed.split(' '), more());

  test.each([
    // Two words are one where one of the two alone is not known.
    ['road side', 'roadside'],
    // A name is known by all its words together.
    ['oakham mil', 'oakham mill'],
    ['renewl 2011', 'renewal 2011'],
    // Seven letters may be misspelt twice, six once.
    ['nuxserz', 'nursery'],
    // A word that is one letter short is misspelt, not begun.
    ['oakha', 'oakham'],
    ['boxleyy', 'boxley'],
    ['kingselm', 'kings elm'],
    ['elmkings', 'elm kings'],
  ])('"%s" is %s', (typed, as) => {
    expect(read(typed)).toEqual([{ typed, as: as.split(' '), corrected: true, nearby: [] }]);
  });

  test.each(['oaxhxm', 'oa', '20', 'a2019', 'a1576', 'elx', 'asq', 'oaqqqm'])(
    '"%s" is like none, nor a little like a name',
    (typed) => {
      expect(read(typed)).toMatchObject([{ typed, as: [], corrected: false }]);
    },
  );

  test('no more than three names are a little like one, the nearest first', () => {
    expect(read('ashwxl')[0]?.nearby).toEqual(['ashwell', 'ashwald', 'ashwick']);
    expect(read('asq')[0]?.nearby).toEqual([]);
    expect(read('oaqqqm')[0]?.nearby).toEqual([]);
    expect(read('oa')[0]?.nearby).toEqual([]);
  });

  test('of words of one stem the first is meant', () => {
    expect(read('weighing')).toEqual([
      { typed: 'weighing', as: ['weighed'], corrected: false, nearby: [] },
    ]);
  });

  test('everyday words that a record has are in the index', () => {
    expect([...more().notIndexed].sort()).toEqual(['creche', 'faraway', 'room']);
  });
});
