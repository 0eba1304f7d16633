/** Sums are written as people write them, and say correctly whether they add up. */

import { expect, test } from 'vitest';
import type { Figure, Sum } from '../../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { sumLine } from '../../../../src/wording/figures/sum-line.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const base = makeCounty();

function figureOf(id: string, value: number, unit: Figure['unit'] = 'count'): Figure {
  const definition = `What ${id} covers`;
  const backing = { sources: ['a'], asAt: '2020', recorded: '2020-01-01' };
  return {
    id,
    label: `Number of ${id}`,
    value,
    unit,
    definition,
    programme: 'p',
    group: 'g',
    standing: 'reported',
    ...backing,
  };
}

const content: SiteContent = {
  ...base,
  figures: [
    figureOf('all', 36),
    figureOf('by-tender', 26),
    figureOf('by-application', 10),
    figureOf('then', 54),
    figureOf('now', 53),
    figureOf('again', 53),
    figureOf('part', 250_000, 'gbp-per-year'),
    figureOf('whole', 5_232_177, 'gbp-per-year'),
    figureOf('share', 4.8, 'percent'),
    { ...figureOf('reported', 66.7, 'percent'), inWords: 'more than two thirds' },
  ],
};

function lineOf(
  left: string,
  relation: Sum['relation'],
  right: string,
  more: Pick<Sum, 'roundedTo' | 'because'> = {},
) {
  const sum = {
    id: 's',
    left,
    relation,
    right,
    ...more,
    explanation: 'So.',
    recorded: '2020-01-01',
  };
  const { numbers, verdict, words } = sumLine(content, sum);
  return { says: `${numbers}${verdict}`, words };
}

test('the total is last', () => {
  const { says, words } = lineOf('all', '=', 'by-tender + by-application');
  expect(says).toBe('26 + 10 = 36, adds up');
  expect(words.map(({ text }) => text).join('')).toBe(
    'Number of by-tender + Number of by-application = Number of all',
  );
  expect(words.filter(({ to }) => to).map(({ to }) => to)).toEqual([
    '/management-information/by-tender/',
    '/management-information/by-application/',
    '/management-information/all/',
  ]);
});

test('a value that the source gives only in words is quoted, not given as a number', () => {
  const { says, words } = lineOf('100 × by-tender ÷ all', '>', 'reported');
  expect(says).toBe('100 × 26 ÷ 36 (72.2) beside “more than two thirds”, as the source says');
  expect(words.map(({ text }) => text).join('')).toBe(
    '100 × Number of by-tender ÷ Number of all beside Number of reported',
  );
});

test('two figures agree', () => {
  expect(lineOf('now', '=', 'again').says).toBe('53 and 53: agree');
});

test.each([
  ['rival', '54 and 53: sources disagree'],
  ['part', '54 and 53: only a part of it'],
  ['other day', '54 and 53: for different dates'],
  ['other definition', '54 and 53: counted in other ways'],
] as const)(
  'of two figures that are not equal it says why they stand together: %s',
  (because, says) => {
    expect(lineOf('then', '≠', 'now', { because }).says).toBe(says);
  },
);

test('a sum that is known not to add up shows its value', () => {
  expect(lineOf('then', '≠', 'by-tender + by-application', { because: 'other day' }).says).toBe(
    '54 and 26 + 10 (36): for different dates',
  );
});

test('money has its pound sign, and rounding is named', () => {
  expect(lineOf('100 × part ÷ whole', '=', 'share', { roundedTo: 0.1 }).says).toBe(
    '100 × £250,000 ÷ £5,232,177 = 4.8%, adds up, rounded to the nearest 0.1',
  );
  expect(lineOf('100 × part ÷ whole', '=', '5', { roundedTo: 1 }).says).toContain(
    'rounded to a whole number',
  );
});

test('brackets and plain numbers are not changed', () => {
  expect(lineOf('2 × (by-tender − by-application)', '=', '32').says).toBe(
    '2 × (26 − 10) = 32, adds up',
  );
});

test('"is more than" gives the value compared', () => {
  expect(lineOf('100 × by-tender ÷ all', '>', '70').says).toBe(
    '100 × 26 ÷ 36 (72.2) is more than 70, as the source says',
  );
});

test('a sum that does not add up is not given as one that does', () => {
  expect(lineOf('all', '=', 'by-tender + by-tender').says).toBe('26 + 26 = 36, does not add up');
  expect(lineOf('then', '=', 'now').says).toBe('54 and 53: do not agree');
  expect(lineOf('now', '>', 'then').says).toContain('not as the source says');
});
