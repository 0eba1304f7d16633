/** A settlement of the area, and one elsewhere whose name must not be taken for it. */

import type { Point } from './distance.ts';

export const PLACE_KINDS = ['city', 'town', 'village', 'hamlet', 'suburb', 'parish'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: Point;
  /** How far the point may be from the middle of the place, in metres. */
  readonly precision: number;
  /** Id of its district. */
  readonly district: string;
  readonly outcode: string;
  /** What distinguishes it from another place of the same name: "near Oakham". */
  readonly qualifier?: string | undefined;
  readonly otherNames: readonly string[];
  /** How people say the name, spelt as it sounds. */
  readonly saidAs: readonly string[];
  /** Ids of the sources of its point; one. */
  readonly sources: readonly string[];
  /** The name is also a usual name of streets or estates, so it is asked before it is taken. */
  readonly generic: boolean;
  /** Ids that it had when it was published before. */
  readonly formerIds?: readonly string[] | undefined;
}

export interface PlaceElsewhere {
  /** "Acton, Shropshire" */
  readonly id: string;
  readonly name: string;
  /** County, district or borough: "Shropshire". */
  readonly area: string;
  readonly point: Point;
  /** Within 30 miles of the area; the others are large, or spelt like a place of the area. */
  readonly near: boolean;
  readonly sources: readonly string[];
}

/** Places that have a page of their own; the others are on the page of their outcode. */
export function hasOwnPage({ kind }: Pick<Place, 'kind'>): boolean {
  return kind === 'city' || kind === 'town' || kind === 'village' || kind === 'parish';
}
