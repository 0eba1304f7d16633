/** The nearest of many points, found by squares of the map. */

import { nearestFirst } from '../../domain/places/distance.ts';
import type { Near, Point } from '../../domain/places/distance.ts';

interface Placed {
  readonly id: string;
  readonly point: Point;
}

/** About 1.4 miles north to south, and less east to west. */
const SQUARES_PER_DEGREE = 50;
/** The width of a square in the north of Scotland, in miles: no square here is less wide. */
const LEAST_WIDE = 0.65;
/** Squares to look in around the own one. */
const FARTHEST = 8;

/** @returns the nearest within about 5 miles */
export function nearPoints<T extends Placed>(
  all: readonly T[],
): (point: Point) => Near<T> | undefined {
  const squares = Map.groupBy(all, ({ point }) => key(...squareOf(point)));
  const ring = (north: number, east: number, width: number): T[] => {
    const found: T[] = [];
    for (let up = -width; up <= width; up += 1)
      for (let along = -width; along <= width; along += 1)
        if (Math.max(Math.abs(up), Math.abs(along)) === width)
          found.push(...(squares.get(key(north + up, east + along)) ?? []));
    return found;
  };
  return (point) => {
    const [north, east] = squareOf(point);
    let best: Near<T> | undefined;
    for (let width = 0; width <= FARTHEST; width += 1) {
      // What is in this ring is at least so far away.
      if (best && best.miles <= (width - 1) * LEAST_WIDE) break;
      const [near] = nearestFirst(point, ring(north, east, width));
      if (near && (!best || near.miles < best.miles)) best = near;
    }
    return best;
  };
}

function squareOf({ lat, lon }: Point): [north: number, east: number] {
  return [Math.floor(lat * SQUARES_PER_DEGREE), Math.floor(lon * SQUARES_PER_DEGREE)];
}

function key(north: number, east: number): string {
  return `${String(north)} ${String(east)}`;
}
