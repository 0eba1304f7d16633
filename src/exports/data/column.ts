/** Columns of a published table: their meaning, their type, and the words for an unknown value. */

import type { z } from 'zod';
import { fieldNotes, schemaAt } from '../../domain/gate/schema-at.ts';

/** The text of a cell without a value. */
export type AbsentWord = 'not recorded' | 'not applicable' | 'undated';

/** A cell without a value, and why. */
export interface Absent {
  readonly absent: AbsentWord;
}

export const notRecorded: Absent = { absent: 'not recorded' };
export const notApplicable: Absent = { absent: 'not applicable' };
export const undated: Absent = { absent: 'undated' };

/** An object in a cell; only JSON can contain it. */
export type CellRecord = Readonly<Record<string, string | null | readonly string[]>>;

export type Cell =
  string | number | boolean | readonly string[] | readonly CellRecord[] | Absent | undefined;

/** "date": a partial date; "day": a full one. */
export type ColumnType =
  | 'text'
  | 'date'
  | 'day'
  | 'whole number'
  | 'number'
  | 'true or false'
  | 'web address'
  | 'records'
  | { readonly oneOf: readonly string[] };

export interface ColumnNotes {
  /** The key in JSON and the heading in CSV. */
  readonly name: string;
  /** Its meaning, as a sentence without a full stop. */
  readonly about: string;
  readonly type: ColumnType;
  /** Set if a cell contains any number of values. */
  readonly holds?: 'list';
  /** Why a cell may have no value; left out if every row has one. */
  readonly mayBe?: readonly AbsentWord[];
  /** The column that says why this one has no value, if not its own. */
  readonly noteIn?: string;
  /** Set if a blank cell means nothing but that: the note of a date that there is. */
  readonly mayBeBlank?: true;
}

export interface Column<Entry> extends ColumnNotes {
  /** The cell of an entry; undefined means "not recorded". */
  readonly value: (entry: Entry) => Cell;
}

/** The key of a table. */
export function idColumn(about: string): Column<{ readonly id: string }> {
  return { name: 'id', about, type: 'text', value: ({ id }) => id };
}

/** Whether a cell of the column can have no value. A list always has one, which may be empty. */
export function canBeAbsent({ mayBe, mayBeBlank }: ColumnNotes): boolean {
  return mayBe !== undefined || mayBeBlank === true;
}

export function isNumeric({ type }: ColumnNotes): boolean {
  return type === 'number' || type === 'whole number';
}

export function isDated({ type }: ColumnNotes): boolean {
  return type === 'date' || type === 'day';
}

/** Whether a cell without a value is blank in CSV, and not a word: in numbers and dates no word can stand. */
export function leavesBlank(column: ColumnNotes): boolean {
  return isNumeric(column) || isDated(column) || column.mayBeBlank === true;
}

export function isAbsent(cell: Cell): cell is Absent {
  return typeof cell === 'object' && 'absent' in cell;
}

/**
 * The schema's description of a field, for the column that publishes it.
 * @param path  names of fields, with 0 for the items of a list
 * @throws RangeError if the schema has no such field or no description of it
 */
export function descriptionOf(schema: z.ZodObject, ...path: readonly (string | number)[]): string {
  const field = schemaAt(schema, [...path]);
  const description = field && fieldNotes(field).description;
  if (description === undefined)
    throw new RangeError(`the schema has no description of ${path.join('.')}`);
  return description;
}
