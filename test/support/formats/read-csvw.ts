/**
 * Reads a CSV file by its metadata alone, as any program would (w3.org/TR/tabular-data-model): a cell
 * that the metadata does not allow is an error.
 */

import { parse } from 'csv-parse/sync';
import { isPartialDate } from '../../../src/domain/dates/partial-date.ts';

export interface CsvwColumn {
  readonly name: string;
  readonly titles: string;
  readonly 'dc:description': string;
  readonly datatype: string | { readonly base: string; readonly format?: string };
  readonly required: boolean;
  readonly null?: readonly string[];
  readonly separator?: string;
}

export interface CsvwMetadata {
  readonly url: string;
  readonly 'dc:title': string;
  readonly 'dc:license': { readonly '@id': string };
  readonly 'dc:modified': { readonly '@value': string };
  readonly tableSchema: {
    readonly primaryKey: string;
    readonly columns: readonly CsvwColumn[];
    readonly foreignKeys?: readonly { readonly columnReference: string }[];
  };
}

export type CsvwValue = string | number | boolean | null;
export type CsvwRow = Readonly<Record<string, CsvwValue | readonly CsvwValue[]>>;

export function readCsvw(csv: string, metadata: CsvwMetadata): CsvwRow[] {
  const { columns } = metadata.tableSchema;
  const [header = [], ...lines] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  const titles = columns.map((column) => column.titles);
  if (header.join() !== titles.join())
    throw new RangeError(`the header is ${header.join()}; expected ${titles.join()}`);
  const rows = lines.map((line) =>
    Object.fromEntries(columns.map((column, index) => [column.name, valueOf(column, line[index])])),
  );
  checkKeys(rows, metadata);
  return rows;
}

function checkKeys(rows: readonly CsvwRow[], { tableSchema }: CsvwMetadata): void {
  const keys = new Set(rows.map((row) => row[tableSchema.primaryKey]));
  if (keys.size < rows.length) throw new RangeError('two rows have the same key');
  for (const { columnReference } of tableSchema.foreignKeys ?? [])
    for (const { [columnReference]: value = null } of rows)
      if (value !== null && !keys.has(value))
        throw new RangeError(`${columnReference} names no row: ${JSON.stringify(value)}`);
}

function valueOf(column: CsvwColumn, cell: string | undefined): CsvwRow[string] {
  if (cell === undefined) throw new RangeError(`${column.name} is missing from a row`);
  // If null is left out, an empty cell has no value.
  const isNull = (column.null ?? ['']).includes(cell);
  if (isNull && column.required) throw new RangeError(`${column.name} is required`);
  if (column.separator !== undefined)
    return isNull ? [] : cell.split(column.separator).map((part) => typed(column, part));
  return isNull ? null : typed(column, cell);
}

const BASES: Readonly<Record<string, (text: string) => CsvwValue | undefined>> = {
  string: (text) => text,
  anyURI: (text) => (URL.canParse(text) ? text : undefined),
  date: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(text) ? text : undefined),
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  decimal: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
};

function typed({ name, datatype }: CsvwColumn, text: string): CsvwValue {
  const { base, format } = typeof datatype === 'string' ? { base: datatype } : datatype;
  const value = BASES[base]?.(text);
  const fits =
    base !== 'string' || format === undefined || new RegExp(`^(?:${format})$`).test(text);
  if (value === undefined || !fits) throw new RangeError(`${name} cannot be "${text}"`);
  return value;
}
