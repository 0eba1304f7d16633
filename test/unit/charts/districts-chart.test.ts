/** Centres and bases by district: all of them, each once. */

import { expect, test } from 'vitest';
import { districtsChart } from '../../../src/charts/districts-chart.ts';
import { contentIndex } from '../../../src/domain/content-index.ts';
import { makeContent } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

test('each district with its centres and its bases, and all of them last', () => {
  const { table, closing } = districtsChart(makeContent());
  expect(table.rows).toEqual([
    { name: 'North Dale', cells: ['2', '1'] },
    { name: 'South Dale', cells: ['1', '1'] },
  ]);
  expect(table.total).toEqual({ name: 'All districts', cells: ['3', '2'] });
  expect(closing).toBe('All districts. Centres before: 3. Bases after: 2.');
});

test('the sums are those of the figures', async () => {
  const content = await realContent();
  const { figure } = contentIndex(content);
  const valueOf = (id: string): string => String(figure.get(id)?.value);
  const { rows, total } = districtsChart(content).table;
  expect(total?.cells).toEqual([valueOf('centres-2019'), valueOf('bases')]);
  const sums = [0, 1].map((column) =>
    rows.reduce((all, { cells }) => all + Number(cells[column]), 0),
  );
  expect(sums.map(String)).toEqual(total?.cells);
});
