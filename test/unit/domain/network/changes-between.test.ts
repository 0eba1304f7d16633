/** What changed from the start of one day to the end of another. */

import { expect, test } from 'vitest';
import { centreHistories } from '../../../../src/domain/network/centre-histories.ts';
import { changesBetween } from '../../../../src/domain/network/changes-between.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const days = (...all: string[]) => all.map((day) => ({ day }));

function between(first: string, last: string) {
  const dated = days('2019-09-30', '2019-10-01', '2019-10-02');
  const known = { histories: centreHistories(makeCounty()), events: dated, figures: dated };
  return changesBetween(known, first, last);
}

test('both days count, for the network, the events and the figures', () => {
  const { before, after, difference, events, figures } = between('2019-10-01', '2019-10-01');
  expect([before.get('birch'), after.get('birch')]).toEqual(['open', 'base']);
  expect(difference.map(({ centre }) => centre)).toEqual(['birch', 'dogwood', 'elder', 'gorse']);
  expect(events).toEqual(days('2019-10-01'));
  expect(figures).toEqual(days('2019-10-01'));
});

test.each([
  ['2019-09-30', '2019-10-01', ['2019-09-30', '2019-10-01']],
  ['2019-10-01', '2019-12-31', ['2019-10-01', '2019-10-02']],
  ['2020-01-01', '2020-12-31', []],
])('from %s to %s', (first, last, expected) => {
  expect(between(first, last).events).toEqual(days(...expected));
  expect(between(first, last).figures).toEqual(days(...expected));
});
