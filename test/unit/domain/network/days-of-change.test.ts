import { expect, test } from 'vitest';
import { dayThatCounts, daysOfChange } from '../../../../src/domain/network/days-of-change.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

test.each([
  ['2011-06-13', '2011-06-13'],
  ['2019-23', '2019-11-30'],
  ['2012-02/2012-06', '2012-06-30'],
  ['2026?', '2026-11-22'],
  ['2027', undefined],
])('%s counts on %s', (date, day) => {
  expect(dayThatCounts(date, '2026-11-22')).toBe(day);
});

test('the day on which a lot was awarded is a day of change', () => {
  const awarded = withEntry(makeContent(), 'lots', 'oak-and-ash', { awarded: '2012-01-20' });
  const day = daysOfChange(awarded).find((change) => change.day === '2012-01-20');
  expect(day?.lots.map(({ id }) => id)).toEqual(['oak-and-ash']);
});
