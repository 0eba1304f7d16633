/** What changed between two days, from the index that the browser loads. */

import { describe, expect, test } from 'vitest';
import type { AskedDays } from '../../../../../src/views/network/days/changes-asked.ts';
import {
  askedByQuery,
  problemOf,
  queryOfDays,
} from '../../../../../src/views/network/days/changes-asked.ts';
import { changesAnswer } from '../../../../../src/views/network/days/changes-answer.ts';
import type { ChangesAnswer } from '../../../../../src/views/network/days/changes-answer.ts';
import {
  receivedChanges,
  sendableChanges,
} from '../../../../../src/exports/browser-files/changes-wire.ts';
import type { SentChanges } from '../../../../../src/exports/browser-files/changes-wire.ts';
import { changesIndex } from '../../../../../src/exports/browser-files/changes-file.ts';
import { makeCounty } from '../../../../support/made-up/make-county.ts';

const index = changesIndex(makeCounty());
const sent = JSON.parse(JSON.stringify(sendableChanges(index))) as SentChanges;
const received = receivedChanges(sent);

const answer = (from: string, to: string): ChangesAnswer => changesAnswer(received, { from, to });
const partOf = ({ parts }: ChangesAnswer, title: string) =>
  parts.find((part) => part.title === title)?.lines ?? [];

test('the index is the same after it is sent', () => {
  expect(received).toEqual({ ...index, terms: received.terms });
  expect(received.terms.base).toEqual(index.terms.base);
});

test('before and after the redesign', () => {
  const changes = answer('2018-01-01', '2020-01-01');
  expect(changes.title).toBe('From 1 January 2018 to 1 January 2020');
  expect(partOf(changes, 'The network').map(({ text }) => text)).toEqual([
    '5 centres changed from open to closed:',
    '4 centres changed from open to base:',
  ]);
  expect(partOf(changes, 'The network')[1]?.links).toHaveLength(4);
  expect(changes.ends.map(({ links }) => links[0]?.to)).toEqual([
    '/timeline/as-at/2012-04-01/',
    '/timeline/as-at/2019-12-31/',
  ]);
});

test('both days count, and one day can be asked alone', () => {
  const titles = (changes: ChangesAnswer): string[] =>
    partOf(changes, 'What happened').flatMap(({ links }) => links.map(({ to }) => to));
  expect(titles(answer('2019-05-01', '2019-05-02'))).toEqual(['/timeline/#award-2019']);
  expect(titles(answer('2019-05-02', '2019-05-03'))).toEqual(['/timeline/#award-2019']);
  expect(titles(answer('2019-05-03', '2019-05-04'))).toEqual([]);
  const alone = answer('2019-05-02', '2019-05-02');
  expect(alone.title).toBe('On 2 May 2019');
  expect(titles(alone)).toEqual(['/timeline/#award-2019']);
});

test('a plan is not among what happened', () => {
  const changes = answer('2012-01-01', '2012-04-02');
  const planned = partOf(changes, 'What was planned').flatMap(({ links }) => links);
  expect(planned.map(({ to }) => to)).toContain('/timeline/#award-lots');
  expect(partOf(changes, 'What happened')).toEqual([]);
});

test('a proposal that another replaced is listed as replaced', () => {
  const replaced = partOf(answer('2018-09-01', '2019-10-02'), 'What was replaced');
  expect(replaced.map(({ text }) => text)).toContain('17 September 2018:');
});

test('between two days without any change it says so', () => {
  const changes = answer('2013-01-01', '2014-01-01');
  expect(changes.nothing).toBe('We have no record of any change in this time.');
  expect(changes.parts).toEqual([]);
  expect(changes.figures).toBeUndefined();
});

describe('the address', () => {
  const span = { first: '2000-01-01', last: '2026-11-22' };

  test('contains both days', () => {
    const asked: AskedDays = { from: '2011-06-13', to: '2019-10-01' };
    expect(queryOfDays(asked)).toBe('?from=2011-06-13&to=2019-10-01');
    expect(askedByQuery(queryOfDays(asked))).toEqual(asked);
    expect(askedByQuery('')).toBeUndefined();
    expect(askedByQuery('?from=2011-06-13')).toEqual({ from: '2011-06-13', to: '' });
  });

  test.each([
    ['2011-06-13', '2019-10-01', undefined, undefined],
    [
      '',
      '2019-10-01',
      'from',
      'The first day is missing. Choose a day from 1 January 2000 to 22 November 2026.',
    ],
    [
      '2011-06-13',
      '2019-13-01',
      'to',
      'The last day is missing. Choose a day from 1 January 2000 to 22 November 2026.',
    ],
    [
      '1999-12-31',
      '2019-10-01',
      'from',
      'The first day is out of range. Choose a day from 1 January 2000 to 22 November 2026.',
    ],
    [
      '2011-06-13',
      '2026-11-23',
      'to',
      'The last day is out of range. Choose a day from 1 January 2000 to 22 November 2026.',
    ],
    ['2019-10-01', '2019-10-01', undefined, undefined],
    [
      '2019-10-01',
      '2011-06-13',
      'to',
      'The last day is before the first. Choose the same day or a later one.',
    ],
  ])('from "%s" to "%s": %s', (from, to, field, message) => {
    const problem = problemOf({ from, to }, span);
    expect(problem).toEqual(field === undefined ? undefined : { field, message });
  });
});
