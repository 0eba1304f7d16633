/** What names on a map should not cover. */

import { markRadius } from '../map-mark.ts';
import type { PlacedMark } from '../map-mark.ts';

/** Of a plate, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the plate in pixels; weight is the cost per pixel of covering it. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly weight: number;
}

/** The covered pixels, each multiplied by the weight of what it covers. */
export function coverage(at: Obstacle, taken: readonly Obstacle[]): number {
  let sum = 0;
  for (const other of taken) {
    const wide = Math.min(at.right, other.right) - Math.max(at.left, other.left);
    if (wide <= 0) continue;
    const high = Math.min(at.bottom, other.bottom) - Math.max(at.top, other.top);
    if (high > 0) sum += wide * high * other.weight;
  }
  return sum;
}

export function around(x: number, y: number, wide: number, high: number, weight: number): Obstacle {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high, weight };
}

const WEIGHT = { number: 20, small: 1 };

export function markObstacle(mark: PlacedMark, { width, height }: Size): Obstacle {
  const weight = mark.number === undefined ? WEIGHT.small : WEIGHT.number;
  const radius = markRadius(mark) + 1;
  return around(mark.x * width, mark.y * height, radius, radius, weight);
}
