/** Which bases are nearest, and how many of them are the answer together. */

import { describe, expect, test } from 'vitest';
import type { From } from '../../../../src/domain/finder/outcome.ts';
import { answersTogether, isLibraryFirst, ranked } from '../../../../src/domain/finder/ranking.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const index = sentFinderIndex(makeCounty());

test('a base is nearest to itself', () => {
  for (const base of index.things.filter(({ kind }) => kind === 'base')) {
    const [first] = base.point ? ranked(index, ['base'], { point: base.point, named: base }) : [];
    expect(first?.what.id).toBe(base.id);
  }
});

test('only things of the kinds that were asked for are ranked, the nearest first', () => {
  const near = ranked(index, ['library', 'family hub'], { point: { lat: 54.86, lon: -1.601 } });
  expect(near.map(({ what }) => what.name)).toEqual([
    'Birchton family hub',
    'Birchton Library',
    'Alderby Library',
    'Fenwick Library',
  ]);
});

describe('how many bases are the answer together', () => {
  const near = (...miles: number[]) => miles.map((mile) => ({ miles: mile, inDoubt: false }));

  test.each([
    ['unit', 0],
    ['device', 0],
    ['centre', 0],
    ['group', 0.5],
    ['place', 0.5],
    ['sector', 1.5],
    ['outcode', 3],
  ] as const)('from a %s another counts up to %d miles farther', (as: From['as'], blur) => {
    expect(answersTogether(near(8, 8 + blur), as)).toBe(2);
    expect(answersTogether(near(8, 8.1 + blur), as)).toBe(1);
  });

  test('one, if the starting point is known exactly', () => {
    expect(answersTogether(near(1, 1.1, 5), 'device')).toBe(1);
  });
  test('those that the table cannot distinguish, three at most', () => {
    expect(answersTogether(near(1, 2, 5, 9), 'sector')).toBe(2);
    expect(answersTogether(near(1, 2, 3, 3.5, 4), 'outcode')).toBe(3);
  });
  test('up to the first whose building is not in doubt', () => {
    const doubtful = { miles: 1, inDoubt: true };
    expect(answersTogether([doubtful, ...near(4, 6)], 'device')).toBe(2);
    expect(answersTogether([doubtful, { miles: 2, inDoubt: true }], 'device')).toBe(2);
  });
  test('none if there is no base', () => {
    expect(answersTogether([], 'device')).toBe(0);
  });
});

describe('a library comes before the bases', () => {
  const base = (miles: number, inDoubt = false) => ({ miles, inDoubt });
  test.each([
    [1, [base(2)], true],
    [2, [base(2)], false],
    [3, [base(1, true), base(5)], true],
    [3, [base(1, true), base(2)], false],
    [3, [base(1, true)], true],
    [30, [], true],
    [undefined, [base(2)], false],
  ])('%s miles away, bases %j: %s', (miles, bases, isFirst) => {
    expect(isLibraryFirst(miles === undefined ? undefined : { miles }, bases)).toBe(isFirst);
  });
});
