import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/domain/finder/edit-distance.ts';
import { termIndex } from '../../../../src/domain/finder/term-index.ts';

const index = () =>
  termIndex(
    new Map([
      ['holt', [1, 2]],
      ['holme', [3]],
      ['hunstanton', [4]],
    ]),
  );

describe('terms', () => {
  test('that begin with what was typed', () => {
    const found = index().startingWith('hol');
    expect(found.map(({ term, having }) => [term, having])).toEqual([
      ['holt', [1, 2]],
      ['holme', [3]],
    ]);
    expect(index().startingWith('olt')).toEqual([]);
  });
  test.each([
    ['holt', 0, [['holt', 0]]],
    ['hotl', 1, [['holt', 1]]],
    ['hol', 1, [['holt', 1]]],
    [
      'hollt',
      2,
      [
        ['holt', 1],
        ['holme', 2],
      ],
    ],
    ['hunstatnon', 1, [['hunstanton', 1]]],
    ['wells', 2, []],
  ])('near %s by %d edits', (word, most, near) => {
    expect(
      index()
        .near(word, most)
        .map(({ term, edits }) => [term, edits]),
    ).toEqual(near);
  });
  test('near a word are all those that few enough edits turn it into', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'q', '1'), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.nat(2), (words, typed, most) => {
        const near = termIndex(new Map(words.map((one, at) => [one, [at]]))).near(typed, most);
        const reached = words.filter((one) => editDistance(typed, one, most) <= most);
        expect(near.map(({ term }) => term)).toEqual(reached);
      }),
    );
  });
});
