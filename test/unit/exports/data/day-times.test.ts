import { expect, test } from 'vitest';
import { certainDay, endOfDay, startOfDay } from '../../../../src/exports/data/day-times.ts';

test('a day begins and ends with its first and last second', () => {
  expect([startOfDay('2011-12-05'), endOfDay('2011-12-05')]).toEqual([
    '2011-12-05T00:00:00Z',
    '2011-12-05T23:59:59Z',
  ]);
});

test.each([undefined, '2011-12', '2011-12-05?', '2011-12-05~', '../2011-12-05', '2019-23'])(
  '%s is no certain day',
  (date) => {
    expect(certainDay(date)).toBeUndefined();
  },
);

test('a certain day is kept', () => {
  expect(certainDay('2011-12-05')).toBe('2011-12-05T00:00:00Z');
});
