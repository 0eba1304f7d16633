/** The sums that a figure is in. */

import { figuresIn, parseExpression } from '../../domain/figures/arithmetic.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { Figure, Sum } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';

/** First the sum that gives the figure, if it is worked out by us. */
export function sumsOfFigure(content: SiteContent, { id, workedOut }: Figure): readonly Sum[] {
  const own = sumsByFigure(content).get(id) ?? [];
  const isGiving = (sum: Sum): number => Number(sum.id === workedOut?.sum);
  return own.toSorted((a, b) => isGiving(b) - isGiving(a));
}

const sumsByFigure = memoByContent(({ sums }: SiteContent): ReadonlyMap<string, Sum[]> => {
  const byFigure = new Map<string, Sum[]>();
  for (const sum of sums) {
    const ids = [sum.left, sum.right].flatMap((side) => figuresIn(parseExpression(side)));
    for (const id of new Set(ids)) byFigure.set(id, [...(byFigure.get(id) ?? []), sum]);
  }
  return byFigure;
});
