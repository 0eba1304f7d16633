/** Looks up the numbers that a chart draws; the gate has made sure that each is one. */

import type { Figure } from '../../domain/entries/entry.ts';

/** @throws {RangeError} where an id names no figure, or a date */
export function numberOf(id: string, figureById: ReadonlyMap<string, Figure>): number {
  const value = figureById.get(id)?.value;
  if (typeof value !== 'number') throw new RangeError(`no number: ${id}`);
  return value;
}
