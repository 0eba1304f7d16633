/** A figure's value fits its unit: a date where the unit is one, else a number of its kind. */

import type { Figure } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function figuresFit({ figures }: Entries): RuleProblem[] {
  return figures.flatMap(unitProblems);
}

type Unit = Figure['unit'];

/** What a number of each unit is: none is below 0, and people and lots are counted whole. */
const NUMBERS: Readonly<Record<Exclude<Unit, 'date'>, string>> = {
  count: 'a whole number of at least 0',
  gbp: 'pounds, of at least 0, with at most two decimal places',
  'gbp-per-year': 'pounds, of at least 0, with at most two decimal places',
  percent: 'a number of at least 0',
  fte: 'a number of at least 0',
};

function unitProblems({ id, unit, value }: Figure): RuleProblem[] {
  if (fits(unit, value)) return [];
  return [
    {
      kind: 'figure-unit',
      at: { kind: 'figures', id },
      path: ['value'],
      found: typeof value === 'string' ? `the date "${value}"` : `the number ${String(value)}`,
      expected: `${unit === 'date' ? 'a date' : NUMBERS[unit]}, because the unit is "${unit}"`,
      fix: 'correct the value or the unit',
    },
  ];
}

function fits(unit: Unit, value: Figure['value']): boolean {
  if (unit === 'date' || typeof value === 'string')
    return unit === 'date' && typeof value === 'string';
  if (value < 0) return false;
  if (unit === 'count') return Number.isInteger(value);
  return !unit.startsWith('gbp') || value === Number(value.toFixed(2));
}
