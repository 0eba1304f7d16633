/** Centres and bases by district: all of them, each once. */

import { expect, test } from 'vitest';
import { districtsChart } from '../../../../src/charts/programmes/districts.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

test('each district with its centres and its bases, and all of them last', () => {
  const { table, closing } = districtsChart(makeContent());
  expect(table.rows).toEqual([
    { name: 'North Dale', cells: ['2', '1'] },
    { name: 'South Dale', cells: ['1', '1'] },
  ]);
  expect(table.total).toEqual({ name: 'All districts', cells: ['3', '2'] });
  expect(closing).toBe('All districts. Centres before: 3. Bases after: 2.');
});
