/** How many centres there were, by each way of counting. */

import { expect, test } from 'vitest';
import { countCentres } from '../../../../src/domain/network/ways-of-counting.ts';
import { withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const REGISTER = { sources: ['register'], asAt: 'as published' };

test.each([
  ['2003-08-31', { designated: 0, listed: 0, buildings: 0, bases: 0 }],
  ['2003-09-01', { designated: 1, listed: 1, buildings: 1, bases: 0 }],
  ['2007-09-01', { designated: 9, listed: 9, buildings: 9, bases: 0 }],
  ['2019-09-30', { designated: 9, listed: 9, buildings: 9, bases: 0 }],
  ['2019-10-01', { designated: 9, listed: 9, buildings: 9, bases: 4 }],
  ['2022-12-14', { designated: 9, listed: 9, buildings: 9, bases: 4 }],
  ['2022-12-15', { designated: 9, listed: 8, buildings: 8, bases: 4 }],
])('on %s', (day, counts) => {
  expect(countCentres(makeCounty().centres, day)).toEqual(counts);
});

test('centres of one postcode are one building; without an opening date a centre is not counted', () => {
  const shared = withEntry(makeCounty(), 'centres', 'elder', { postcode: 'QX2 1AA' });
  expect(countCentres(shared.centres, '2010-01-01')).toMatchObject({ listed: 9, buildings: 8 });
  const undated = withEntry(makeCounty(), 'centres', 'elder', { opened: undefined });
  expect(countCentres(undated.centres, '2020-01-01')).toMatchObject({ designated: 8, bases: 4 });
  const month = withEntry(makeCounty(), 'centres', 'elder', {
    opened: { date: '2007-09', ...REGISTER },
  });
  expect(countCentres(month.centres, '2007-09-01').designated).toBe(8);
  expect(countCentres(month.centres, '2007-09-30').designated).toBe(9);
});
