/** Every sum is correct, and every sum marked with ≠ still is not equal. */

import { SumSyntaxError, figuresIn, parseExpression } from '../../../figures/arithmetic.ts';
import type { Figure, Sum } from '../../../entries/entry.ts';
import { nearMatch } from '../../near-match.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { evaluateSum } from '../../../figures/sum.ts';
import type { EvaluatedSum } from '../../../figures/sum.ts';

const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];

export function sumsAreCorrect({ sums, figures }: Entries): RuleProblem[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  return sums.flatMap((sum) => {
    const problems = SIDES.flatMap((side) => sideProblems(sum, side, figureById));
    return problems.length > 0 ? problems : relationProblems(sum, evaluateSum(sum, figureById));
  });
}

function sideProblems(
  sum: Sum,
  side: Side,
  figureById: ReadonlyMap<string, Figure>,
): RuleProblem[] {
  const at = { kind: 'sums', id: sum.id } as const;
  let ids: readonly string[];
  try {
    ids = figuresIn(parseExpression(sum[side]));
  } catch (error) {
    if (!(error instanceof SumSyntaxError)) throw error;
    return [
      {
        kind: 'sum-unreadable',
        at,
        path: [side],
        found: error.message,
        expected: 'figure ids and numbers with + − × ÷ and brackets between them',
        fix: 'use the signs + − × ÷ with spaces around them; a hyphen is part of an id',
      },
    ];
  }
  return [...new Set(ids)].flatMap((id) => figureProblems(sum, side, id, figureById));
}

function figureProblems(
  sum: Sum,
  side: Side,
  id: string,
  figureById: ReadonlyMap<string, Figure>,
): RuleProblem[] {
  const at = { kind: 'sums', id: sum.id } as const;
  const figure = figureById.get(id);
  if (!figure) {
    const near = nearMatch(id, figureById.keys());
    return [
      {
        kind: 'reference-unknown',
        at,
        path: [side],
        found: `"${id}"`,
        expected: 'the id of a figure',
        fix: near === undefined ? 'write an id that exists' : `write "${near}"`,
        basedOn: [{ kind: 'figures', id }],
      },
    ];
  }
  if (typeof figure.value === 'number') return [];
  return [
    {
      kind: 'sum-unreadable',
      at,
      path: [side],
      found: `"${id}", which is the date ${figure.value}`,
      expected: 'figures that are numbers',
      fix: 'dates cannot be added; use another figure',
    },
  ];
}

function relationProblems(sum: Sum, { left, right, isTrue }: EvaluatedSum): RuleProblem[] {
  const at = { kind: 'sums', id: sum.id } as const;
  if (!Number.isFinite(left) || !Number.isFinite(right)) {
    return [
      {
        kind: 'sum-unreadable',
        at,
        path: [Number.isFinite(left) ? 'right' : 'left'],
        found: 'a division by zero',
        expected: 'a divisor that is not zero',
        fix: 'correct the figure or the sum',
      },
    ];
  }
  if (isTrue) return [];
  const values = `${String(left)} on the left, ${String(right)} on the right`;
  if (sum.relation === '≠') {
    return [
      {
        kind: 'sum-explained-needlessly',
        at,
        path: ['relation'],
        found: `both sides are ${String(right)}`,
        expected: 'two sides that are not equal',
        fix: 'the explanation is no longer needed: write = and explain why they must be equal, or remove the sum',
      },
    ];
  }
  return [
    {
      kind: 'sum-fails',
      at,
      path: ['relation'],
      found: values,
      expected: `left ${sum.relation} right${sum.roundedTo === undefined ? '' : `, both rounded to ${String(sum.roundedTo)}`}`,
      fix: 'compare the figures with their sources; if both sides are correct, write ≠ and explain why',
    },
  ];
}
