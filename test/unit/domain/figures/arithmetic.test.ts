/** Sums are read as on paper: × before +, brackets first, hyphens as parts of ids. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SumSyntaxError,
  figuresIn,
  parseExpression,
  valueOfExpression,
} from '../../../../src/domain/figures/arithmetic.ts';
import type { Expression } from '../../../../src/domain/figures/arithmetic.ts';

const VALUES = new Map([
  ['bases-per-district', 2],
  ['bases-norwood', 3],
  ['budget-new-frontline-pct', 60.5],
  ['2-year-olds', 7],
]);

function valueOf(id: string): number {
  return VALUES.get(id) ?? NaN;
}

test.each([
  ['6 × bases-per-district + bases-norwood', 15],
  ['bases-norwood + 6 × bases-per-district', 15],
  ['2 × (bases-norwood − 1)', 4],
  ['(bases-norwood + 1) ÷ 2 ÷ 2', 1],
  ['10 − 4 − 3', 3],
  ['12 ÷ 4 × 3', 9],
  ['budget-new-frontline-pct', 60.5],
  ['2-year-olds + 0.5', 7.5],
  ['  3+4 ', 7],
  ['1 ÷ 0', Infinity],
])('%s is %d', (text, value) => {
  expect(valueOfExpression(parseExpression(text), valueOf)).toBe(value);
});

test('figures are listed in reading order', () => {
  expect(figuresIn(parseExpression('2 × (b-two + a-one) ÷ b-two'))).toEqual([
    'b-two',
    'a-one',
    'b-two',
  ]);
});

test.each([
  ['', 'a figure or number is missing at the end'],
  ['bases +', 'a figure or number is missing at the end'],
  ['(bases', 'a bracket is not closed'],
  ['bases)', 'a sign is missing before ")"'],
  ['bases libraries', 'a sign is missing before "libraries"'],
  ['+ 3', 'a figure or number is missing before "+"'],
  ['3 - 2', '"-" is not part of a sum'],
  ['3 * 2', '"*" is not part of a sum'],
  ['3.', '"." is not part of a sum'],
  ['Bases', '"B" is not part of a sum'],
])('%j is not a sum', (text, message) => {
  expect(() => parseExpression(text)).toThrow(new SumSyntaxError(message));
});

describe('laws', () => {
  const leaf = fc.oneof(
    fc.nat(1000).map((value): Expression => ({ is: 'number', value })),
    fc.constantFrom(...VALUES.keys()).map((id): Expression => ({ is: 'figure', id })),
  );
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({
        is: fc.constant('operation' as const),
        sign: fc.constantFrom('+' as const, '−' as const, '×' as const, '÷' as const),
        left: tie('expression'),
        right: tie('expression'),
      }),
    ),
  }));

  test('an expression written in full brackets reads back as itself', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(parseExpression(written(tree))).toEqual(tree);
      }),
    );
  });

  test('any text is a sum or a sum syntax error', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', '-', '1', ' ', '.', '+', '−', '×', '÷', '(', ')'),
        }),
        (text) => {
          try {
            parseExpression(text);
          } catch (error) {
            expect(error).toBeInstanceOf(SumSyntaxError);
          }
        },
      ),
    );
  });
});

function written(tree: Expression): string {
  if (tree.is === 'number') return String(tree.value);
  return tree.is === 'figure'
    ? tree.id
    : `(${written(tree.left)} ${tree.sign} ${written(tree.right)})`;
}
