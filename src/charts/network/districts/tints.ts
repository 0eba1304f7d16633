/** Tints of districts: neighbours have different tints. */

import type { Border } from './borders.ts';

/** How many tints map.css has. */
export const TINTS = 6;

/** 1 to `TINTS` by district: the least used of the tints that no neighbour has, or of all if none is free. */
export function districtTints(
  districts: readonly string[],
  borders: readonly Border[],
): ReadonlyMap<string, number> {
  const tints = new Map<string, number>();
  for (const district of districts) {
    const taken = borders
      .flatMap(({ ahead, back }) =>
        ahead === district ? [back] : back === district ? [ahead] : [],
      )
      .map((beside) => (beside === undefined ? undefined : tints.get(beside)));
    const used = [...tints.values()];
    const usesOf = (tint: number): number => used.filter((one) => one === tint).length;
    const free = ALL.filter((tint) => !taken.includes(tint));
    const [tint = 1] = (free.length > 0 ? free : ALL).toSorted((a, b) => usesOf(a) - usesOf(b));
    tints.set(district, tint);
  }
  return tints;
}

const ALL = Array.from({ length: TINTS }, (_, index) => index + 1);
