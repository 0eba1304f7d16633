/** The budget before and after, line by line, as pairs of bars and as a table. */

import type { Figure } from '../domain/figure.ts';
import { groupedDigits } from '../domain/money.ts';
import type { Site } from '../domain/site-schema.ts';
import { percentOf } from './short-number.ts';

export interface BudgetBar {
  readonly pounds: number;
  readonly words: string;
  /** Share of its total in words: "51.1%". */
  readonly share: string;
  /** Length on the drawing; the longest leaves room for the words beside it. */
  readonly length: string;
}

export interface BudgetLine {
  readonly label: string;
  /** The line in words. */
  readonly title: string;
  readonly before: BudgetBar;
  readonly after: BudgetBar;
  /** "£1,800 less", "£25 more", "the same". */
  readonly difference: string;
}

export interface BudgetChartGeometry {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly lines: readonly BudgetLine[];
  readonly total: BudgetLine;
}

/** Share of the drawing that the longest bar takes. */
const LONGEST = 0.68;

type BudgetView = NonNullable<Site['charts']['budget']>;

/** The chart of the figures that `view` names; the gate has made sure that each is a sum of money. */
export function budgetChart(
  view: BudgetView,
  figureById: ReadonlyMap<string, Figure>,
): BudgetChartGeometry {
  const pounds = (id: string): number => {
    const value = figureById.get(id)?.value;
    if (typeof value !== 'number') throw new RangeError(`no sum of money: ${id}`);
    return value;
  };
  const longest = Math.max(
    ...view.lines.flatMap(({ before, after }) => [pounds(before), pounds(after)]),
  );
  const totals = { before: pounds(view.total.before), after: pounds(view.total.after) };
  const lineOf = (label: string, before: number, after: number): BudgetLine => ({
    label,
    title: `${label}. ${view.before}: ${sumWords(before)}. ${view.after}: ${sumWords(after)}.`,
    before: barOf(before, totals.before, longest),
    after: barOf(after, totals.after, longest),
    difference: differenceWords(before, after),
  });
  return {
    title: view.title,
    before: view.before,
    after: view.after,
    lines: view.lines.map(({ label, before, after }) =>
      lineOf(label, pounds(before), pounds(after)),
    ),
    total: lineOf('Total', totals.before, totals.after),
  };
}

function barOf(pounds: number, total: number, longest: number): BudgetBar {
  return {
    pounds,
    words: sumWords(pounds),
    share: `${((pounds / total) * 100).toFixed(1)}%`,
    length: percentOf(Math.min(pounds / longest, 1) * LONGEST),
  };
}

function differenceWords(before: number, after: number): string {
  if (after === before) return 'the same';
  return `${sumWords(Math.abs(after - before))} ${after < before ? 'less' : 'more'}`;
}

/** To the pound, so that the sums of two bars can be compared. */
function sumWords(pounds: number): string {
  return `£${groupedDigits(pounds)}`;
}
