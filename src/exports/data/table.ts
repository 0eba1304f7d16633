/** A published table: the same cells for JSON, CSV, GeoJSON and the page about the data. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { isAbsent } from './column.ts';
import type { Absent, Cell, Column, ColumnNotes } from './column.ts';

/** What every export is made from. */
export interface ExportContext {
  readonly content: SiteContent;
  /** The site's address, since addresses in the data are absolute. */
  readonly siteUrl: URL;
}

export interface TableNotes {
  /** The name of its files: "centres" of "/data/centres.csv". */
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what a row is, and what is left out. */
  readonly description: string;
  /** Columns with the id of another row of the table. */
  readonly references?: readonly string[];
}

export type KnownCell = Exclude<Cell, undefined>;

export interface DataTable extends TableNotes {
  readonly columns: readonly ColumnNotes[];
  /** A row's cells in the order of the columns. */
  readonly rows: readonly (readonly KnownCell[])[];
}

/**
 * The table with every cell calculated.
 * @throws RangeError if a cell has no value for a reason that its column does not list
 */
export function dataTable<Entry>(
  notes: TableNotes,
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
): DataTable {
  const rows = entries.map((entry) => columns.map((column) => cellOf(column, entry)));
  return { ...notes, columns, rows };
}

function cellOf<Entry>(column: Column<Entry>, entry: Entry): KnownCell {
  const cell = column.value(entry) ?? ({ absent: 'not recorded' } satisfies Absent);
  if (isAbsent(cell) && column.mayBe?.includes(cell.absent) !== true)
    throw new RangeError(`the column ${column.name} must list "${cell.absent}" in mayBe`);
  return cell;
}
