/** What can be marked on a map. Each kind has its own shape, so that colour is never the only difference. */

import type { Point } from '../../domain/places/distance.ts';

/** In the order of the legend; later kinds are drawn first, below the others. */
export const MARK_KINDS = [
  'here',
  'base',
  'base in doubt',
  'open',
  'unsure',
  'closed',
  'family hub',
  'library',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

export interface MapMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** Its name; for `here`, also its words in the legend. */
  readonly label: string;
  readonly point: Point;
  /** Its number in the list beside the map; if undefined, the mark is drawn small. */
  readonly number?: number | undefined;
  /** Makes the mark a link; omit it if the list beside the map has the links. */
  readonly href?: string | undefined;
}

/** A mark where it is drawn: its middle, as shares of the plate's width and height. */
export interface PlacedMark extends MapMark {
  readonly x: number;
  readonly y: number;
}

/** Radius of a mark in pixels, at every size of the map. */
export function markRadius({ kind, number }: Pick<MapMark, 'kind' | 'number'>): number {
  if (number !== undefined || kind === 'here') return 10;
  return kind === 'base' || kind === 'base in doubt' ? 5 : 4;
}

/** The outlines of the kinds that are not circles, centred on 0,0. */
export const MARK_PATHS: Partial<Readonly<Record<MarkKind, string>>> = {
  here: 'M0-11 3-4l8 1-6 5 2 8-7-4-7 4 2-8-6-5 8-1z',
  open: 'M-4-4h8v8h-8z',
  unsure: 'M-4-4h8v8h-8zM-4 4l8-8',
  closed: 'M-3.5-3.5l7 7m0-7l-7 7',
  'family hub': 'M0-5.5 5.5 0 0 5.5-5.5 0z',
  library: 'M0-5 5 4H-5z',
};

/** The outlines with room for a number inside; kinds that are not here are circles. */
export const NUMBERED_PATHS: Partial<Readonly<Record<MarkKind, string>>> = {
  here: 'M0-11 3-4l8 1-6 5 2 8-7-4-7 4 2-8-6-5 8-1z',
  open: 'M-9-9H9V9H-9z',
  closed: 'M-9-9H9V9H-9z',
  'family hub': 'M0-13 13 0 0 13-13 0z',
  library: 'M-6-10H6L11 0 6 10H-6L-11 0z',
};
