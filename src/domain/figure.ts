/** A number or date with its definition. */

import type { FigureFields } from './figure-schema.ts';

export interface Figure extends FigureFields {
  readonly id: string;
}

/** "superseded": a later figure took its place; "disputed": sources give another. */
export const FIGURE_STATUSES = ['current', 'disputed', 'superseded'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** How a figure stands today; one that was replaced is superseded, whether disputed or not. */
export function figureStatus({
  supersededBy,
  conflictsWith,
}: Pick<Figure, 'supersededBy' | 'conflictsWith'>): FigureStatus {
  if (supersededBy !== undefined) return 'superseded';
  return conflictsWith === undefined ? 'current' : 'disputed';
}
