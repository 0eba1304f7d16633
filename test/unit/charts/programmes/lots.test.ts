import { expect, test } from 'vitest';
import { lotsChart } from '../../../../src/charts/programmes/lots.ts';
import type { Lot } from '../../../../src/domain/entries/entry.ts';

const lots = [
  { id: 'one', stands: { least: 1, most: 1 } },
  { id: 'two', stands: { least: 1, most: 2 } },
] as unknown as Lot[];

const chart = lotsChart({
  total: 36,
  routes: [
    { words: 'By tender', count: 26 },
    { words: 'By application', count: 10 },
  ],
  lots,
  term: { one: 'parcel', many: 'parcels' },
});

test('each route has a square for each of its lots', () => {
  expect(chart.blocks.map(({ squares }) => squares.length)).toEqual([26, 10, 36]);
});

test('a lot that may be one or two fills one square and half of another', () => {
  const states = chart.blocks[2]?.squares.map(({ state }) => state);
  expect(states?.slice(0, 4)).toEqual(['full', 'full', 'half', 'empty']);
  expect(chart.blocks[2]?.words).toContain('2 or 3 of the 36 parcels');
});

test('squares lie apart inside their drawing', () => {
  for (const { squares, height } of chart.blocks) {
    expect(new Set(squares.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(
      squares.length,
    );
    expect(Math.max(...squares.map(({ x }) => x)) + chart.side).toBeLessThanOrEqual(chart.width);
    expect(Math.max(...squares.map(({ y }) => y)) + chart.side).toBeLessThanOrEqual(height);
  }
});
