/** What a figure's standing asks for is given, and nothing that belongs to another standing. */

import { SumSyntaxError, figuresIn, parseExpression } from '../../../figures/arithmetic.ts';
import type { Figure, Sum } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function figuresHaveAStanding({ figures, sums }: Entries): RuleProblem[] {
  const sumById = new Map(sums.map((sum) => [sum.id, sum]));
  return figures.flatMap((figure) => [
    ...workedOutProblems(figure, sumById),
    ...planProblems(figure),
  ]);
}

function workedOutProblems(
  { id, standing, workedOut }: Figure,
  sumById: ReadonlyMap<string, Sum>,
): RuleProblem[] {
  const at = { kind: 'figures', id } as const;
  const isOurs = standing === 'worked out by us';
  const given = workedOut?.sum ?? workedOut?.from;
  if (isOurs && given === undefined) {
    return [
      {
        kind: 'worked-out-unexplained',
        at,
        path: ['workedOut'],
        found: 'neither a sum nor words',
        expected: 'the sum that gives the figure, or from which figures or records it is made',
        fix: 'write workedOut with "sum: the id of a sum" or "from: words"',
      },
    ];
  }
  if (!isOurs && workedOut) return [misplaced(at.id, 'workedOut', standing, 'worked out by us')];
  const sum = sumById.get(workedOut?.sum ?? '');
  if (!sum || gives(sum, id)) return [];
  return [
    {
      kind: 'worked-out-elsewhere',
      at,
      path: ['workedOut', 'sum'],
      found: `"${sum.id}", which does not give this figure`,
      expected: 'a sum with the relation "=" and this figure in it',
      fix: 'name another sum, or correct that one',
      basedOn: [{ kind: 'sums', id: sum.id }],
    },
  ];
}

/** Whether the sum determines the figure. */
function gives({ left, relation, right }: Sum, figure: string): boolean {
  if (relation !== '=') return false;
  try {
    return [left, right].some((side) => figuresIn(parseExpression(side)).includes(figure));
  } catch (error) {
    // Another rule reports a sum that cannot be read.
    if (error instanceof SumSyntaxError) return true;
    throw error;
  }
}

function planProblems({ id, standing, plannedFor, outcomeEvent }: Figure): RuleProblem[] {
  if (standing === 'planned') return [];
  const fields = { plannedFor, outcomeEvent };
  return (['plannedFor', 'outcomeEvent'] as const)
    .filter((field) => fields[field] !== undefined)
    .map((field) => misplaced(id, field, standing, 'planned'));
}

function misplaced(
  id: string,
  field: string,
  standing: Figure['standing'],
  expected: Figure['standing'],
): RuleProblem {
  return {
    kind: 'standing-unfit',
    at: { kind: 'figures', id },
    path: [field],
    found: `${field} on a figure that is "${standing}"`,
    expected: `${field} only on a figure that is "${expected}"`,
    fix: `remove ${field}, or write standing: ${expected}`,
  };
}
