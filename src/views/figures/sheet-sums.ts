/** The sums of the sheet: those that add up, those of rivals, and those that only stand side by side. */

import { figuresIn, parseExpression } from '../../domain/figures/arithmetic.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sum } from '../../domain/entries/entry.ts';
import { sumLine } from '../../wording/figures/sum-line.ts';
import type { SumLine } from '../../wording/figures/sum-line.ts';

export interface SumGroup {
  /** Anchor of the group: "sums-that-hold". */
  readonly id: string;
  readonly title: string;
  readonly sums: readonly SumLine[];
}

export interface SheetSums {
  /** Sums of key figures that add up, and key figures on which sources disagree. */
  readonly key: readonly SumGroup[];
  /** Other sums that add up. */
  readonly hold: readonly SumLine[];
  /** Other figures on which sources disagree. */
  readonly rivals: readonly SumLine[];
  /** Figures that are a part of others, of another day or counted in another way. */
  readonly beside: readonly SumLine[];
}

/** @param order  the ids of all figures in the order of the sheet; sums follow their first figure */
export function sheetSums(content: SiteContent, order: readonly string[]): SheetSums {
  const key = new Set(content.programmes.flatMap(({ keyFigures }) => keyFigures ?? []));
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (sum: Sum): number => place.get(figuresOf(sum)[0] ?? '') ?? order.length;
  const sums = content.sums.toSorted((a, b) => placeOf(a) - placeOf(b));
  const linesOf = (chosen: readonly Sum[]): SumLine[] => chosen.map((sum) => sumLine(content, sum));
  const isKey = (sum: Sum): boolean => figuresOf(sum).every((id) => key.has(id));
  const hold = sums.filter(({ relation }) => relation !== '≠');
  const rivals = sums.filter(({ because }) => because === 'rival');
  const isOfKey = (sum: Sum): boolean => figuresOf(sum).some((id) => key.has(id));
  return {
    key: [
      {
        id: 'key-sums-that-hold',
        title: 'Key figures that add up',
        sums: linesOf(hold.filter(isKey)),
      },
      {
        id: 'key-sums-of-rivals',
        title: 'Key figures on which sources disagree',
        sums: linesOf(rivals.filter(isOfKey)),
      },
    ].filter((group) => group.sums.length > 0),
    hold: linesOf(hold.filter((sum) => !isKey(sum))),
    rivals: linesOf(rivals.filter((sum) => !isOfKey(sum))),
    beside: linesOf(sums.filter((sum) => sum.relation === '≠' && sum.because !== 'rival')),
  };
}

function figuresOf({ left, right }: Sum): string[] {
  return [left, right].flatMap((side) => figuresIn(parseExpression(side)));
}
