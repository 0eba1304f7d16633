import { expect, test } from 'vitest';
import { budgetChart } from '../../../../src/charts/programmes/budget.ts';
import type { Figure } from '../../../../src/domain/entries/entry.ts';

const figures = { a1: 4000, a2: 1000, b1: 2000, b2: 2000, t1: 6000, t2: 3000, day: '2019' };
const figureById = new Map(
  Object.entries({ ...figures, p1: 67, p2: 33 }).map(([id, value]) => {
    const unit = id.startsWith('p') ? 'percent' : 'gbp';
    return [id, { id, value, unit } as unknown as Figure];
  }),
);
const view = {
  title: 'Money',
  before: 'Before',
  after: 'After',
  programme: 'p',
  lines: [
    { label: 'Staff', before: 'a1', after: 'a2', shares: { before: 'p1', after: 'p2' } },
    { label: 'Rent', before: 'b1', after: 'b2' },
  ],
  total: { before: 't1', after: 't2' },
};

test('the table has each amount, the share that the source prints and the difference, and the total last', () => {
  const { table, closing, title } = budgetChart(view, figureById);
  expect(title).toBe('Money: £6,000 before, £3,000 after');
  expect(table.rows).toEqual([
    { name: 'Staff', cells: ['£4,000 (67%)', '£1,000 (33%)', '£3,000 less'] },
    { name: 'Rent', cells: ['£2,000', '£2,000', 'the same'] },
  ]);
  expect(table.total).toEqual({ name: 'Total', cells: ['£6,000', '£3,000', '£3,000 less'] });
  expect(closing).toBe('Total. Before: £6,000. After: £3,000.');
});

test('a figure that is not a number is refused by its id', () => {
  const lines = [{ label: 'Staff', before: 'day', after: 'a2' }];
  expect(() => budgetChart({ ...view, lines }, figureById)).toThrow('day');
});
