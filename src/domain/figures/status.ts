/** Whether a figure is current, disputed or superseded. */

import type { Figure } from '../entries/entry.ts';

/** "superseded": a later figure replaced it; "disputed": other sources give another number. */
export const FIGURE_STATUSES = ['current', 'disputed', 'superseded'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** The references from a figure to figures that give another number. */
type OtherNumbers = Pick<Figure, 'supersededBy' | 'conflictsWith'>;

/**
 * The status of a figure today; one that was replaced is superseded, even if it is disputed too.
 * @param replaced the figures that it replaced
 */
export function figureStatus(figure: OtherNumbers, replaced: readonly Figure[]): FigureStatus {
  if (figure.supersededBy !== undefined) return 'superseded';
  return disputedBy(figure, replaced).length > 0 ? 'disputed' : 'current';
}

/**
 * The ids of the figures that disagree with one, other than those it replaced and its successor.
 */
export function disputedBy(
  { supersededBy, conflictsWith = [] }: OtherNumbers,
  replaced: readonly Figure[],
): string[] {
  const settled = new Set([supersededBy, ...replaced.map(({ id }) => id)]);
  return conflictsWith.filter((id) => !settled.has(id));
}
