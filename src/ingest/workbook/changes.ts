/** What an edited workbook changes in the files of the content. */

import { ID } from '../files/folder-problems.ts';
import { tableFiles } from '../files/tables.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { quoted } from '../gate/field-problem.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { editedEntryText, newEntryText } from '../writing/entry-text.ts';
import { withEdits } from '../writing/edited-value.ts';
import type { Edit } from '../writing/edited-value.ts';
import { fileNames } from '../writing/new-entry.ts';
import { changedTable, rowName } from '../writing/table-text.ts';
import type { TableRow } from '../writing/table-text.ts';
import { cellOf, cellValue } from './cells.ts';
import type { CellReading } from './cells.ts';
import type { SheetColumn } from './columns.ts';
import type { RowRead, SheetFault, WorkbookRead } from './read.ts';
import { DELETE, isKind } from './sheets.ts';
import type { ContentSheet } from './sheets.ts';

export interface ContentChanges {
  /** Texts by name below the content folder: those of new and of changed files. */
  readonly files: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  readonly faults: readonly SheetFault[];
  /** The row of each entry by the name of its file. */
  readonly rowOf: ReadonlyMap<string, RowRead & { readonly id: string }>;
}

/** The text of a file below the content folder, undefined if there is none. */
type TextOf = (name: string) => string | undefined;

export function contentChanges({ rows, faults }: WorkbookRead, textOf: TextOf): ContentChanges {
  const files = new Map<string, string>();
  const removed: string[] = [];
  const rowOf = new Map<string, RowRead & { readonly id: string }>();
  const found = [...faults];
  for (const [sheet, own] of Map.groupBy(rows, (row) => row.sheet)) {
    const checked = checkedRows(sheet, own);
    found.push(...checked.faults);
    if (!isKind(sheet.part)) {
      const { folder, file } = tableFiles[sheet.part];
      const name = `${folder}/${file}`;
      const before = textOf(name);
      const after = before === undefined ? undefined : tableText(sheet, checked.rows, before);
      if (after !== undefined && after !== before) files.set(name, after);
      continue;
    }
    for (const row of checked.rows) {
      const name = fileOf(sheet.part, row, textOf);
      rowOf.set(name, { ...row.read, id: row.id });
      const before = textOf(name);
      const after = row.isRemoved ? undefined : entryText(sheet.part, row, before);
      if (row.isRemoved && before !== undefined) removed.push(name);
      else if (after !== undefined && after !== before) files.set(name, after);
    }
  }
  return { files, removed, faults: found, rowOf };
}

interface CheckedRow {
  readonly read: RowRead;
  readonly id: string;
  readonly isRemoved: boolean;
  /** The cells that differ from what the content has. */
  readonly edits: readonly Edit[];
}

function checkedRows(
  sheet: ContentSheet,
  rows: readonly RowRead[],
): { rows: readonly CheckedRow[]; faults: readonly SheetFault[] } {
  const faults: SheetFault[] = [];
  const known = new Map(sheet.rows.map((row) => [row.id, row.cells]));
  const seen = new Set<string>();
  const checked = rows.flatMap((read): CheckedRow[] => {
    const id = idOf(sheet, read);
    const key = isKind(sheet.part) ? 'id' : tableFiles[sheet.part].key[0];
    const fault = idFault(sheet, id, seen);
    if (fault) faults.push({ at: read.placeOf(key), ...fault });
    seen.add(id);
    const isRemoved = read.cells.get(DELETE) === 'yes';
    if (!isRemoved && ![null, undefined, ''].includes(read.cells.get(DELETE) as string | null))
      faults.push({
        at: read.placeOf(DELETE),
        found: 'another word than "yes"',
        expected: '"yes" to remove the entry, or an empty cell',
        fix: 'write "yes", or empty the cell',
      });
    const edits = sheet.columns.flatMap((column): Edit[] => {
      const cell = read.cells.get(column.name);
      if (cell === undefined || (isKind(sheet.part) && column.name === 'id')) return [];
      const reading = cellValue(cell, column.form);
      if ('fault' in reading) faults.push({ at: read.placeOf(column.name), ...reading.fault });
      return 'value' in reading && isChanged(known.get(id)?.get(column.name), reading, column)
        ? [{ path: column.path, value: reading.value }]
        : [];
    });
    return fault ? [] : [{ read, id, isRemoved, edits }];
  });
  return { rows: checked, faults };
}

function isChanged(
  before: string | number | undefined,
  reading: Extract<CellReading, { value: unknown }>,
  { form }: SheetColumn,
): boolean {
  const old = before === undefined ? { value: undefined } : cellValue(textCell(before), form);
  return !('value' in old) || cellOf(old.value, form) !== cellOf(reading.value, form);
}

function textCell(cell: string | number): string {
  return String(cell);
}

function idOf({ part }: ContentSheet, { cells }: RowRead): string {
  const words = Object.fromEntries([...cells].map(([name, cell]) => [name, wordOf(cell)]));
  return isKind(part) ? (words['id'] ?? '').trim() : rowName(words, tableFiles[part].key);
}

function wordOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell !== null && 'number' in cell ? String(cell.number) : '';
}

function idFault(
  { part }: ContentSheet,
  id: string,
  seen: ReadonlySet<string>,
): Pick<SheetFault, 'found' | 'expected' | 'fix'> | undefined {
  if (seen.has(id))
    return {
      found: `${quoted(id)} a second time`,
      expected: 'each entry once',
      fix: 'remove one of the two rows',
    };
  if (!isKind(part) || ID.test(id)) return undefined;
  return {
    found: id === '' ? 'no id' : quoted(id),
    expected: 'an id made of a to z, 0 to 9 and single hyphens',
    fix: slugOf(id) === '' || id.length > 60 ? 'give the entry an id' : `write "${slugOf(id)}"`,
  };
}

function fileOf(kind: Kind, { id, edits }: CheckedRow, textOf: TextOf): string {
  const names = fileNames(kind, id).map((name) => `${entryKinds[kind].folder}/${name}`);
  const there = names.find((name) => textOf(name) !== undefined);
  // Parts such as <Figure /> need MDX.
  const body = edits.find(({ path }) => path[0] === 'body')?.value;
  const isMdx = typeof body === 'string' && /<[A-Z]/.test(body);
  return there ?? (isMdx ? names.at(-1) : names[0]) ?? '';
}

function entryText(kind: Kind, { edits }: CheckedRow, before: string | undefined): string {
  const shape = entryKinds[kind];
  return before === undefined
    ? newEntryText(withEdits({}, edits), shape)
    : editedEntryText(before, edits, shape);
}

function tableText(sheet: ContentSheet, rows: readonly CheckedRow[], before: string): string {
  const { key } = tableFiles[sheet.part as keyof typeof tableFiles];
  const changes = rows.flatMap(({ id, isRemoved, edits }): [string, TableRow | undefined][] => {
    if (isRemoved) return [[id, undefined]];
    const cells = edits.map(({ path, value }) => [path[0], value ?? ''] as const);
    return edits.length === 0 ? [] : [[id, Object.fromEntries(cells) as TableRow]];
  });
  return changes.length === 0 ? before : changedTable(before, key, new Map(changes));
}
