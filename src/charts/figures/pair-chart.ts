/** Pairs of bars, before and after, in one scale; and the table that says the same. */

import { percentOf } from './short-number.ts';

export interface PairBar {
  readonly words: string;
  /** Length on the drawing; the longest leaves room for the words beside it. */
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
  /** Said below the bars: what they come to. */
  readonly closing: string;
  readonly table: PairTable;
}

export interface PairRow {
  readonly name: string;
  readonly cells: readonly string[];
}

export interface PairTable {
  /** The line that opens it. */
  readonly summary: string;
  /** The heads of its columns, that of the names first. */
  readonly heads: readonly string[];
  readonly rows: readonly PairRow[];
  /** What the rows come to. */
  readonly total?: PairRow;
}

export interface PairView extends Omit<PairChartGeometry, 'pairs'> {
  readonly pairs: readonly {
    readonly label: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** A number as the bars say it: "£1,800", "12". */
  readonly words: (value: number) => string;
}

/** Share of the drawing that the longest bar takes. */
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
