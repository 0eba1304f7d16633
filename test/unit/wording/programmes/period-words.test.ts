/** A period whose end is still to come is planned, not happened. */

import { expect, test } from 'vitest';
import { periodWords } from '../../../../src/wording/programmes/period-words.ts';

test.each([
  ['2019-01/2019-10', 'January to October 2019'],
  ['2019-23/2030-09-30', 'autumn 2019 to 30 September 2030, the end as planned'],
  ['2027/2028', '2027 to 2028, as planned'],
  ['2026-11-26', '26 November 2026'],
])('%s → %s', (period, words) => {
  expect(periodWords(period, '2026-11-26')).toBe(words);
});
