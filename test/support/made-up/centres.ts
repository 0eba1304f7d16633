/** Centres with dates of every precision, for laws that apply to any network. */

import fc from 'fast-check';
import type { Centre } from '../../../src/domain/entries/entry.ts';

const BACKING = { sources: ['report'], asAt: 'undated', undatedBecause: 'made up' };

/**
 * From zero to twelve centres, each with some of the dates that a centre can have, in any order.
 */
export function madeUpCentres(): fc.Arbitrary<Centre[]> {
  return fc
    .array(
      fc.record({
        opened: fc.option(dateBetween(2000, 2014), { nil: undefined }),
        decided: fc.option(dateBetween(2010, 2016), { nil: undefined }),
        outcome: fc.constantFrom('base' as const, 'close' as const, 'shared building' as const),
        closed: fc.option(dateBetween(2011, 2016), { nil: undefined }),
        left: fc.option(dateBetween(2012, 2020), { nil: undefined }),
        from: dateBetween(2013, 2014),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map((own, index) => centreOf(`centre-${String(index)}`, own)));
}

interface Dates {
  readonly opened: string | undefined;
  readonly decided: string | undefined;
  readonly outcome: 'base' | 'close' | 'shared building';
  readonly closed: string | undefined;
  readonly left: string | undefined;
  readonly from: string;
}

function centreOf(id: string, { opened, decided, outcome, closed, left, from }: Dates): Centre {
  const isBase = decided !== undefined && outcome === 'base';
  return {
    id,
    name: id,
    shortName: id,
    town: 'Dale',
    district: 'dale',
    opened: opened === undefined ? undefined : { date: opened, ...BACKING },
    steps:
      decided === undefined
        ? undefined
        : [
            {
              programme: 'none',
              kind: 'decision',
              date: decided,
              outcome,
              basis: 'named',
              ...BACKING,
            },
          ],
    base: isBase ? { name: id, from, proposed: decided, namedBy: 'news', ...BACKING } : undefined,
    closed: closed === undefined || isBase ? undefined : { date: closed, ...BACKING },
    leftRegister: left === undefined ? undefined : { date: left, ...BACKING },
    ...BACKING,
    recorded: '2026-01-01',
  };
}

/** A year, a season, a month, a day, "by …" or a span, all within the years. */
function dateBetween(first: number, last: number): fc.Arbitrary<string> {
  const year = fc.integer({ min: first, max: last }).map(String);
  const two = (min: number, max: number): fc.Arbitrary<string> =>
    fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));
  const month = fc.tuple(year, two(1, 12)).map((parts) => parts.join('-'));
  const day = fc.tuple(month, two(1, 28)).map((parts) => parts.join('-'));
  const season = fc.tuple(year, two(21, 24)).map((parts) => parts.join('-'));
  const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`));
  return fc.oneof(
    day,
    day,
    month,
    season,
    year,
    span,
    month.map((end) => `../${end}`),
  );
}
