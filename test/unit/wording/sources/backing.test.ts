/** Dates and sources of a list: each once, and shortened if there are many. */

import { expect, test } from 'vitest';
import { backingOf, runsOf, shortDatingOfAll } from '../../../../src/wording/sources/backing.ts';
import { sourceMarks } from '../../../../src/wording/sources/marks.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const content = makeContent();

function datingOf(...asAt: string[]): string {
  const entries = asAt.map((each) => ({
    sources: ['report-2020'],
    asAt: each,
    undatedBecause: 'no date is shown',
  }));
  return backingOf(content, entries, sourceMarks(content)).dating;
}

test('consecutive numbers are given as runs', () => {
  expect(runsOf([])).toBe('');
  expect(runsOf([3])).toBe('3');
  expect(runsOf([2, 1])).toBe('1, 2');
  expect(runsOf([7, 3, 2, 1, 5])).toBe('1 to 3, 5, 7');
});

test('the same date is given once', () => {
  expect(datingOf('2019-05', '2019-05')).toBe('As at May 2019');
});

test('of many dates the oldest and newest are given, and that some are undated', () => {
  expect(datingOf('2019', '2018-05', '2020-01-02')).toBe(
    'The oldest of these facts is from May 2018, the newest from 2 January 2020',
  );
  expect(datingOf('2019', '2018', '2020', 'undated')).toContain('; some are undated');
});

test('an empty list has no date and no sources', () => {
  expect(backingOf(content, [], sourceMarks(content))).toEqual({ dating: '', sources: '' });
});

test('in short, the reasons why facts are undated are left out, and "undated" is said once', () => {
  const undated = (undatedBecause: string) => ({
    asAt: 'undated',
    undatedBecause,
    sources: ['letter'],
  });
  const facts = [undated('the page shows no date'), undated('the notice shows no date')];
  expect(shortDatingOfAll(content, facts)).toBe('Undated');
  expect(shortDatingOfAll(content, [...facts, { asAt: '2019-03', sources: ['letter'] }])).toBe(
    'Undated; as at March 2019',
  );
});
