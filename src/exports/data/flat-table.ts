/**
 * A table as spreadsheets and other programs for rows and columns take it: no records, lists as text,
 * and no words in columns of numbers and dates. A column beside a date says why there is none.
 */

import { isAbsent, isDated, leavesBlank } from './column.ts';
import type { AbsentWord, ColumnNotes } from './column.ts';
import type { DataTable, KnownCell } from './table.ts';

/** Separates the values of a list; the gate refuses it in a text. */
export const LIST_SEPARATOR = ' | ';

/** undefined: blank. */
export type FlatCell = string | number | boolean | undefined;

export interface FlatTable {
  readonly columns: readonly ColumnNotes[];
  readonly rows: readonly (readonly FlatCell[])[];
}

interface FlatColumn {
  readonly notes: ColumnNotes;
  readonly cell: (row: readonly KnownCell[]) => FlatCell;
}

export function flatTable(table: DataTable): FlatTable {
  const columns = flatColumns(table);
  return {
    columns: columns.map(({ notes }) => notes),
    rows: table.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The words for no value that a cell of the column may contain as text. */
export function wordsForNone(column: ColumnNotes): readonly AbsentWord[] {
  return leavesBlank(column) ? [] : (column.mayBe ?? []);
}

/** The columns beside dates that say why there is none: "closedNote". */
export function noteColumns(columns: readonly ColumnNotes[]): string[] {
  return columns.flatMap((notes) => noteColumn(notes)?.name ?? []);
}

function flatColumns({ columns }: DataTable): FlatColumn[] {
  return columns.flatMap((notes, index) => {
    if (notes.type === 'records') return [];
    const own: FlatColumn = { notes, cell: (row) => flatCell(notes, row[index]) };
    const note = noteColumn(notes);
    return note ? [own, { notes: note, cell: (row) => absenceOf(notes, row[index]) }] : [own];
  });
}

function noteColumn(dated: ColumnNotes): ColumnNotes | undefined {
  const { name, mayBe, noteIn } = dated;
  if (mayBe === undefined || !isDated(dated) || noteIn !== undefined) return undefined;
  return {
    name: `${name}Note`,
    about: `Why there is no ${name}; blank if there is one`,
    type: { oneOf: mayBe },
    mayBeBlank: true,
  };
}

function flatCell(column: ColumnNotes, cell: KnownCell | undefined): FlatCell {
  const absent = absenceOf(column, cell);
  if (absent !== undefined) return leavesBlank(column) ? undefined : absent;
  if (Array.isArray(cell)) return listText(column, cell);
  return cell as FlatCell;
}

/** Why a cell has no value; undefined if it has one. An empty list has none if its column says why. */
export function absenceOf(
  { mayBe }: ColumnNotes,
  cell: KnownCell | undefined,
): AbsentWord | undefined {
  if (Array.isArray(cell)) return cell.length === 0 ? mayBe?.[0] : undefined;
  return cell !== undefined && isAbsent(cell) ? cell.absent : undefined;
}

function listText({ name }: ColumnNotes, list: readonly unknown[]): string {
  const texts = list.map(String);
  const ambiguous = texts.find((text) => text.includes(LIST_SEPARATOR));
  if (ambiguous !== undefined)
    throw new RangeError(`a list in ${name} cannot contain "${LIST_SEPARATOR}": "${ambiguous}"`);
  return texts.join(LIST_SEPARATOR);
}
