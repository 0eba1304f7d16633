/** The time that feed readers sort by: of the day of the record, and later for a later event. */

import { expect, test } from 'vitest';
import { inReaders } from '../../../../src/exports/timeline/reader-time.ts';

test('it is on the day of the record for every date that content can have', () => {
  for (const date of ['1700-01-01', '2019-23', '2199-12-31'])
    expect(inReaders('2026-11-22', date).slice(0, 10)).toBe('2026-11-22');
});

test('of two events recorded on one day the later has the later time', () => {
  expect(inReaders('2026-11-22', '2019-10-02') > inReaders('2026-11-22', '2019-10-01')).toBe(true);
  expect(inReaders('2026-11-23', '2004') > inReaders('2026-11-22', '2019')).toBe(true);
});
