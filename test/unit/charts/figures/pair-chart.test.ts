import { expect, test } from 'vitest';
import { pairChart } from '../../../../src/charts/figures/pair-chart.ts';

const chart = pairChart({
  title: 'Hens',
  before: 'Before',
  after: 'After',
  pairs: [
    { label: 'North', before: 40, after: 10 },
    { label: 'South', before: 20, after: 20 },
  ],
  words: (value) => `${String(value)} hens`,
  closing: 'Fewer hens.',
  table: { summary: 'A table', heads: [], rows: [] },
});

test('bars are in proportion, and the longest leaves room for its words', () => {
  const lengths = chart.pairs.flatMap(({ before, after }) => [before.length, after.length]);
  expect(lengths).toEqual(['68%', '17%', '34%', '34%']);
});

test('each pair is given in words', () => {
  expect(chart.pairs.map(({ title }) => title)).toEqual([
    'North. Before: 40 hens. After: 10 hens.',
    'South. Before: 20 hens. After: 20 hens.',
  ]);
});
