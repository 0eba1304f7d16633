import { describe, expect, test } from 'vitest';
import { answersTogether, ranked } from '../../../../src/domain/finder/ranking.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
import type { Outcome } from '../../../../src/domain/finder/outcome.ts';
import { allNamed, keyOf, namedBy } from '../../../../src/domain/finder/named.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const find = finder(sentFinderIndex(makeCounty()));

/** An outcome in one line: what it is and what it is based on. */
function summaryOf(outcome: Outcome): string {
  switch (outcome.is) {
    case 'found':
      return `${outcome.from.as} ${outcome.from.label}`;
    case 'choice':
      return `choice of ${outcome.matches.map(({ by }) => by).join(' | ')}`;
    case 'district':
      return `district ${outcome.district}`;
    case 'outside':
      return `outside ${outcome.code}`;
    default:
      return outcome.is;
  }
}

test.each(['NR1 1AA', 'SW1A'])(
  'without a table of postcodes, %s is not said to be elsewhere',
  (typed) => {
    const { index } = find;
    const postcodes = { ...index.postcodes, outcodes: [] };
    expect(finder({ ...index, postcodes }).ask(typed).is).toBe('no postcodes');
  },
);

describe('outcomes are distinguished', () => {
  test.each([
    ['', 'nothing'],
    ['QX1 1', 'sector QX1 1'],
    ['QX10', 'outcode QX10'],
    ['QX1', 'outcode QX1'],
    ['QX1O 4AA', 'group QX10 4A'],
    ['QX2 9ZZ', 'outcode QX2'],
    ['QX1 1A1', 'malformed'],
    ['ZZ1 1ZZ', 'malformed'],
    ['NR1 1AA', 'outside NR1'],
    ['SW1A 1AA', 'outside SW1A'],
    ['Alderby', 'place Alderby'],
    ['old alderby', 'place Alderby'],
    ['birhcton', 'place Birchton'],
    ['fenwik', 'place Fenwick'],
    ['queens lynn', "place Queen's Lynn"],
    ['Poppy', 'centre Alder'],
    ["St Clement's", "centre St Clement's (Terring St Clement)"],
    ['Terring', 'choice of Terring St John | Terring St Clement'],
    ['Hatch', 'place Hatch'],
    ['alderby fenshire', 'place Alderby'],
    ['the village of Alderby', 'place Alderby'],
    ['we live in alderby', 'place Alderby'],
    ['South Fen', 'district south-fen'],
    ['North Fen', 'district north-fen'],
    ['Broadmoor', 'place Broadmoor'],
    ['12 High Street, Alderby QX10 4AB', 'group QX10 4A'],
    ['my postcode is qx2 1nh', 'group QX2 1N'],
    ['Westminster SW1A 1AA', 'unknown'],
    ['%', 'nothing'],
    ['مرحبا', 'unknown'],
    ['Waltham', 'choice of North Waltham | Hazel (North Waltham)'],
    ['qzxwvkjq', 'unknown'],
  ])('"%s": %s', (typed, outcome) => {
    expect(summaryOf(find.ask(typed))).toBe(outcome);
  });
});

test('a postcode that the table has only as part of an area keeps what was typed', () => {
  expect(find.ask('QX2 9ZZ')).toMatchObject({ from: { label: 'QX2', typed: 'QX2 9ZZ' } });
});

test('half a postcode is an outcode before it is a sector', () => {
  expect(find.ask('QX32')).toEqual({ is: 'outside', code: 'QX32' });
  expect(find.ask('QX3 2')).toMatchObject({ from: { label: 'QX3 2' } });
  expect(find.ask('qx1o')).toMatchObject({ from: { label: 'QX10' } });
});

test('the key of a name finds what it refers to', () => {
  const all = allNamed(find.index);
  expect(all.map((named) => namedBy(find.index, keyOf(named)))).toEqual(all);
});

test('a name among other words is offered, not guessed', () => {
  expect(find.ask('I live in Alderby')).toMatchObject({ from: { label: 'Alderby' } });
  expect(find.ask('the shop at Alderby corner')).toMatchObject({
    is: 'unknown',
    near: expect.arrayContaining([expect.objectContaining({ by: 'Alderby' })]) as unknown,
  });
});

test('a corrected spelling is named', () => {
  expect(find.ask('Eldersee')).toMatchObject({ is: 'found', corrected: 'Eldersea' });
});

test('a centre that was named is part of the answer', () => {
  const outcome = find.ask('Poppy House');
  expect(outcome).toMatchObject({ is: 'found', from: { named: { id: 'centre alder' } } });
});

test('a base is nearest to itself', () => {
  for (const base of find.index.things.filter(({ kind }) => kind === 'base')) {
    const [first] = base.point
      ? ranked(find.index, ['base'], { point: base.point, named: base })
      : [];
    expect(first?.what.id).toBe(base.id);
  }
});

describe('how many bases are the answer together', () => {
  const near = (...miles: number[]) => miles.map((mile) => ({ miles: mile, inDoubt: false }));

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
