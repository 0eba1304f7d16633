/** How many of a programme's lots its entries describe. */

import type { Lot } from '../entries/entry.ts';

export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** How many lots the entries represent: a range, because an entry may represent one lot or two. */
export function lotsDescribed(lots: readonly Lot[]): CountRange {
  return {
    least: lots.reduce((sum, lot) => sum + lot.stands.least, 0),
    most: lots.reduce((sum, lot) => sum + lot.stands.most, 0),
  };
}

/** How many of `total` lots are described by no entry. */
export function lotsNotRecorded(lots: readonly Lot[], total: number): CountRange {
  const described = lotsDescribed(lots);
  return { least: total - described.most, most: total - described.least };
}
