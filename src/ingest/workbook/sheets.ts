/** What a workbook of the content has: a sheet for each kind of entry and each table of places. */

import { parse } from 'csv-parse/sync';
import { rowKey, tableFiles } from '../files/tables.ts';
import type { TableName } from '../files/tables.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { tableColumns } from '../places/table-columns.ts';
import type { ContentFile } from '../files/list-content.ts';
import { isTable } from '../files/tables.ts';
import { entryFields } from '../writing/entry-text.ts';
import { cellOf } from './cells.ts';
import { columnsOf, textColumn } from './columns.ts';
import type { SheetColumn } from './columns.ts';

/** Tables that people edit; those of postcodes are written by a program. */
export const SHEET_TABLES = ['places', 'placesElsewhere'] as const satisfies readonly TableName[];

/** "yes" in it removes the entry of the row. */
export const DELETE = 'delete';

export type SheetPart = Kind | (typeof SHEET_TABLES)[number];

export interface SheetRow {
  readonly id: string;
  readonly cells: ReadonlyMap<string, string | number>;
}

export interface ContentSheet {
  readonly part: SheetPart;
  /** "family-hubs". */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** @param textOf  the text of a file of the content */
export function contentSheets(
  files: readonly ContentFile[],
  textOf: (file: ContentFile) => string,
): ContentSheet[] {
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  const kinds = Object.keys(entryKinds) as Kind[];
  return [
    ...kinds.map((kind): ContentSheet => {
      const columns = [textColumn('id', 'The name of its file'), ...columnsOf(kind)];
      const rows = (byKind.get(kind) ?? []).map((file) => {
        const fields = entryFields(textOf(file), entryKinds[kind]);
        return { id: file.id, cells: entryCells({ ...fields, id: file.id }, columns) };
      });
      return { part: kind, name: entryKinds[kind].folder, columns, rows };
    }),
    ...SHEET_TABLES.map((table): ContentSheet => {
      const [file] = byKind.get(table) ?? [];
      const rows = file ? tableRows(textOf(file)) : [];
      return {
        part: table,
        name: tableFiles[table].file.replace('.csv', ''),
        columns: tableColumns[table].map(({ name, about, expected }) =>
          textColumn(name, `${about} (${expected})`),
        ),
        rows: rows.map((row) => ({ id: rowKey(table, row), cells: new Map(Object.entries(row)) })),
      };
    }),
  ];
}

export function isKind(part: SheetPart): part is Kind {
  return !isTable(part);
}

function tableRows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true });
}

function entryCells(
  fields: Readonly<Record<string, unknown>>,
  columns: readonly SheetColumn[],
): Map<string, string | number> {
  return new Map(
    columns.flatMap(({ name, path, form }) => {
      const value = path.reduce<unknown>(
        (within, part) => (within as Record<string, unknown> | undefined)?.[part],
        fields,
      );
      return value === undefined ? [] : [[name, cellOf(value, form)]];
    }),
  );
}
