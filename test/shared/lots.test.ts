/** Every lot agrees with the table of facts, whose summary rows are figures. */

import { expect, test } from 'vitest';
import { content, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { cell, filled, listed, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const rows = readTable('facts/lots.csv');
const isSummary = (row: Row): boolean => cell(row, 'lot_id').startsWith('summary-');
const described = rows.filter((row) => !isSummary(row));

test('every lot that lots.csv describes is an entry', () => {
  const kept = keyed(
    content.lots,
    ({ id }) => id,
    ({ centres, route, awardedTo, awarded, sources, basis }) => ({
      centres,
      route,
      awardedTo,
      awarded,
      sources,
      isPlan: basis === 'plan before the decision',
    }),
  );
  expect(kept).toEqual(
    keyed(
      described,
      (row) => cell(row, 'lot_id'),
      (row) => ({
        centres: listed(row, 'centres'),
        route: filled(row, 'route'),
        awardedTo: filled(row, 'awarded_to'),
        awarded: filled(row, 'award_date'),
        sources: listed(row, 'sources'),
        isPlan: cell(row, 'lot_id').startsWith('plan-2011-'),
      }),
    ),
  );
});

test('names begin as in the table, and notes have all its numbers', () => {
  for (const row of described) {
    const lot = content.lots.find(({ id }) => id === cell(row, 'lot_id'));
    expect(cell(row, 'name').startsWith(lot?.name ?? '-'), cell(row, 'name')).toBe(true);
    expect(lot?.note, cell(row, 'name')).toBeTruthy();
    expect(
      numbersLost(cell(row, 'notes'), [lot?.note, lot?.incomplete]),
      cell(row, 'name'),
    ).toEqual([]);
  }
});

test('only the entry without a name can be two lots', () => {
  const open = content.lots.filter(({ stands }) => stands.least !== 1 || stands.most !== 1);
  expect(open.map(({ id, stands }) => [id, stands])).toEqual([
    ['yarmouth-unnamed', { least: 1, most: 2 }],
  ]);
});

test('the summary rows are figures of the programme', () => {
  const programme = content.programmes.find(({ lots }) => lots !== undefined);
  const figures = new Map(content.figures.map(({ id, value }) => [id, value]));
  const counted = programme?.lots?.routes.map(({ route, figure }) => [route, figures.get(figure)]);
  expect(counted).toEqual(
    rows
      .filter(isSummary)
      .map((row) => [cell(row, 'route'), Number.parseInt(cell(row, 'name'), 10)]),
  );
  const said = content.figures.flatMap(({ value, definition, note }) => [
    String(value),
    definition,
    note,
  ]);
  for (const row of rows.filter(isSummary))
    expect(numbersLost(cell(row, 'notes'), said)).toEqual([]);
});
