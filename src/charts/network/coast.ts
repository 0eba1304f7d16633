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
import { boxAround, clipRing } from './clip-ring.ts';
import type { Position } from './clip-ring.ts';
import type { Box, Plane } from './plane.ts';
import { ringPath } from './ring-path.ts';

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
    .map((ring) => ringPath(ring.map(([lon, lat]) => [plane.x(lon), plane.y(lat)])))
    .join('');
}

/**
 * Everything in the box that is not land, as one path in whole units of `plane`; fill it by the even-odd rule.
 *
 * Drawn over areas that reach beyond the coast, it covers what is not land.
 */
export function seaPath(plane: Plane): string {
  const beyond = (size: number): number => Math.round(2 * MARGIN * size);
  const [left, top] = [String(-beyond(plane.width)), String(-beyond(plane.height))];
  const right = String(Math.round(plane.width) + beyond(plane.width));
  const bottom = String(Math.round(plane.height) + beyond(plane.height));
  const frame = `M${left} ${top}H${right}V${bottom}H${left}z`;
  return frame + landPath(plane);
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

/** A ring that only touches the box is clipped to a line along its edge. */
function hasArea(ring: readonly Position[]): boolean {
  const { west, south, east, north } = boxAround(ring);
  return west < east && south < north;
}

function meet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

function withMargin({ west, south, east, north }: Box): Box {
  const wide = (east - west) * MARGIN;
  const high = (north - south) * MARGIN;
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}
