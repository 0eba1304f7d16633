/**
 * Moves overlapping marks apart, by the smallest distance.
 *
 * Worked out at the width of a phone: marks keep their size in pixels on larger screens,
 * so marks that do not overlap on a phone do not overlap anywhere.
 */

import { markRadius } from './map-mark.ts';
import type { MapMark, PlacedMark } from './map-mark.ts';
import type { Plane } from './plane.ts';

const GAP = 1;
const ROUNDS = 200;
const LEAST_OVERLAP = 0.01;
/** If marks fill more than this share of the plate, they cannot all be kept apart. */
const MOST_FILLED = 0.5;
/** Radians. */
const TURN = 0.3;

interface Body {
  x: number;
  y: number;
  readonly radius: number;
  /** Of two marks, the one with less firmness is moved. */
  readonly firmness: number;
}

/** The marks on a plate that is `plane.width` pixels wide on a phone. */
export function spreadMarks(marks: readonly MapMark[], plane: Plane): PlacedMark[] {
  const bodies = marks.map((mark) => ({
    x: plane.x(mark.point.lon),
    y: plane.y(mark.point.lat),
    radius: markRadius(mark),
    firmness: firmnessOf(mark),
  }));
  const moving = crowded(bodies, plane) ? bodies.filter(({ firmness }) => firmness > 0) : bodies;
  for (let round = 0; round < ROUNDS && pushApart(moving); round += 1)
    for (const body of moving) keepInside(body, plane);
  return marks.map((mark, index) => {
    const { x, y } = bodies[index] as Body;
    return { ...mark, x: x / plane.width, y: y / plane.height };
  });
}

/** The mark at its own point, even if it covers others. */
export function placeMark(mark: MapMark, plane: Plane): PlacedMark {
  const { lon, lat } = mark.point;
  return { ...mark, x: plane.x(lon) / plane.width, y: plane.y(lat) / plane.height };
}

/** Whether the marks fill so much of the plate that the small ones cannot be moved apart. */
function crowded(bodies: readonly Body[], { width, height }: Plane): boolean {
  const filled = bodies.reduce((sum, { radius }) => sum + Math.PI * (radius + GAP) ** 2, 0);
  return filled > width * height * MOST_FILLED;
}

/** @returns whether any two were moved */
function pushApart(bodies: readonly Body[]): boolean {
  let moved = false;
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) moved = pushPair(a, b) || moved;
  return moved;
}

/**
 * Moves the less firm of two marks, slightly sideways so that it can escape from between
 * two others. Marks of equal firmness share the move.
 */
function pushPair(a: Body, b: Body): boolean {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const overlap = a.radius + b.radius + GAP - distance;
  if (overlap <= LEAST_OVERLAP) return false;
  const share = a.firmness === b.firmness ? 0.5 : a.firmness > b.firmness ? 0 : 1;
  const angle = Math.atan2(b.y - a.y, b.x - a.x) + (share === 0.5 ? 0 : TURN);
  const [x, y] = [Math.cos(angle) * overlap, Math.sin(angle) * overlap];
  a.x -= x * share;
  a.y -= y * share;
  b.x += x * (1 - share);
  b.y += y * (1 - share);
  return true;
}

/** The place that the page is about does not move; small marks move before numbered ones. */
function firmnessOf({ kind, number }: MapMark): number {
  if (kind === 'here') return 2;
  return number === undefined ? 0 : 1;
}

function keepInside(body: Body, { width, height }: Plane): void {
  body.x = Math.min(Math.max(body.x, body.radius), width - body.radius);
  body.y = Math.min(Math.max(body.y, body.radius), height - body.radius);
}
