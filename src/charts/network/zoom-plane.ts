/** Zooms a plane to the part that contains some points, with space around them. */

import type { Point } from '../../domain/places/distance.ts';
import { planeOf } from './plane.ts';
import type { Box, Plane } from './plane.ts';

export interface Zoom {
  /** The part at its size on a phone, in pixels. */
  readonly plane: Plane;
  /** The part of the ground to show, in units of the ground. */
  readonly viewBox: string;
}

const PHONE_WIDTH = 343;
/** Space on each side of the points as a share of the part, and its least width as a share of the whole. */
const ROOM = 0.15;
const CLOSEST = 0.22;

/** @param width  width of the ground of `box`, in units */
export function zoomPlane(
  box: Box,
  width: number,
  marks: readonly { readonly point: Point }[],
): Zoom {
  const whole = planeOf(box, width);
  const shape = width / whole.height;
  const across = spanOf(marks.map(({ point }) => whole.x(point.lon)));
  const down = spanOf(marks.map(({ point }) => whole.y(point.lat)));
  const needed = Math.max(across.size, down.size * shape) * (1 + 2 * ROOM);
  const wide = Math.min(Math.max(needed, width * CLOSEST), width);
  const high = wide / shape;
  const left = clamp(across.middle - wide / 2, width - wide);
  const top = clamp(down.middle - high / 2, whole.height - high);
  const scale = PHONE_WIDTH / wide;
  return {
    plane: {
      box,
      width: PHONE_WIDTH,
      height: high * scale,
      x: (lon) => (whole.x(lon) - left) * scale,
      y: (lat) => (whole.y(lat) - top) * scale,
    },
    viewBox: [left, top, wide, high].map((value) => value.toFixed(1)).join(' '),
  };
}

function spanOf(values: readonly number[]): { size: number; middle: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { size: most - least, middle: (least + most) / 2 };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
