/** Which districts a spot is in, found from the rings that are drawn. */

import { ringsOf } from '../../../../src/charts/network/districts/areas.ts';
import type { Border } from '../../../../src/charts/network/districts/borders.ts';
import type { Spot } from '../../../../src/charts/network/simplify-line.ts';

/** The districts whose rings go around a spot an odd number of times. */
export function districtsAt(borders: readonly Border[], [x, y]: Spot): string[] {
  const known = new Set(borders.flatMap(({ ahead, back }) => [ahead, back]));
  return [...known].filter((district): district is string => {
    if (district === undefined) return false;
    const edges = ringsOf(borders, district).flatMap((ring) =>
      ring.map((to, index) => [ring.at(index - 1) ?? to, to] as const),
    );
    const crossed = edges.filter(
      ([from, to]) =>
        from[1] > y !== to[1] > y &&
        from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) < x,
    );
    return crossed.length % 2 === 1;
  });
}
