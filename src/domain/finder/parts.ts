/**
 * Which districts an answer is about, where the things of each are fetched apart: that of the answer,
 * and all others that may have something as near as what is shown.
 */

import { milesBetween } from '../places/distance.ts';
import type { Point } from '../places/distance.ts';
import type { FinderIndex, FinderParts, FinderThing, ThingKind } from './index.ts';
import type { Outcome } from './outcome.ts';

/** What a reader chose to see: `district` is an id, `within` in miles. */
interface Chosen {
  readonly show: string;
  readonly district?: string | undefined;
  readonly within?: number | undefined;
}

/** So many of the nearest of each kind are enough for the whole answer, and for one that a reader filtered. */
const NEAREST: Readonly<Partial<Record<ThingKind, number>>> = { base: 8, library: 1 };
const NEAREST_CHOSEN = 60;
/** What is within the distance that was chosen is shown besides. */
const NEAREST_WITHIN = 8;

/**
 * The districts still to be fetched, by their numbers; empty if the answer has all that it needs.
 * @param loaded  the numbers of those whose things are in the index
 */
export function missingParts(
  index: FinderIndex,
  outcome: Outcome,
  chosen: Chosen,
  loaded: ReadonlySet<number>,
): number[] {
  const { parts } = index;
  if (!parts) return [];
  const needed = [
    index.districts.findIndex(({ id }) => id === chosen.district),
    ...districtsOf(index, outcome),
  ].filter((rank) => rank >= 0 && !loaded.has(rank));
  if (needed.length > 0 || outcome.is !== 'found') return [...new Set(needed)];
  return nearerParts(index, parts, outcome.from.point, chosen, loaded);
}

function districtsOf({ districts }: FinderIndex, outcome: Outcome): number[] {
  switch (outcome.is) {
    case 'found':
      return [outcome.from.district ?? outcome.from.named?.district ?? -1];
    case 'unplaced':
      return [outcome.thing.district];
    case 'district':
      return [districts.findIndex(({ id }) => id === outcome.district)];
    default:
      return [];
  }
}

/** The nearest district whose things may be nearer than the last of those that are enough. */
function nearerParts(
  index: FinderIndex,
  { boxes, kinds }: FinderParts,
  point: Point,
  { within, ...chosen }: Chosen,
  loaded: ReadonlySet<number>,
): number[] {
  const waiting = boxes
    .flatMap((box, rank) =>
      box && !loaded.has(rank) ? [{ rank, miles: milesToBox(point, box) }] : [],
    )
    .sort((a, b) => a.miles - b.miles);
  const isWhole = chosen.show === 'bases' && chosen.district === undefined && within === undefined;
  const enough = Math.max(
    within ?? 0,
    ...kinds.map((kind) => {
      const count = isWhole
        ? (NEAREST[kind] ?? 0)
        : within === undefined
          ? NEAREST_CHOSEN
          : NEAREST_WITHIN;
      return milesOfNearest(index.things, kind, point, count);
    }),
  );
  return waiting.slice(0, 1).flatMap(({ rank, miles }) => (miles <= enough ? [rank] : []));
}

/** Miles to the last of so many of the nearest of a kind; without end, if there are fewer. */
function milesOfNearest(
  things: readonly FinderThing[],
  kind: ThingKind,
  point: Point,
  count: number,
): number {
  if (count === 0) return 0;
  const miles = things
    .flatMap((thing) =>
      thing.kind === kind && thing.point ? [milesBetween(point, thing.point)] : [],
    )
    .sort((a, b) => a - b);
  return miles[count - 1] ?? Number.POSITIVE_INFINITY;
}

/** To the nearest point of the box, along the surface. */
function milesToBox(
  { lat, lon }: Point,
  [south, west, north, east]: readonly [number, number, number, number],
): number {
  const nearest = {
    lat: Math.min(Math.max(lat, south), north),
    lon: Math.min(Math.max(lon, west), east),
  };
  return milesBetween({ lat, lon }, nearest);
}
