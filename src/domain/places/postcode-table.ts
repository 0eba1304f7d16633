/** The tables of postcodes: the mean points of areas, and single postcodes where they were imported. */

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

/** A single postcode. */
export interface PostcodeUnit {
  /** "NR1 1AA" */
  readonly code: string;
  readonly point: Point;
  /** Id of its district; undefined if it is outside the council's area. */
  readonly district: string | undefined;
  /** The month in which it ended: "2019-03". */
  readonly ended?: string | undefined;
}

export interface PostcodeTable {
  readonly outcodes: readonly PostcodeArea[];
  readonly sectors: readonly PostcodeArea[];
  readonly groups: readonly PostcodeArea[];
  /** Sorted by code; undefined unless they were imported. */
  readonly units?: readonly PostcodeUnit[] | undefined;
}
