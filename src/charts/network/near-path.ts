/** What is within some miles of any of several points: circles on the ground of a map. */

import type { Point } from '../../domain/places/distance.ts';
import { shortNumber } from '../figures/short-number.ts';
import { GROUND_WIDTH } from './map-ground.ts';
import { planeOf, widthInMiles } from './plane.ts';
import type { Box } from './plane.ts';

/** One path of circles in units of the ground of `box`; filled, it is everything near. */
export function nearPath(points: readonly Point[], miles: number, box: Box): string {
  const plane = planeOf(box, GROUND_WIDTH);
  const radius = Math.round((miles / widthInMiles(box)) * GROUND_WIDTH);
  const half = (way: number): string =>
    `a${String(radius)} ${String(radius)} 0 1 1 ${String(way * 2 * radius)} 0`;
  return points
    .map(({ lat, lon }) => {
      const [x, y] = [shortNumber(plane.x(lon) - radius, 0), shortNumber(plane.y(lat), 0)];
      return `M${String(x)} ${String(y)}${half(1)}${half(-1)}z`;
    })
    .join('');
}
