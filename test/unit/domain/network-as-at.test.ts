import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreHistories } from '../../../src/domain/centre-histories.ts';
import { DAWN } from '../../../src/domain/centre-history.ts';
import type { CentreHistory } from '../../../src/domain/centre-history.ts';
import { countNetwork, networkChanges, networkOn } from '../../../src/domain/network-as-at.ts';
import type { Network } from '../../../src/domain/network-as-at.ts';
import {
  changedNetwork,
  networkDifference,
  unchangedNetwork,
} from '../../../src/domain/network-difference.ts';
import { dayAfter } from '../../../src/domain/partial-date.ts';
import type { Day } from '../../../src/domain/partial-date.ts';
import type { SiteContent } from '../../../src/domain/site-content.ts';
import { madeUpCentres } from '../../support/made-up-centres.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();

/** After every day that any content has. */
const DUSK: Day = '9999-12-30';

const networkOf = ({ centres }: Pick<SiteContent, 'centres'>, day: Day): Network =>
  networkOn(centreHistories({ ...content, centres }), day);

function expectWalksToMeet(histories: readonly CentreHistory[]): void {
  const changes = networkChanges(histories);
  let forward = networkOn(histories, DAWN);
  for (const { day, centres } of changes) {
    forward = changedNetwork(forward, centres);
    expect(forward, `forward to ${day}`).toEqual(networkOn(histories, day));
  }
  let backward = networkOn(histories, DUSK);
  expect(forward).toEqual(backward);
  for (const [index, { day, centres }] of [...changes.entries()].toReversed()) {
    expect(backward, `backward to ${day}`).toEqual(networkOn(histories, day));
    backward = unchangedNetwork(backward, centres);
    expect(backward).toEqual(networkOn(histories, changes[index - 1]?.day ?? DAWN));
  }
}

describe('walking every change forward and backward gives the same networks', () => {
  test('for the centres of this site', () => {
    expectWalksToMeet(centreHistories(content));
  });

  test('for any centres', () => {
    fc.assert(
      fc.property(madeUpCentres(), (centres) => {
        expectWalksToMeet(centreHistories({ ...content, centres }));
      }),
    );
  });

  test('the network stays as it is from one change to the next', () => {
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

describe('the difference of two days applied to the first gives the second', () => {
  const anyDay = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test.each(['real', 'made up'])('for %s centres', (kind) => {
    const centres = kind === 'real' ? fc.constant(content.centres) : madeUpCentres();
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

describe('this network', () => {
  const countsOn = (day: Day) => countNetwork(networkOf(content, day));

  test('on 1 October 2019 there are 15 bases and every other centre is closed or closing', () => {
    const states = [...networkOf(content, '2019-10-01').values()];
    expect(states.filter((state) => state === 'base')).toHaveLength(15);
    expect(new Set(states)).toEqual(new Set(['base', 'closed', 'closing']));
  });

  test('on 13 June 2011 53 centres are open by their dates', () => {
    expect(countsOn('2011-06-13').open).toEqual({ least: 53, most: 53 });
  });

  test.each([
    ['2003-08-31', 0, 0],
    ['2003-09-01', 1, 1],
    ['2019-05-01', 53, 53],
    ['2019-05-02', 17, 53],
    ['2019-09-30', 15, 53],
    ['2019-10-31', 15, 51],
    ['2019-11-01', 15, 15],
    ['2026-11-22', 15, 15],
  ])('on %s between %i and %i are open', (day, least, most) => {
    expect(countsOn(day).open).toEqual({ least, most });
  });

  test('a centre whose own year of closing is known closed within the closures', () => {
    expect(networkOf(content, '2019-05-01').get('holt')).toBe('open');
    expect(networkOf(content, '2019-10-31').get('holt')).toBe('closing');
    expect(networkOf(content, '2019-11-01').get('holt')).toBe('closed');
  });
});
