/**
 * The land inside a box of Great Britain and the islands around it, from Natural Earth at 1:10 million.
 *
 * `coast-great-britain.json` was made once from `land-10m.json` of world-atlas 2.0.2
 * (Natural Earth is public domain; world-atlas is under the ISC licence). It has each ring
 * that comes within a degree of 11° W to 3° E and 49° N to 61.5° N. Of coast outside that
 * area, only the first and last points are kept: this does not change boxes inside it.
 * A ring is a list of steps, east and north in turn, on the grid of world-atlas:
 * degrees are steps × `scale` + `translate`.
 */

import land from './coast-great-britain.json' with { type: 'json' };
import { clipRing } from './clip-ring.ts';
import type { Position } from './clip-ring.ts';
import type { Box, Plane } from './plane.ts';

/** How far land is drawn beyond the box, as a share of it, so that no clipped edge shows. */
const MARGIN = 0.05;

interface Outline {
  readonly ring: readonly Position[];
  /** The box around it, to skip most rings quickly. */
  readonly box: Box;
}

let outlines: readonly Outline[] | undefined;

/**
 * The outlines of the land as one path in whole units of `plane`.
 *
 * If the box has no coast, land fills it or the path is empty.
 */
export function landPath(plane: Plane): string {
  const box = withMargin(plane.box);
  outlines ??= landOutlines();
  return outlines
    .filter((outline) => meet(outline.box, box))
    .map(({ ring }) => clipRing(ring, box))
    .filter(hasArea)
    .map((ring) => ringPath(ring, plane))
    .join('');
}

function landOutlines(): Outline[] {
  return land.rings.map((steps) => {
    const ring = positionsOf(steps);
    return { ring, box: boxAround(ring) };
  });
}

function positionsOf(steps: readonly number[]): Position[] {
  const { scale, translate } = land;
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    ring.push([x * scale.lon + translate.lon, y * scale.lat + translate.lat]);
  }
  return ring;
}

function boxAround(ring: readonly Position[]): Box {
  return ring.reduce(
    ({ west, south, east, north }, [lon, lat]) => ({
      west: Math.min(west, lon),
      south: Math.min(south, lat),
      east: Math.max(east, lon),
      north: Math.max(north, lat),
    }),
    { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity },
  );
}

/** A ring that only touches the box is clipped to a line along its edge. */
function hasArea(ring: readonly Position[]): boolean {
  const { west, south, east, north } = boxAround(ring);
  return west < east && south < north;
}

function meet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Each step is from the point before it; a step shorter than a unit is left out. */
function ringPath(ring: readonly Position[], plane: Plane): string {
  const [first, ...rest] = ring.map(([lon, lat]) => ({
    x: Math.round(plane.x(lon)),
    y: Math.round(plane.y(lat)),
  }));
  if (!first) return '';
  let pen = first;
  const steps = rest.flatMap((to) => {
    const step = { x: to.x - pen.x, y: to.y - pen.y };
    pen = to;
    return step.x === 0 && step.y === 0 ? [] : [`${String(step.x)} ${String(step.y)}`];
  });
  const tail = steps.join(' ').replaceAll(' -', '-');
  return steps.length > 1 ? `M${String(first.x)} ${String(first.y)}l${tail}z` : '';
}

function withMargin({ west, south, east, north }: Box): Box {
  const wide = (east - west) * MARGIN;
  const high = (north - south) * MARGIN;
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}
