/** Reads tables of postcodes row by row, as the largest is a gigabyte, and keeps those near an area. */

import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { Point } from '../../domain/places/distance.ts';
import type { Refusal } from '../register/extract.ts';
import { AGAIN, faultOf } from './files.ts';
import { layoutOf } from './layouts.ts';
import type { Layout, PostcodeRow } from './layouts.ts';

export interface PostcodeData {
  readonly product: Layout['product'];
  /** Those in and around the box, with a point, each once. */
  readonly rows: readonly PostcodeRow[];
  /** Postcodes in use in each outcode, wherever they are. */
  readonly inOutcode: ReadonlyMap<string, number>;
  readonly read: number;
  /** Numbers of rows by why they were left out. */
  readonly leftOut: ReadonlyMap<string, number>;
}

export interface FileRefusal extends Refusal {
  readonly file: string;
}

const A_TABLE = 'a CSV file of OS Code-Point Open, ONS NSPL or ONS ONSPD';
const NO_POINT = 'without a point of its own';
const NO_POSTCODE = 'without a postcode';
const TWICE = 'a second row of one postcode';
/** Room around the box for a margin of 10 miles, in degrees. */
const ROOM = { lat: 0.2, lon: 0.35 };

export async function readPostcodes(
  files: readonly string[],
  box: Site['map']['box'],
): Promise<PostcodeData | { readonly refused: FileRefusal }> {
  const rows = new Map<string, PostcodeRow>();
  const inOutcode = new Map<string, number>();
  const leftOut = new Map<string, number>();
  let product: Layout['product'] | undefined;
  let read = 0;
  const leaveOut = (why: string): unknown => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  const take = (row: PostcodeRow | undefined): void => {
    read += 1;
    if (!row) return void leaveOut(NO_POSTCODE);
    if (row.ended === undefined) {
      const outcode = row.postcode.slice(0, -4);
      inOutcode.set(outcode, (inOutcode.get(outcode) ?? 0) + 1);
    }
    if (!row.point) leaveOut(NO_POINT);
    else if (isAround(box, row.point)) {
      if (rows.has(row.postcode)) leaveOut(TWICE);
      else rows.set(row.postcode, row);
    }
  };
  for (const file of files) {
    const fault = await faultOf(file);
    if (fault) return { refused: { file, expected: A_TABLE, ...fault } };
    const layout = await readFile(file, take);
    if ('found' in layout) return { refused: { file, ...layout } };
    if (product !== undefined && product !== layout.product) return { refused: { file, ...MIXED } };
    product = layout.product;
  }
  return { product: product ?? 'nspl', rows: [...rows.values()], inOutcode, read, leftOut };
}

const MIXED: Refusal = {
  found: 'a table of another product than the file before it',
  expected: 'files of one product',
  fix: 'name the folder of one of them',
};

async function readFile(
  file: string,
  take: (row: PostcodeRow | undefined) => void,
): Promise<Layout | Refusal> {
  let layout: Layout | undefined;
  let refused: Refusal | undefined;
  const onRecord = (cells: string[], { lines }: { readonly lines: number }): null => {
    if (refused) return null;
    const isFirst = layout === undefined;
    const found = layout ?? layoutOf(cells);
    if (!found || 'missing' in found) refused = unknownTable(found?.missing);
    else if (cells.length !== found.cells) refused = broken(cells.length, found.cells, lines);
    else {
      layout = found;
      if (!isFirst || !found.named) take(found.rowOf(cells));
    }
    return null;
  };
  const parser = parse({
    bom: true,
    encoding: 'latin1',
    on_record: onRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  createReadStream(file)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
    .resume();
  try {
    await finished(parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refused ??= unreadable(error);
  }
  return refused ?? layout ?? unknownTable();
}

function unknownTable(missing?: readonly string[]): Refusal {
  const found = missing ? `no column ${missing.join(', ')}` : 'a table with other columns';
  return { line: 1, found, expected: A_TABLE, fix: AGAIN };
}

function broken(cells: number, expected: number, line: number): Refusal {
  return {
    line,
    found: `a row of ${String(cells)} cells`,
    expected: `${String(expected)} cells, as in the first row`,
    fix: `it may be cut off: ${AGAIN}`,
  };
}

function unreadable(error: CsvError): Refusal {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return { found: 'a file that ends inside a quoted cell', expected: 'a whole file', fix: AGAIN };
  return {
    line: Number(error['lines'] ?? 1),
    found: 'quotes in the middle of a cell',
    expected: 'cells in pairs of quotes',
    fix: AGAIN,
  };
}

function isAround({ west, south, east, north }: Site['map']['box'], { lat, lon }: Point): boolean {
  return (
    lat > south - ROOM.lat &&
    lat < north + ROOM.lat &&
    lon > west - ROOM.lon &&
    lon < east + ROOM.lon
  );
}
