/** Columns of a table that is published: what each says, in which form, and how it says that nothing is known. */

import type { z } from 'zod';
import { fieldNotes, schemaAt } from '../../domain/gate/schema-at.ts';

/** What stands in a cell of text where there is no value. */
export type AbsentWord = 'not recorded' | 'not applicable' | 'undated';

/** A cell without a value, and why. */
export interface Absent {
  readonly absent: AbsentWord;
}

export const notRecorded: Absent = { absent: 'not recorded' };
export const notApplicable: Absent = { absent: 'not applicable' };
export const undated: Absent = { absent: 'undated' };

/** A row within a cell; only JSON can hold it. */
export type CellRecord = Readonly<Record<string, string | null | readonly string[]>>;

export type Cell =
  string | number | boolean | readonly string[] | readonly CellRecord[] | Absent | undefined;

/** "date": a partial date of ours; "day": a whole one. */
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
  /** What it says, in a sentence without a full stop. */
  readonly about: string;
  readonly type: ColumnType;
  /** A cell holds any number of values. */
  readonly holds?: 'list';
  /** What may stand in place of a value; left out where every row has one. */
  readonly mayBe?: readonly AbsentWord[];
}

export interface Column<Entry> extends ColumnNotes {
  /** The cell; nothing is short for "not recorded". */
  readonly value: (entry: Entry) => Cell;
}

/** The column by which the rows of a table are told apart. */
export function idColumn(about: string): Column<{ readonly id: string }> {
  return { name: 'id', about, type: 'text', value: ({ id }) => id };
}

/** Whether a cell of the column can be without a value: a list never is, it may be empty. */
export function canBeAbsent({ mayBe }: ColumnNotes): boolean {
  return mayBe !== undefined;
}

export function isNumeric({ type }: ColumnNotes): boolean {
  return type === 'number' || type === 'whole number';
}

export function isAbsent(cell: Cell): cell is Absent {
  return typeof cell === 'object' && 'absent' in cell;
}

/**
 * What the schema tells the editor about a field, for the column that publishes it.
 * @throws RangeError where the schema has no such field or says nothing of it
 */
export function said(schema: z.ZodObject, ...path: readonly (string | number)[]): string {
  const field = schemaAt(schema, [...path]);
  const about = field && fieldNotes(field).description;
  if (about === undefined) throw new RangeError(`the schema says nothing of ${path.join('.')}`);
  return about;
}
