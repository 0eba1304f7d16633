/** Calculates sums of figures, and whether their two sides agree. */

import { parseExpression, valueOfExpression } from './arithmetic.ts';
import type { Figure, Sum } from '../entries/entry.ts';

/** Both sides of a sum, not rounded, and whether its relation is true of them. */
export interface EvaluatedSum {
  readonly left: number;
  readonly right: number;
  readonly isTrue: boolean;
}

/**
 * Values are equal if they differ by less than this share of the larger: floating-point rounding.
 */
const SAME = 1e-9;

/**
 * Calculates both sides of a sum and compares them.
 *
 * @throws {SumSyntaxError} if a side cannot be read
 * @throws {RangeError} if a figure is unknown or a date; the gate refuses both
 */
export function evaluateSum(sum: Sum, figureById: ReadonlyMap<string, Figure>): EvaluatedSum {
  const valueOf = (id: string): number => {
    const value = figureById.get(id)?.value;
    if (typeof value !== 'number') throw new RangeError(`not a figure with a number: ${id}`);
    return value;
  };
  const left = valueOfExpression(parseExpression(sum.left), valueOf);
  const right = valueOfExpression(parseExpression(sum.right), valueOf);
  return { left, right, isTrue: isRelationTrue(sum, left, right) };
}

function isRelationTrue({ relation, roundedTo }: Sum, left: number, right: number): boolean {
  const a = roundedTo === undefined ? left : roundedSteps(left, roundedTo);
  const b = roundedTo === undefined ? right : roundedSteps(right, roundedTo);
  const equal = Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
  if (relation === '=') return equal;
  return relation === '≠' ? !equal : !equal && a > b;
}

/** How many steps of `size` a value rounds to; halves go up, also 10.45 in steps of 0.1. */
function roundedSteps(value: number, size: number): number {
  return Math.round(value / size + SAME);
}
