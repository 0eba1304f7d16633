/** Which bases are nearest to a starting point, and how many of them are the answer together. */

import { nearestFirst } from '../places/distance.ts';
import type { Near } from '../places/distance.ts';
import type { From } from './outcome.ts';
import type { FinderIndex, FinderThing, ThingKind } from './index.ts';

/** Miles within which the table cannot tell which of two bases is nearer, by how closely it knows the postcode. */
const BLUR: Readonly<Record<From['as'], number>> = {
  unit: 0,
  device: 0,
  centre: 0,
  group: 0.5,
  place: 0.5,
  sector: 1.5,
  outcode: 3,
};

/** Miles beyond which another base is only named: nobody chooses it before a nearer one. */
export const FAR = 15;

/** Things of these kinds, nearest first, what was named before others at its point; those without a point are left out. */
export function ranked(
  index: FinderIndex,
  kinds: readonly ThingKind[],
  { point, named }: Pick<From, 'point' | 'named'>,
): Near<FinderThing>[] {
  return nearestFirst(
    point,
    index.things.filter(({ kind }) => kinds.includes(kind)),
    named?.id,
  );
}

/**
 * How many of the bases, nearest first, are the answer together: one, or more
 * where the starting point is known too roughly to tell which is nearer (three
 * at most), or where the nearest buildings are in doubt.
 */
export function answersTogether(bases: readonly Answer[], as: From['as']): number {
  const nearest = bases[0]?.miles ?? 0;
  const asNear = bases.filter(({ miles }) => miles - nearest <= BLUR[as]).length;
  const firstSure = bases.findIndex(({ inDoubt }) => !inDoubt);
  return Math.max(Math.min(asNear, 3), firstSure === -1 ? bases.length : firstSure + 1);
}

/**
 * Whether the nearest library comes before the bases that answer: it is nearer than each of them that
 * is not in doubt, for nobody should be sent to a door that may be shut while another is near.
 */
export function isLibraryFirst(
  library: Pick<Answer, 'miles'> | undefined,
  answers: readonly Answer[],
): boolean {
  const sure = answers.filter(({ inDoubt }) => !inDoubt).map(({ miles }) => miles);
  return library !== undefined && library.miles < Math.min(...sure);
}

/** What ranking needs to know of a base. */
export interface Answer {
  readonly miles: number;
  readonly inDoubt: boolean;
}
