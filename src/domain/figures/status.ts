/** A number or date with its definition. */

import type { Figure } from '../entries/entry.ts';

/** "superseded": a later figure took its place; "disputed": sources give another. */
export const FIGURE_STATUSES = ['current', 'disputed', 'superseded'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** What a figure says of the others that give another number. */
type Standing = Pick<Figure, 'supersededBy' | 'conflictsWith'>;

/**
 * How a figure stands today; one that was replaced is superseded, whether disputed or not.
 * @param replaced the figures whose place it took
 */
export function figureStatus(figure: Standing, replaced: readonly Figure[]): FigureStatus {
  if (figure.supersededBy !== undefined) return 'superseded';
  return disputedBy(figure, replaced).length > 0 ? 'disputed' : 'current';
}

/** The ids of the figures that disagree with one, other than those it replaced and its successor. */
export function disputedBy(
  { supersededBy, conflictsWith = [] }: Standing,
  replaced: readonly Figure[],
): string[] {
  const settled = new Set([supersededBy, ...replaced.map(({ id }) => id)]);
  return conflictsWith.filter((id) => !settled.has(id));
}
