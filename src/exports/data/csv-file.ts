/**
 * A table as CSV (RFC 4180): one header row, and UTF-8 with a byte order mark, without which Excel
 * shows £ and ’ as other characters.
 */

import { stringify } from 'csv-stringify/sync';
import { flatTable } from './flat-table.ts';
import type { DataTable } from './table.ts';

/** Spreadsheets treat a text that begins with one of these as a formula, so it gets an apostrophe first. */
export const FORMULA_STARTS = '= + - @';

export function csvFile(table: DataTable): string {
  const { columns, rows } = flatTable(table);
  return stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      header: true,
      columns: columns.map(({ name }) => name),
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
