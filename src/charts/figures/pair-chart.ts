/** Pairs of bars, before and after, on one scale, and a table of the same numbers. */

import { lowerFirst } from '../../wording/frame/phrases.ts';
import { percentOf } from './short-number.ts';

export interface PairBar {
  readonly words: string;
  /** A percentage of the drawing's width; the longest leaves room for its words. */
  readonly length: string;
}

export interface Pair {
  readonly label: string;
  /** The pair in words. */
  readonly title: string;
  readonly before: PairBar;
  readonly after: PairBar;
}

export interface PairChartGeometry {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly pairs: readonly Pair[];
  /** The totals, printed below the bars. */
  readonly closing: string;
  readonly table: PairTable;
}

export interface PairRow {
  readonly name: string;
  readonly cells: readonly string[];
}

export interface PairTable {
  /** The line that unfolds it. */
  readonly summary: string;
  /** Column headings, that of the names first. */
  readonly heads: readonly string[];
  readonly rows: readonly PairRow[];
  /** The total of the rows. */
  readonly total?: PairRow;
}

export interface PairView extends Omit<PairChartGeometry, 'pairs'> {
  readonly pairs: readonly {
    readonly label: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** A number as the bars print it: "£1,800", "12". */
  readonly words: (value: number) => string;
}

/** The finding of a chart with one total: "Budget: £6,000 before, £3,000 after". */
export function totalsTitle(
  subject: string,
  { before, after }: Pick<PairChartGeometry, 'before' | 'after'>,
  totals: { readonly before: string; readonly after: string },
): string {
  return `${subject}: ${totals.before} ${lowerFirst(before)}, ${totals.after} ${lowerFirst(after)}`;
}

/** Share of the drawing's width that the longest bar has. */
const LONGEST = 0.68;

export function pairChart({ pairs, words, ...view }: PairView): PairChartGeometry {
  const longest = Math.max(...pairs.flatMap(({ before, after }) => [before, after]));
  const barOf = (value: number): PairBar => ({
    words: words(value),
    length: percentOf((value / longest) * LONGEST),
  });
  return {
    ...view,
    pairs: pairs.map(({ label, before, after }) => ({
      label,
      title: `${label}. ${view.before}: ${words(before)}. ${view.after}: ${words(after)}.`,
      before: barOf(before),
      after: barOf(after),
    })),
  };
}
