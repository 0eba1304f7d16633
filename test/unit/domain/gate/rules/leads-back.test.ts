import { expect, test } from 'vitest';
import { leadsBack } from '../../../../../src/domain/gate/rules/leads-back.ts';

const NEXT = new Map([
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'a'],
  ['into', 'a'],
  ['itself', 'itself'],
  ['ends', 'end'],
]);
const next = (id: string): string | undefined => NEXT.get(id);

test.each([
  ['a', true],
  ['b', true],
  ['itself', true],
  ['into', false],
  ['ends', false],
  ['end', false],
])('from %s: %s', (start, expected) => {
  expect(leadsBack(start, next)).toBe(expected);
});
