/** How figures relate: each relation is written on one figure and true of both. */

import { memoByContent } from '../entries/memo-by-content.ts';
import type { Figure } from '../entries/entry.ts';
import type { RELATIONS } from '../entries/schemas/figure.ts';
import type { Entries } from '../entries/site-content.ts';

/** A relation as its figure states it, or as the other figure has it ("rounded" → "exact"). */
export type RelationSeen = (typeof RELATIONS)[number] | 'exact' | 'whole of';

export interface RelatedFigure {
  readonly is: RelationSeen;
  readonly figure: Figure;
}

/** The figures that each figure relates to, by its id, in the order of ids. */
export const relatedFigures = memoByContent(relate);

function relate({ figures }: Pick<Entries, 'figures'>): ReadonlyMap<string, RelatedFigure[]> {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  const related = new Map<string, RelatedFigure[]>();
  const put = (id: string, is: RelationSeen, figure: Figure): void => {
    related.set(id, [...(related.get(id) ?? []), { is, figure }]);
  };
  for (const figure of figures)
    for (const { to, is } of figure.relations ?? []) {
      const other = figureById.get(to);
      if (!other) continue;
      put(figure.id, is, other);
      put(to, fromTheOther(is), figure);
    }
  return related;
}

function fromTheOther(is: (typeof RELATIONS)[number]): RelationSeen {
  if (is === 'rounded') return 'exact';
  return is === 'part' ? 'whole of' : is;
}

/**
 * The rivals that make a figure disputed. A claim alone does not: it is disputed itself, by what is
 * reported.
 */
export function disputedBy(content: Pick<Entries, 'figures'>, { id, standing }: Figure): Figure[] {
  return (relatedFigures(content).get(id) ?? [])
    .filter(({ is, figure }) => {
      return is === 'rival' && (standing === 'claimed' || figure.standing !== 'claimed');
    })
    .map(({ figure }) => figure);
}
