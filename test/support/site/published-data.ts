/** The published data of a built site, read from its files. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readCsvw } from '../formats/read-csvw.ts';
import type { CsvwMetadata, CsvwRow } from '../formats/read-csvw.ts';

export type Value =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly Readonly<Record<string, unknown>>[];
export type Row = Readonly<Record<string, Value>>;

export const TABLES = [
  'centres',
  'led-by',
  'bases',
  'libraries',
  'distances',
  'postcode-groups',
  'events',
  'figures',
  'questions',
  'sources',
  'changes',
] as const;

/** The lots have no JSON but that of a standard. */
export const CSV_TABLES = [...TABLES, 'lots'] as const;

export type TableName = (typeof TABLES)[number];
export type PublishedData = Readonly<Record<TableName, readonly Row[]>>;

export interface JsonFile {
  readonly asAt: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly count: number;
  readonly rows: readonly Row[];
}

export async function readJson<T = JsonFile>(folder: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
}

export async function publishedData(folder: string): Promise<PublishedData> {
  const tables = await Promise.all(
    TABLES.map(async (name) => [name, (await readJson(folder, `data/${name}.json`)).rows] as const),
  );
  return Object.fromEntries(tables) as unknown as PublishedData;
}

type CsvName = (typeof CSV_TABLES)[number];

/** The rows of a CSV file, read by its metadata, as JSON has them. */
export async function csvRows(folder: string, name: CsvName): Promise<object[]> {
  const csv = await readFile(join(folder, `data/${name}.csv`), 'utf8');
  const metadata = await readJson<CsvwMetadata>(folder, `data/${name}.csv-metadata.json`);
  const cells = parse<Readonly<Record<string, string>>>(csv, { bom: true, columns: true });
  return readCsvw(csv, metadata).map((row, index) => asInJson(row, cells[index] ?? {}, metadata));
}

/** The values without the notes on dates, and why those that are missing are. */
function asInJson(
  row: CsvwRow,
  cells: Readonly<Record<string, string>>,
  { tableSchema: { columns } }: CsvwMetadata,
): object {
  const notes = columns.map(({ name }) => name).filter((name) => name.endsWith('Note'));
  const absent = columns.flatMap(({ name, null: words = [], 'dc:description': about }) => {
    const cell = cells[name] ?? '';
    if (notes.includes(name) || !words.includes(cell)) return [];
    const why = cell === '' ? (cells[`${name}Note`] ?? /Blank: (.+)$/.exec(about)?.[1]) : cell;
    return why === undefined ? [] : [[name, why] as const];
  });
  const values = Object.entries(row).filter(([name]) => !notes.includes(name));
  return {
    ...Object.fromEntries(values.map(([name, value]) => [name, unguarded(value)])),
    absent: Object.fromEntries(absent),
  };
}

/** Without the apostrophe that keeps a text from being calculated. */
function unguarded(value: CsvwRow[string] | undefined): CsvwRow[string] | undefined {
  return typeof value === 'string' ? value.replace(/^'(?=[=+@-])/, '') : value;
}

/** @throws RangeError if the cell is not a text */
export function text(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string')
    throw new RangeError(`no text in ${name}: ${cellWords(row['id'])}`);
  return value;
}

/** Any cell as text; lists and records as JSON. */
export function cellWords(value: Value | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The texts of a list; empty if the cell has no value. */
export function list(row: Row, name: string): readonly string[] {
  return (row[name] ?? []) as readonly string[];
}
