/** Which side of the area's border a point is on, as far as known points on both sides tell. */

import { milesBetween } from './distance.ts';
import type { Point } from './distance.ts';

export type Side = 'inside' | 'outside' | 'border';

/** A point with known points of both sides this near, in miles, may be on either. */
const NEAR_BORDER = 1.5;

export interface KnownPoints {
  readonly inside: readonly Point[];
  readonly outside: readonly Point[];
}

export interface Sided {
  readonly side: Side;
  /** Miles to the nearest known point of the area. */
  readonly miles: number;
}

/**
 * The side of the nearest known point; "border" if points of both sides are within a mile and a half.
 * @param blur  how far the point may be off, in miles: a circle that reaches both sides is "border"
 */
export function sideOf(point: Point, { inside, outside }: KnownPoints, blur = 0): Sided {
  const miles = nearest(point, inside);
  const away = nearest(point, outside);
  const both = miles <= NEAR_BORDER + blur && away <= NEAR_BORDER + blur;
  const spans = Math.abs(miles - away) < 2 * blur;
  return { side: both || spans ? 'border' : miles <= away ? 'inside' : 'outside', miles };
}

/** Infinity for an empty list. */
function nearest(point: Point, others: readonly Point[]): number {
  return others.reduce((least, other) => Math.min(least, milesBetween(point, other)), Infinity);
}
