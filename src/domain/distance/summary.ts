/** How far many postcodes are from something, in three numbers. */

/** Miles from a point to what is nearest to it; the point stands for a number of postcodes. */
export interface Reach {
  readonly miles: number;
  readonly postcodes: number;
}

export interface DistanceSummary {
  readonly postcodes: number;
  /** Miles within which half of the postcodes are. */
  readonly median: number;
  /** Miles within which nine of ten postcodes are: the 90th centile. */
  readonly ninetieth: number;
  /** Share of the postcodes that are more than FAR_MILES away, 0 to 1. */
  readonly far: number;
}

export const FAR_MILES = 5;

/** Weighted by postcodes; undefined if there are none. */
export function distanceSummary(reaches: readonly Reach[]): DistanceSummary | undefined {
  const postcodes = sumOf(reaches);
  if (postcodes === 0) return undefined;
  const nearestFirst = reaches.toSorted((a, b) => a.miles - b.miles);
  return {
    postcodes,
    median: milesWithin(nearestFirst, postcodes / 2),
    ninetieth: milesWithin(nearestFirst, postcodes * 0.9),
    far: sumOf(reaches.filter(({ miles }) => miles > FAR_MILES)) / postcodes,
  };
}

/** The least miles within which that many postcodes are. */
function milesWithin(nearestFirst: readonly Reach[], wanted: number): number {
  let within = 0;
  for (const { miles, postcodes } of nearestFirst) {
    within += postcodes;
    if (within >= wanted) return miles;
  }
  return nearestFirst.at(-1)?.miles ?? 0;
}

function sumOf(reaches: readonly Reach[]): number {
  return reaches.reduce((sum, { postcodes }) => sum + postcodes, 0);
}
