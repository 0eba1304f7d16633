/** The published data of a built site, read from its files. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

export interface PublishedData {
  readonly centres: readonly Row[];
  readonly events: readonly Row[];
  readonly figures: readonly Row[];
  readonly questions: readonly Row[];
  readonly sources: readonly Row[];
}

export type TableName = keyof PublishedData;

export interface JsonFile {
  readonly asAt: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly count: number;
  readonly rows: readonly Row[];
}

export const TABLES: readonly TableName[] = [
  'centres',
  'events',
  'figures',
  'questions',
  'sources',
];
export const CSV_TABLES: readonly TableName[] = ['centres', 'events', 'figures'];

export async function readJson<T = JsonFile>(folder: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
}

export async function publishedData(folder: string): Promise<PublishedData> {
  const tables = await Promise.all(
    TABLES.map(async (name) => [name, (await readJson(folder, `data/${name}.json`)).rows] as const),
  );
  return Object.fromEntries(tables) as unknown as PublishedData;
}

/** The rows of a CSV file, read by its metadata. */
export async function csvRows(folder: string, name: TableName): Promise<CsvwRow[]> {
  const csv = await readFile(join(folder, `data/${name}.csv`), 'utf8');
  return readCsvw(csv, await readJson<CsvwMetadata>(folder, `data/${name}.csv-metadata.json`));
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
