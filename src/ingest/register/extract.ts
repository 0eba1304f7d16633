/**
 * Reads the register extract of open children's centres: bytes to rows, or why it cannot be read.
 *
 * It has had 21 columns since 2016 and 22 since May 2020. Columns are found by name, in any order.
 * Names of heads are in the file and in nothing that leaves this module.
 */

import { CsvError, parse } from 'csv-parse/sync';
import { extractText } from './text.ts';

/** Columns that every extract has, by the name of the field that we keep. */
export const COLUMNS = {
  urn: 'URN',
  councilCode: 'LA (code)',
  councilName: 'LA (name)',
  name: 'EstablishmentName',
  type: 'TypeOfEstablishment (code)',
  status: 'EstablishmentStatus (name)',
  opened: 'OpenDate',
  street: 'Street',
  locality: 'Locality',
  address3: 'Address3',
  town: 'Town',
  postcode: 'Postcode',
  web: 'SchoolWebsite',
  phone: 'TelephoneNum',
  region: 'GOR (name)',
} as const;

/** Since May 2020. */
export const CHANGED = 'LastChangedDate';

/** One place in the register, as written there but for spaces. */
export type RegisterRow = Readonly<Record<keyof typeof COLUMNS, string>> & {
  /** Empty in an extract of before May 2020. */
  readonly changed: string;
  readonly line: number;
};

/** Why a file is not an extract; `line` if it is one place in the file. */
export interface Refusal {
  readonly line?: number;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export type Reading = { readonly rows: readonly RegisterRow[] } | { readonly refused: Refusal };

const AGAIN = 'download "Children\'s centre fields CSV" again from Get Information About Schools';
const A_TABLE = "the register's extract of open children's centres, a CSV file";

interface Cells {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export function readExtract(bytes: Uint8Array): Reading {
  const read = extractText(bytes);
  if ('found' in read) return refuse(read.found, A_TABLE, AGAIN);
  try {
    return rowsOf(cellsOf(read.text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? refuse('a file that ends inside a quoted cell', 'a whole file', AGAIN)
      : refuse(
          'quotes in the middle of a cell',
          'cells in pairs of quotes',
          AGAIN,
          Number(error['lines'] ?? 1),
        );
  }
}

function cellsOf(text: string): readonly Cells[] {
  // Its types do not know that `info` makes each row a pair.
  return parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as Cells[];
}

function rowsOf([head, ...body]: readonly Cells[]): Reading {
  const names = head?.record ?? [];
  const missing = Object.values(COLUMNS).filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const most = missing.length === Object.values(COLUMNS).length;
    const found = most ? 'a file without any of its columns' : `no column ${missing.join(', ')}`;
    return refuse(found, A_TABLE, AGAIN, 1);
  }
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return refuse(`two columns ${twice}`, 'each column once', AGAIN, 1);
  const broken = body.find(({ record }) => record.length !== names.length);
  if (broken) {
    const found = `a row of ${String(broken.record.length)} cells`;
    const expected = `${String(names.length)} cells, as in the first row`;
    return refuse(found, expected, `it may be cut off: ${AGAIN}`, broken.info.lines);
  }
  if (body.length === 0) return refuse('no rows after the names of columns', A_TABLE, AGAIN);
  return { rows: body.map((cells) => rowOf(cells, names)) };
}

function rowOf({ record, info }: Cells, names: readonly string[]): RegisterRow {
  const cell = (name: string): string =>
    (record[names.indexOf(name)] ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const fields = Object.entries(COLUMNS).map(([field, name]) => [field, cell(name)]);
  return {
    ...(Object.fromEntries(fields) as RegisterRow),
    changed: cell(CHANGED),
    line: info.lines,
  };
}

function refuse(found: string, expected: string, fix: string, line?: number): Reading {
  return { refused: { found, expected, fix, ...(line !== undefined && { line }) } };
}
