/** Looks up the numbers of a chart; the gate has checked that each exists. */

import type { Figure } from '../../domain/entries/entry.ts';

/** @throws {RangeError} if there is no such figure, or it is not a number */
export function numberOf(id: string, figureById: ReadonlyMap<string, Figure>): number {
  const value = figureById.get(id)?.value;
  if (typeof value !== 'number') throw new RangeError(`no number: ${id}`);
  return value;
}
