/** The built-in postcode table: the mean points of the postcodes of an area. */

import type { Point } from './distance.ts';

/**
 * One row: an outcode ("NR1"), a sector ("NR1 1") or a group ("NR1 1A": a sector and the next
 * letter).
 */
export interface PostcodeArea {
  readonly code: string;
  readonly point: Point;
  /** Number of postcodes that the point is the mean of. */
  readonly postcodes: number;
  /** Id of the district that most of them are in. */
  readonly district: string;
  /** Share of all its postcodes that are in the county, 0 to 1; outcodes only. */
  readonly shareInArea?: number | undefined;
}

export interface PostcodeTable {
  readonly outcodes: readonly PostcodeArea[];
  readonly sectors: readonly PostcodeArea[];
  readonly groups: readonly PostcodeArea[];
}
