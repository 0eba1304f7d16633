/** A sum of figures that must hold, or is known not to. */

import { parseExpression, valueOfExpression } from './arithmetic.ts';
import type { Figure, Sum } from '../entries/entry.ts';

/** Both sides of a sum, not rounded, and whether its relation is true of them. */
export interface EvaluatedSum {
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
}

/** Two values closer than this share of the larger are equal: the rest is the machine's rounding. */
const SAME = 1e-9;

/**
 * Works out a sum.
 *
 * @throws {SumSyntaxError} where a side cannot be read
 * @throws {RangeError} where a figure is unknown or a date; the gate refuses both
 */
export function evaluateSum(sum: Sum, figureById: ReadonlyMap<string, Figure>): EvaluatedSum {
  const valueOf = (id: string): number => {
    const value = figureById.get(id)?.value;
    if (typeof value !== 'number') throw new RangeError(`no number under ${id}`);
    return value;
  };
  const left = valueOfExpression(parseExpression(sum.left), valueOf);
  const right = valueOfExpression(parseExpression(sum.right), valueOf);
  return { left, right, holds: relationHolds(sum, left, right) };
}

function relationHolds({ relation, roundedTo }: Sum, left: number, right: number): boolean {
  const a = roundedTo === undefined ? left : roundedSteps(left, roundedTo);
  const b = roundedTo === undefined ? right : roundedSteps(right, roundedTo);
  const equal = Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
  if (relation === '=') return equal;
  return relation === '≠' ? !equal : !equal && a > b;
}

/** How many whole steps of `size` a value rounds to; halves go up, 10.45 to 0.1 as on paper. */
function roundedSteps(value: number, size: number): number {
  return Math.round(value / size + SAME);
}
