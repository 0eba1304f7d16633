import { expect, test } from 'vitest';
import { growthExponent } from '../../../src/bench/growth.ts';

const measured = (of: (size: number) => number) =>
  [540, 2_700, 5_400].map((size) => ({ size, measure: of(size) }));

test.each([
  ['the same for any size', 0, () => 7],
  ['twice for twice the size', 1, (size: number) => 3 * size],
  ['four times for twice the size', 2, (size: number) => size ** 2 / 9],
])('%s is an exponent of %d', (_, exponent, of) => {
  expect(growthExponent(measured(of))).toBeCloseTo(exponent, 10);
});

test('what every size takes makes the exponent less than 1, and one slow build more', () => {
  expect(growthExponent(measured((size) => 2_000 + size))).toBeLessThan(0.8);
  const [small, middle, large] = measured((size) => size);
  if (!small || !middle || !large) return expect.fail();
  const slow = { ...large, measure: 3 * large.measure };
  expect(growthExponent([small, middle, slow])).toBeGreaterThan(1.3);
});
