/** A figure's value fits its unit: a date where the unit is one, else a number. */

import type { Figure } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function figuresFit({ figures }: Entries): RuleProblem[] {
  return figures.flatMap(unitProblems);
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
