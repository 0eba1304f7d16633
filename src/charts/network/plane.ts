/**
 * The plane on which a box of the earth is drawn.
 *
 * Equirectangular projection, which is accurate enough for a county: degrees of longitude
 * are multiplied by the cosine of the middle latitude.
 */

import { milesBetween } from '../../domain/places/distance.ts';
import type { Point } from '../../domain/places/distance.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';

export type Box = Site['map']['box'];

export interface Plane {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  /** Units from the left edge, from degrees east. */
  readonly x: (lon: number) => number;
  /** Units from the upper edge, from degrees north. */
  readonly y: (lat: number) => number;
}

/** A plane `width` units wide that shows exactly `box`. */
export function planeOf(box: Box, width: number): Plane {
  const middle = (box.south + box.north) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const scale = width / ((box.east - box.west) * shrink);
  return {
    box,
    width,
    height: (box.north - box.south) * scale,
    x: (lon) => (lon - box.west) * shrink * scale,
    y: (lat) => (box.north - lat) * scale,
  };
}

/** Along the middle of the box. */
export function widthInMiles({ west, south, east, north }: Box): number {
  const lat = (south + north) / 2;
  return milesBetween({ lat, lon: west }, { lat, lon: east });
}

export function isInside(point: Point, box: Box): boolean {
  return (
    point.lon >= box.west &&
    point.lon <= box.east &&
    point.lat >= box.south &&
    point.lat <= box.north
  );
}
