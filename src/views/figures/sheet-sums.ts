/** The sums of the sheet: those of key figures first; in each part, those that add up first. */

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

/** @param order  the ids of all figures in the order of the sheet; sums follow their first figure */
export function sheetSums(
  content: SiteContent,
  order: readonly string[],
): { readonly key: readonly SumGroup[]; readonly other: readonly SumGroup[] } {
  const key = new Set(content.programmes.flatMap(({ keyFigures }) => keyFigures ?? []));
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (sum: Sum): number => place.get(figuresOf(sum)[0] ?? '') ?? order.length;
  const sums = content.sums.toSorted((a, b) => placeOf(a) - placeOf(b));
  /** Whether the sum has only key figures, or says that one disagrees with another. */
  const isKey = (sum: Sum): boolean => {
    const figures = figuresOf(sum);
    return sum.relation === '≠'
      ? figures.some((id) => key.has(id))
      : figures.every((id) => key.has(id));
  };
  return {
    key: groupsOf(content, sums.filter(isKey), {
      agree: { id: 'key-sums-that-hold', title: 'Key figures that add up' },
      disagree: { id: 'key-sums-that-do-not', title: 'Key figures that do not agree' },
    }),
    other: groupsOf(
      content,
      sums.filter((sum) => !isKey(sum)),
      {
        agree: { id: 'sums-that-hold', title: 'Other figures that add up' },
        disagree: { id: 'sums-that-do-not', title: 'Other figures that do not agree' },
      },
    ),
  };
}

type Head = Pick<SumGroup, 'id' | 'title'>;

function groupsOf(
  content: SiteContent,
  sums: readonly Sum[],
  { agree, disagree }: { readonly agree: Head; readonly disagree: Head },
): SumGroup[] {
  return [
    { ...agree, sums: sums.filter(({ relation }) => relation !== '≠') },
    { ...disagree, sums: sums.filter(({ relation }) => relation === '≠') },
  ]
    .filter((group) => group.sums.length > 0)
    .map((group) => ({ ...group, sums: group.sums.map((sum) => sumLine(content, sum)) }));
}

function figuresOf({ left, right }: Sum): string[] {
  return [left, right].flatMap((side) => figuresIn(parseExpression(side)));
}
