/** Spots inside an area where its name can be, and how much room is around each. */

import { boxAround } from './clip-ring.ts';
import type { Box } from './plane.ts';
import { lineDistance } from './simplify-line.ts';
import type { Spot } from './simplify-line.ts';

export interface LabelSpot {
  readonly at: Spot;
  /** How much nearer the nearest edge is than at the best spot, in units. */
  readonly less: number;
}

/** Spots along the width of the plane. */
const COLUMNS = 40;

/**
 * Spots on a grid, inside `rings` by the even-odd rule and on the plane; the one furthest from all edges first.
 *
 * The edges of the plane count as edges.
 */
export function labelSpots(
  rings: readonly (readonly Spot[])[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly LabelSpot[] {
  const edges = rings.flatMap((ring) =>
    ring.map((to, index): [Spot, Spot] => [ring.at(index - 1) ?? to, to]),
  );
  const step = width / COLUMNS;
  const box = boxAround(rings.flat());
  const found = Array.from({ length: COLUMNS * Math.ceil(height / step) }, (_, index): Spot => [
    ((index % COLUMNS) + 0.5) * step,
    (Math.floor(index / COLUMNS) + 0.5) * step,
  ])
    .filter((at) => isInBox(at, box) && isWithin(at, edges))
    .map((at) => ({ at, room: roomAround(at, edges, width, height) }))
    .filter(({ room }) => room > 0)
    .toSorted((a, b) => b.room - a.room);
  const most = found[0]?.room ?? 0;
  return found.map(({ at, room }) => ({ at, less: most - room }));
}

function isInBox([x, y]: Spot, { west, south, east, north }: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** By the even-odd rule: a line to the west crosses the edges an odd number of times. */
function isWithin([x, y]: Spot, edges: readonly [Spot, Spot][]): boolean {
  const crossed = edges.filter(
    ([from, to]) =>
      from[1] > y !== to[1] > y &&
      from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) < x,
  );
  return crossed.length % 2 === 1;
}

function roomAround(
  at: Spot,
  edges: readonly [Spot, Spot][],
  width: number,
  height: number,
): number {
  const [x, y] = at;
  return edges.reduce(
    (least, [from, to]) => Math.min(least, lineDistance(at, from, to)),
    Math.min(x, y, width - x, height - y),
  );
}
