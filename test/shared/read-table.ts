/** The tables of facts that the content was written from: what the entries are held against. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/** The rows of a table below the shared folder: `readTable('facts/centres.csv')`. */
export function readTable(path: string): Row[] {
  const file = resolve(process.env['SHARED_DIR'] ?? '../shared', path);
  return parse<Row>(readFileSync(file), { columns: true });
}

/** The text of a cell; a column that the table lacks is a mistake of the test. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new RangeError(`no column ${column}`);
  return text;
}

/** The text of a cell, or nothing where the cell is empty, as entries leave a field out. */
export function filled(row: Row, column: string): string | undefined {
  return cell(row, column) || undefined;
}

/** The items of a cell that holds a list. */
export function listed(row: Row, column: string): string[] {
  const text = cell(row, column);
  return text === '' ? [] : text.split('; ');
}

/** A row's point, or nothing where it has none. */
export function pointOf(row: Row): { lat: number; lon: number } | undefined {
  const lat = cell(row, 'lat');
  return lat === '' ? undefined : { lat: Number(lat), lon: Number(cell(row, 'lon')) };
}
