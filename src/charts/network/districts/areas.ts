/** Districts as areas of a plane: borders, simplified once for both sides and joined into rings. */

import { clipRing } from '../clip-ring.ts';
import type { Border } from './borders.ts';
import type { Box, Plane } from '../plane.ts';
import { labelSpots } from '../label-spots.ts';
import type { LabelSpot } from '../label-spots.ts';
import { ringPath } from '../ring-path.ts';
import { simplifyLine } from '../simplify-line.ts';
import type { Spot } from '../simplify-line.ts';

export interface Area {
  /** One path in whole units of the plane; empty if no part of the district is in its box. */
  readonly path: string;
  /** Square units of the plane. */
  readonly size: number;
  /** Where its name can be: inside it, the spot with the most room around it first. */
  readonly spots: readonly LabelSpot[];
}

/** How far a simplified border can be from the exact one, in units: a pixel on a phone. */
const TOLERANCE = 2;
/** How far areas are drawn beyond the plane in units, so that no clipped edge shows. */
const BEYOND = 20;

/** The area of each district of `borders` in the box of `plane`, by district. */
export function districtAreas(
  borders: readonly Border[],
  miles: Plane,
  plane: Plane,
): ReadonlyMap<string, Area> {
  const drawn = borders.map(({ line, ...sides }): Border => {
    const placed = line.map((spot) => placeOn(plane, miles, spot));
    return { ...sides, line: simplifyLine(placed, TOLERANCE) };
  });
  const districts = new Set(borders.flatMap(({ ahead, back }) => [ahead ?? [], back ?? []].flat()));
  return new Map([...districts].map((district) => [district, areaOf(drawn, district, plane)]));
}

function areaOf(borders: readonly Border[], district: string, plane: Plane): Area {
  const frame: Box = {
    west: -BEYOND,
    south: -BEYOND,
    east: plane.width + BEYOND,
    north: plane.height + BEYOND,
  };
  const rings = ringsOf(borders, district)
    .map((ring) => clipRing(ring, frame))
    .filter((ring) => Math.abs(twiceAreaOf(ring)) >= 1);
  return {
    path: rings.map(ringPath).join(''),
    size: Math.abs(rings.reduce((sum, ring) => sum + twiceAreaOf(ring), 0)) / 2,
    spots: labelSpots(rings, plane),
  };
}

/** Closed rings along the borders of a district, which is always on the same side of them. */
export function ringsOf(borders: readonly Border[], district: string): readonly Spot[][] {
  const lines = borders.flatMap(({ line, ahead, back }) => [
    ...(ahead === district ? [line] : []),
    ...(back === district ? [line.toReversed()] : []),
  ]);
  const byStart = Map.groupBy(lines, ([start]) => String(start));
  return lines.flatMap((first) => {
    const ring: Spot[] = [];
    for (let line = takeFrom(byStart, first[0]); line; line = takeFrom(byStart, line.at(-1)))
      ring.push(...line.slice(1));
    return ring.length > 2 ? [ring] : [];
  });
}

function takeFrom(byStart: Map<string, (readonly Spot[])[]>, start: Spot | undefined) {
  return byStart.get(String(start))?.pop();
}

function placeOn(plane: Plane, miles: Plane, [x, y]: Spot): Spot {
  const { west, south, east, north } = miles.box;
  return [
    plane.x(west + (x / miles.width) * (east - west)),
    plane.y(north - (y / miles.height) * (north - south)),
  ];
}

/** By the shoelace formula; the sign says which way the ring runs. */
function twiceAreaOf(ring: readonly Spot[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [x, y];
    return sum + fromX * y - fromY * x;
  }, 0);
}
