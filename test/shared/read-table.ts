/** Reads the tables of facts that the content was made from. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/** The rows of a table below the shared folder: `readTable('facts/centres.csv')`. */
export function readTable(path: string): Row[] {
  const file = resolve(process.env['SHARED_DIR'] ?? '../shared', path);
  return parse<Row>(readFileSync(file), { columns: true });
}

/** @throws RangeError if the table has no such column */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new RangeError(`no column ${column}`);
  return text;
}

/** The text of a cell; undefined if it is empty, as entries leave such a field out. */
export function filled(row: Row, column: string): string | undefined {
  return cell(row, column) || undefined;
}

/** The items of a list in a cell. */
export function listed(row: Row, column: string): string[] {
  const text = cell(row, column);
  return text === '' ? [] : text.split('; ');
}

/** The point of a row; undefined if it has none. */
export function pointOf(row: Row): { lat: number; lon: number } | undefined {
  const lat = cell(row, 'lat');
  return lat === '' ? undefined : { lat: Number(lat), lon: Number(cell(row, 'lon')) };
}
