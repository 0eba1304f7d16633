/**
 * Marks that would cover each other are moved apart, no further than they must.
 *
 * Worked out at the width of a phone: marks keep their size in pixels while the
 * land grows, so what is clear there is clear everywhere.
 */

import { markRadius } from './map-mark.ts';
import type { MapMark, PlacedMark } from './map-mark.ts';
import type { Plane } from './plane.ts';

const GAP = 1;
const ROUNDS = 200;
const LEAST_OVERLAP = 0.01;
/** Share of the plate that marks may fill and still find a place of their own. */
const MOST_FILLED = 0.5;
/** Radians. */
const TURN = 0.3;

interface Body {
  x: number;
  y: number;
  readonly radius: number;
  /** Of two marks the less firm one gives way. */
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

/** The mark where it lies, whatever it covers. */
export function placeMark(mark: MapMark, plane: Plane): PlacedMark {
  const { lon, lat } = mark.point;
  return { ...mark, x: plane.x(lon) / plane.width, y: plane.y(lat) / plane.height };
}

/** Whether the marks would fill so much of the plate that the small ones can only lie where they lie. */
function crowded(bodies: readonly Body[], { width, height }: Plane): boolean {
  const filled = bodies.reduce((sum, { radius }) => sum + Math.PI * (radius + GAP) ** 2, 0);
  return filled > width * height * MOST_FILLED;
}

/** Whether any two had to be moved. */
function pushApart(bodies: readonly Body[]): boolean {
  let moved = false;
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) moved = pushPair(a, b) || moved;
  return moved;
}

/** The less firm of two gives way, a little sideways so that it slips out from between two others; equals share the move. */
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

/** The place that the page is about stays; numbers are read before small marks. */
function firmnessOf({ kind, number }: MapMark): number {
  if (kind === 'here') return 2;
  return number === undefined ? 0 : 1;
}

function keepInside(body: Body, { width, height }: Plane): void {
  body.x = Math.min(Math.max(body.x, body.radius), width - body.radius);
  body.y = Math.min(Math.max(body.y, body.radius), height - body.radius);
}
