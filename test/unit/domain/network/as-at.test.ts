import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreHistories } from '../../../../src/domain/network/centre-histories.ts';
import { countNetwork, networkChanges, networkOn } from '../../../../src/domain/network/as-at.ts';
import type { Network } from '../../../../src/domain/network/as-at.ts';
import type { CentreState } from '../../../../src/domain/network/centre-history.ts';
import {
  changedNetwork,
  networkDifference,
  unchangedNetwork,
} from '../../../../src/domain/network/difference.ts';
import { dayAfter } from '../../../../src/domain/dates/partial-date.ts';
import type { Day } from '../../../../src/domain/dates/partial-date.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { expectWalksToMeet } from '../../../support/browser/network-walk.ts';
import { madeUpCentres } from '../../../support/made-up/centres.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

const networkOf = ({ centres }: Pick<SiteContent, 'centres'>, day: Day): Network =>
  networkOn(centreHistories({ ...content, centres }), day);

describe('walking every change forward and backward gives the same networks', () => {
  test('for any centres', () => {
    fc.assert(
      fc.property(madeUpCentres(), (centres) => {
        expectWalksToMeet(centreHistories({ ...content, centres }));
      }),
    );
  });

  test('the network stays the same from one change to the next', () => {
    fc.assert(
      fc.property(madeUpCentres(), fc.nat(), (centres, pick) => {
        const histories = centreHistories({ ...content, centres });
        const days = networkChanges(histories).map(({ day }) => day);
        const day = days[pick % Math.max(1, days.length)];
        const next = day === undefined ? undefined : dayAfter(day);
        fc.pre(day !== undefined && next !== undefined && !days.includes(next));
        expect(networkOn(histories, next)).toEqual(networkOn(histories, day));
      }),
    );
  });
});

test('a centre whose opening is not recorded is open from the day for which it is listed', () => {
  const [birch] = content.centres.filter(({ id }) => id === 'birch');
  const listed = { ...(birch ?? expect.fail()), opened: undefined, steps: undefined };
  const turnsOf = (asAt: string) =>
    centreHistories({ ...content, centres: [{ ...listed, base: undefined, asAt }] })[0]?.turns;
  expect(turnsOf('2025')).toEqual([
    { from: '', state: 'not known' },
    { from: '2025-12-31', state: 'open' },
  ]);
  expect(turnsOf('undated')).toEqual([{ from: '', state: 'not known' }]);
});

describe('the difference of two days applied to the first gives the second', () => {
  const anyDay = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test.each([
    ['the county', fc.constant(content.centres)],
    ['any', madeUpCentres()],
  ])('for %s centres', (_, centres) => {
    fc.assert(
      fc.property(centres, anyDay, anyDay, (own, first, second) => {
        const [before, after] = [
          networkOf({ centres: own }, first),
          networkOf({ centres: own }, second),
        ];
        const difference = networkDifference(before, after);
        expect(changedNetwork(before, difference)).toEqual(after);
        expect(unchangedNetwork(after, difference)).toEqual(before);
        expect(difference.every(({ from, to }) => from !== to)).toBe(true);
      }),
    );
  });
});

describe('the county', () => {
  const countsOn = (day: Day) => countNetwork(networkOf(content, day));

  test('on the day the bases begin every other centre is closed or closing', () => {
    const states = [...networkOf(content, '2019-10-01').values()];
    expect(states.filter((state) => state === 'base')).toHaveLength(4);
    expect(new Set(states)).toEqual(new Set(['base', 'closed', 'closing']));
  });

  test.each([
    ['2003-08-31', 0, 0],
    ['2003-09-01', 1, 1],
    ['2007-09-01', 9, 9],
    ['2019-05-01', 9, 9],
    ['2019-05-02', 5, 9],
    ['2019-09-30', 4, 8],
    ['2019-10-31', 4, 8],
    ['2019-11-01', 4, 4],
    ['2026-02-01', 4, 4],
  ])('on %s between %i and %i are open', (day, least, most) => {
    expect(countsOn(day).open).toEqual({ least, most });
  });

  test('a centre with its own year of closing closed within the days of the closures', () => {
    expect(networkOf(content, '2019-05-01').get('alder')).toBe('open');
    expect(networkOf(content, '2019-10-31').get('alder')).toBe('closing');
    expect(networkOf(content, '2019-11-01').get('alder')).toBe('closed');
  });

  test('a centre with its own month of closing closed in that month', () => {
    expect(networkOf(content, '2019-08-31').get('cedar')).toBe('open');
    expect(networkOf(content, '2019-09-29').get('cedar')).toBe('closing');
    expect(networkOf(content, '2019-09-30').get('cedar')).toBe('closed');
  });
});

test('centres are counted by their states, and what may be open by all that it may be', () => {
  const states = [
    ...['not known', 'not yet open', 'opening', 'open', 'open', 'base', 'base', 'base'],
    ...['base, building closed', 'closing', 'closing', 'closed'],
  ] as const;
  const network = new Map(states.map((state, at) => [String(at), state]));
  expect(countNetwork(network)).toEqual({
    open: { least: 6, most: 10 },
    in: {
      ...{ 'not known': 1, 'not yet open': 1, opening: 1, open: 2, base: 3 },
      ...{ 'base, building closed': 1, closing: 2, closed: 1 },
    },
  });
});

test('changes come by day, oldest first, all of one day together', () => {
  const turns = (...of: readonly (readonly [Day, CentreState])[]) =>
    of.map(([from, state]) => ({ from, state }));
  const changes = networkChanges([
    {
      id: 'ash',
      turns: turns(['', 'not yet open'], ['2010-05-01', 'open'], ['2019-01-01', 'base']),
    },
    { id: 'elm', turns: turns(['', 'open'], ['2010-05-01', 'closing'], ['2010-06-01', 'closed']) },
    { id: 'oak', turns: turns(['', 'not known']) },
  ]);
  expect(changes).toEqual([
    {
      day: '2010-05-01',
      centres: [
        { centre: 'ash', from: 'not yet open', to: 'open' },
        { centre: 'elm', from: 'open', to: 'closing' },
      ],
    },
    { day: '2010-06-01', centres: [{ centre: 'elm', from: 'closing', to: 'closed' }] },
    { day: '2019-01-01', centres: [{ centre: 'ash', from: 'open', to: 'base' }] },
  ]);
});

test('a centre that only one of two networks has is no difference', () => {
  const before = new Map<string, CentreState>([
    ['ash', 'open'],
    ['elm', 'open'],
  ]);
  const after = new Map<string, CentreState>([
    ['ash', 'closed'],
    ['oak', 'open'],
  ]);
  expect(networkDifference(before, after)).toEqual([{ centre: 'ash', from: 'open', to: 'closed' }]);
});
