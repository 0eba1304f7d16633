/** The awards of lots, and their suppliers: only those whose winner or day a source gives. */

import type { Lot } from '../../domain/entries/entry.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { certainDay } from '../data/day-times.ts';
import type { Award, PartyReference } from './release.ts';

export function awardsOf(lots: readonly Lot[]): Award[] {
  return lots
    .filter(({ awardedTo, awarded }) => awardedTo !== undefined || awarded !== undefined)
    .map(({ id, name, awardedTo, awarded }) => ({
      id: `award-${id}`,
      title: name,
      date: certainDay(awarded),
      suppliers: awardedTo === undefined ? undefined : [supplierOf(awardedTo)],
      relatedLots: [id],
    }));
}

/** Each winner once. */
export function suppliersOf(lots: readonly Lot[]): PartyReference[] {
  const names = new Set(lots.flatMap(({ awardedTo }) => awardedTo ?? []));
  return [...names].map(supplierOf);
}

function supplierOf(name: string): PartyReference {
  return { id: `supplier-${slugOf(name)}`, name };
}
