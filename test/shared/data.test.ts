/** The published data about centres and figures agrees with the tables of facts. */

import { expect, test } from 'vitest';
import { jsonRows } from '../../src/exports/data/json-file.ts';
import type { JsonValue } from '../../src/exports/data/json-file.ts';
import { centresTable } from '../../src/exports/data/tables/centres.ts';
import { figuresTable } from '../../src/exports/data/tables/figures.ts';
import { content } from './content-under-test.ts';
import { cell, readTable } from './read-table.ts';

const context = { content, siteUrl: new URL('https://centres.example') };

/** The values of some columns, by the row's id. */
function picked(
  rows: readonly Record<string, JsonValue>[],
  ...names: readonly string[]
): Record<string, JsonValue[]> {
  return Object.fromEntries(
    rows.map((row) => [JSON.stringify(row['id']), names.map((name) => row[name] ?? null)]),
  );
}

test('the nearest base of each centre, and the miles to it', () => {
  const rows = readTable('facts/centres.csv').map((row) => ({
    id: cell(row, 'slug'),
    urn: cell(row, 'urn'),
    nearestBase: cell(row, 'nearest_base'),
    nearestBaseMiles: Number(cell(row, 'nearest_base_miles')),
  }));
  const names = ['urn', 'nearestBase', 'nearestBaseMiles'];
  expect(picked(jsonRows(centresTable(context)), ...names)).toEqual(picked(rows, ...names));
});

test('the value of each figure', () => {
  const published = jsonRows(figuresTable(context));
  const written = new Map(
    readTable('facts/figures.csv').map((row) => [cell(row, 'id'), cell(row, 'value')]),
  );
  const differ = published.filter(({ id, value, valueDate }) => {
    const fact = written.get(id as string);
    return value === null ? fact !== valueDate : Number(fact) !== value;
  });
  expect(published).toHaveLength(written.size);
  expect(differ).toEqual([]);
});
