/** Which texts are dates, what days they can mean, and how they are ordered. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  dayAfter,
  dayBefore,
  hasPassed,
  isFullDay,
  isOneDay,
  isPartialDate,
  PARTIAL_DATE_PATTERN,
  parsePartialDate,
  partialDate,
  yearOf,
} from '../../../../src/domain/dates/partial-date.ts';

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-02-28', '2019-02-28', '2019-02-28'],
  ['2019-21', '2019-03-01', '2019-05-31'],
  ['2019-22?', '2019-06-01', '2019-08-31'],
  ['2019-23~', '2019-09-01', '2019-11-30'],
  ['2019-24', '2019-12-01', '2020-02-29'],
  ['2011-12/2012-02', '2011-12-01', '2012-02-29'],
  ['2011-04-18?/2011-06~', '2011-04-18', '2011-06-30'],
  ['../2012-02', '2012-02-01', '2012-02-29'],
])('%s is from %s to %s', (text, first, last) => {
  expect(parsePartialDate(text)).toMatchObject({ text, first, last });
});

test.each([
  '',
  '19',
  '2019-00',
  '2019-13',
  '2019-25',
  '2019-02-29',
  '2019-04-00',
  '2019-04-31',
  '2019-4-1',
  '2019-23-01',
  '2019?~',
  '2012/2011',
  '2012-03/2012',
  '2012/2012-03',
  '2011/..',
  '../..',
  '2011/2012/2013',
  ' 2011',
  '1 April 2011',
])('%j is not a date', (text) => {
  expect(parsePartialDate(text)).toBeUndefined();
  expect(() => partialDate(text)).toThrow(RangeError);
});

test.each([
  ['2012-02', '2012-02-29', false],
  ['2012-02', '2012-03-01', true],
  ['2011-12/2012-02', '2012-02-01', false],
])('%s has passed by %s: %s', (text, asOf, passed) => {
  expect(hasPassed(text, asOf)).toBe(passed);
});

test('only a certain day is a full day', () => {
  expect(['2019-10-01', '2019-10-01?', '2019-10', '2019-02-29'].map(isFullDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('laws', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const mark = fc.constantFrom('', '?', '~');
  const year = fc.integer({ min: 1900, max: 2100 }).map(String);
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const part = fc.oneof(
    year,
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${two(month)}`),
    fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${String(season)}`),
    day,
  );
  const point = fc.tuple(part, mark).map(([text, sign]) => text + sign);
  const date = fc.oneof(
    point,
    point.map((end) => `../${end}`),
    fc
      .tuple(point, point)
      .map(([start, end]) => `${start}/${end}`)
      .filter((text) => parsePartialDate(text) !== undefined),
  );

  test('a date keeps its text, and its first day is not after its last', () => {
    fc.assert(
      fc.property(date, (text) => {
        const parsed = partialDate(text);
        expect(parsed.text).toBe(text);
        expect(parsed.first <= parsed.last).toBe(true);
        expect(isFullDay(parsed.first) && isFullDay(parsed.last)).toBe(true);
      }),
    );
  });

  test('the parts of a span, joined again, are the span', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { start, end } = partialDate(text);
        const before = text.startsWith('../') ? '../' : start ? `${start.text}/` : '';
        expect(before + end.text).toBe(text);
      }),
    );
  });

  test('the order is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
        const [first, second, third] = [a, b, c].sort(comparePartialDates) as [
          string,
          string,
          string,
        ];
        expect(comparePartialDates(first, second)).toBeLessThanOrEqual(0);
        expect(comparePartialDates(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('once passed, always passed', () => {
    fc.assert(
      fc.property(date, day, day, (text, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        if (hasPassed(text, earlier)) expect(hasPassed(text, later)).toBe(true);
      }),
    );
  });
});

describe('of a date', () => {
  test.each([
    ['2011-06-13', 'day', ''],
    ['2011-06-13?', 'day', '?'],
    ['2012-02~', 'month', '~'],
    ['2019-21', 'season', ''],
    ['2019?', 'year', '?'],
  ])('%s the precision is a %s, and the mark is "%s"', (text, precision, qualifier) => {
    expect(partialDate(text)).toMatchObject({ start: undefined, end: { precision, qualifier } });
  });

  test('the parts of a span are those of its ends', () => {
    expect(partialDate('2011-12?/2012-24')).toMatchObject({
      start: { text: '2011-12?', precision: 'month', qualifier: '?', last: '2011-12-31' },
      end: { text: '2012-24', precision: 'season', qualifier: '', first: '2012-12-01' },
      ...{ first: '2011-12-01', last: '2013-02-28' },
    });
  });

  test.each([
    ['2011', 2011],
    ['2011-12/2012-02', 2011],
    ['../2012-02', 2012],
  ])('%s the year is %d', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  test.each([
    ['2011-06-13', true],
    ['2011-06-13?', true],
    ['2011-06-13/2011-06-13', true],
    ['../2011-06-13', false],
    ['2011-06', false],
    ['2011-06-13/2011-06-14', false],
  ])('%s it can mean one day only: %s', (text, one) => {
    expect(isOneDay(text)).toBe(one);
  });
});

test.each([
  ['2011', '2012', -1],
  ['2012', '2011', 1],
  ['2011', '2011-01', 1],
  ['2011-01', '2011', -1],
  ['2011', '2011?', 0],
])('%s before or after %s: %d', (a, b, order) => {
  expect(comparePartialDates(a, b)).toBe(order);
});

test.each([
  ['2012-02-28', '2012-02-29', '2012-02-27'],
  ['2019-12-31', '2020-01-01', '2019-12-30'],
])('the day after %s is %s, and the one before %s', (day, after, before) => {
  expect([dayAfter(day), dayBefore(day)]).toEqual([after, before]);
});

test('the pattern for programs fits every date, and no text around one', () => {
  const pattern = new RegExp(`^${PARTIAL_DATE_PATTERN}$`);
  const good = ['2019', '2019-02?', '2019-02-28~', '../2012-02', '2011-12/2012-02?', '2019-24'];
  expect(good.filter((text) => !pattern.test(text))).toEqual([]);
  const bad = ['19', '2019/', '2011/2012/2013', '2019-4', '2019?~', '2011/..', ' 2011'];
  expect(bad.filter((text) => pattern.test(text))).toEqual([]);
});

test('other texts are not days, whatever day is within them', () => {
  expect(['12019-10-01', '2019-10-011', '2019-10-01/2019-10-02'].map(isFullDay)).toEqual([
    false,
    false,
    false,
  ]);
  expect([isPartialDate('2019-10-01'), isPartialDate('2019-10-32')]).toEqual([true, false]);
});
