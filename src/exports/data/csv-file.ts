/** A table as CSV (RFC 4180): one header row, UTF-8; only columns of numbers have blank cells. */

import { stringify } from 'csv-stringify/sync';
import { isAbsent, isNumeric } from './column.ts';
import type { ColumnNotes } from './column.ts';
import type { DataTable, KnownCell } from './table.ts';

/** Separates the values of a list; the gate refuses it in a text. */
export const LIST_SEPARATOR = ' | ';

/** Spreadsheets treat a text that begins with one of these as a formula, so it gets an apostrophe first. */
export const FORMULA_STARTS = '= + - @';

/** The columns without those of type "records", which only JSON can contain. */
export function csvColumns({ columns }: Pick<DataTable, 'columns'>): readonly ColumnNotes[] {
  return columns.filter(({ type }) => type !== 'records');
}

export function csvFile(table: DataTable): string {
  const kept = csvColumns(table);
  const places = kept.map((column) => table.columns.indexOf(column));
  return stringify(
    table.rows.map((row) =>
      kept.map((column, index) => csvValue(column, row[places[index] ?? -1])),
    ),
    {
      header: true,
      columns: kept.map(({ name }) => name),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: {
        // A negative number is not a formula.
        number: (value) => ({ value: String(value), escape_formulas: false }),
        boolean: String,
      },
    },
  );
}

function csvValue(column: ColumnNotes, cell: KnownCell | undefined): string | number | boolean {
  if (cell === undefined || isAbsent(cell)) return isNumeric(column) ? '' : (cell?.absent ?? '');
  if (typeof cell === 'object') return listText(column, cell);
  return cell;
}

function listText({ name, mayBe }: ColumnNotes, list: readonly unknown[]): string {
  if (list.length === 0) return mayBe?.[0] ?? '';
  const texts = list.map(String);
  const ambiguous = texts.find((text) => text.includes(LIST_SEPARATOR));
  if (ambiguous !== undefined)
    throw new RangeError(`a list in ${name} cannot contain "${LIST_SEPARATOR}": "${ambiguous}"`);
  return texts.join(LIST_SEPARATOR);
}
