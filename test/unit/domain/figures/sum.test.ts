/** Whether a sum's relation is true of its two sides. */

import { expect, test } from 'vitest';
import { evaluateSum } from '../../../../src/domain/figures/sum.ts';
import type { Sum } from '../../../../src/domain/entries/entry.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const { figures, sums } = makeContent();
const figureById = new Map(figures.map((figure) => [figure.id, figure]));
const [sum] = sums as readonly [Sum];

test.each([
  ['1.1 + 2.2', '=', '3.3', undefined, true],
  ['0.1 × 3', '≠', '0.3', undefined, false],
  ['3', '>', '3', undefined, false],
  ['0.1 + 0.2', '>', '0.3', undefined, false],
  ['4', '>', '3', undefined, true],
  ['3', '>', '4', undefined, false],
  ['4', '≠', '4', undefined, false],
  ['1000000000.1 + 0.2', '=', '1000000000.3', undefined, true],
  ['0.000000002', '=', '0', undefined, false],
  ['10.45', '=', '10.5', 0.1, true],
  ['10.44', '=', '10.5', 0.1, false],
  ['5232177', '=', '5200000', 100_000, true],
  ['5260000', '≠', '5200000', 100_000, true],
  ['62.5', '=', '63', 1, true],
] as const)('%s %s %s rounded to %s: %s', (left, relation, right, roundedTo, isTrue) => {
  const result = evaluateSum({ ...sum, left, relation, right, roundedTo }, figureById);
  expect(result.isTrue).toBe(isTrue);
});

test('both sides are given as they are, not rounded', () => {
  const rounded = { ...sum, left: 'centres-total ÷ 2', right: 'bases-total', roundedTo: 1 };
  expect(evaluateSum(rounded, figureById)).toEqual({ left: 1.5, right: 2, isTrue: true });
});

test('a figure that is unknown or a date throws, because the gate refuses both', () => {
  expect(() => evaluateSum({ ...sum, left: 'nothing' }, figureById)).toThrow(RangeError);
  expect(() => evaluateSum({ ...sum, left: 'start-date' }, figureById)).toThrow(RangeError);
});
