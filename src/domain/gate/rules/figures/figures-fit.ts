/** A figure's value fits its unit, and figures that disagree name each other. */

import type { Figure } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function figuresFit({ figures }: Entries): RuleProblem[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((figure) => [
    ...unitProblems(figure),
    ...conflictProblems(figure, figureById),
  ]);
}

function unitProblems({ id, unit, value }: Figure): RuleProblem[] {
  if ((unit === 'date') === (typeof value === 'string')) return [];
  return [
    {
      kind: 'figure-unit',
      at: { kind: 'figures', id },
      path: ['value'],
      found: typeof value === 'string' ? `the date "${value}"` : `the number ${String(value)}`,
      expected:
        unit === 'date'
          ? 'a date, because the unit is "date"'
          : `a number, because the unit is "${unit}"`,
      fix: 'correct the value or the unit',
    },
  ];
}

function conflictProblems(
  { id, conflictsWith = [] }: Figure,
  figureById: ReadonlyMap<string, Figure>,
): RuleProblem[] {
  return conflictsWith.flatMap((otherId, index): RuleProblem[] => {
    const at = { kind: 'figures', id } as const;
    const path = ['conflictsWith', index];
    if (otherId === id) {
      const found = 'this figure itself';
      return [
        {
          kind: 'conflict-with-itself',
          at,
          path,
          found,
          expected: 'another figure',
          fix: 'name the other figure',
        },
      ];
    }
    const other = figureById.get(otherId);
    if (!other || other.conflictsWith?.includes(id)) return [];
    return [
      {
        kind: 'conflict-one-sided',
        at,
        path,
        found: `"${otherId}", which does not name this figure`,
        expected: 'two figures that name each other',
        fix: `add ${id} to conflictsWith in figures/${otherId}.yaml`,
      },
    ];
  });
}
