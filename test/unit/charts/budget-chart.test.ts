import { expect, test } from 'vitest';
import { budgetChart } from '../../../src/charts/budget-chart.ts';
import type { Figure } from '../../../src/domain/figure.ts';

const figures = { a1: 4000, a2: 1000, b1: 2000, b2: 2000, t1: 6000, t2: 3000, day: '2019' };
const figureById = new Map(
  Object.entries(figures).map(([id, value]) => [id, { id, value } as unknown as Figure]),
);
const view = {
  title: 'Money',
  before: 'Before',
  after: 'After',
  programme: 'p',
  lines: [
    { label: 'Staff', before: 'a1', after: 'a2' },
    { label: 'Rent', before: 'b1', after: 'b2' },
  ],
  total: { before: 't1', after: 't2' },
};
const chart = budgetChart(view, figureById);

test('bars are in proportion to their sums', () => {
  const lengths = chart.lines.flatMap(({ before, after }) => [before.length, after.length]);
  expect(lengths).toEqual(['68%', '17%', '34%', '34%']);
});

test('the table says the sums, their shares and the difference', () => {
  const [staff, rent] = chart.lines;
  expect(staff).toMatchObject({
    before: { words: '£4,000', share: '66.7%' },
    after: { words: '£1,000', share: '33.3%' },
    difference: '£3,000 less',
  });
  expect(rent?.difference).toBe('the same');
  expect(chart.total.title).toBe('Total. Before: £6,000. After: £3,000.');
});

test('a figure that is no sum is refused by its id', () => {
  const lines = [{ label: 'Staff', before: 'day', after: 'a2' }];
  expect(() => budgetChart({ ...view, lines }, figureById)).toThrow('day');
});
