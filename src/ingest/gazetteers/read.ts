/** Reads a gazetteer of places: from a path to its places, or why it cannot be read. */

import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Refusal } from '../register/extract.ts';
import { canBePrinted } from '../register/printable.ts';
import { extractText } from '../register/text.ts';
import { refusalWords } from '../register/words.ts';
import { layoutOf } from './layouts.ts';
import type { GazetteerPlace, Layout } from './layouts.ts';
import { withKinds } from './nptg-kinds.ts';

export interface Gazetteer {
  readonly product: Layout['product'];
  readonly places: readonly GazetteerPlace[];
  /** Number of rows, those of other things than places included. */
  readonly read: number;
  /** Number of places that are left out because no page can show their names. */
  readonly oddNames: number;
}

const A_GAZETTEER = 'a CSV file of OS Open Names, or Localities.csv of NPTG';
const AGAIN = 'download it again, and name the folder that you unpacked';
const LARGEST = 200_000_000;

/** Tiles of OS Open Names: "TG20.csv". */
const TILE = /^[A-Z]{2}\d{2}\.csv$/i;
const LOCALITIES = /^Localities\.csv$/i;
const AREAS = /^AdminAreas\.csv$/i;

export async function readGazetteer(
  path: string,
): Promise<Gazetteer | { readonly failure: string }> {
  const found = await filesAt(path);
  if ('failure' in found) return found;
  const places: GazetteerPlace[] = [];
  let product: Layout['product'] | undefined;
  let read = 0;
  let oddNames = 0;
  for (const file of found.files) {
    const table = await tableIn(file);
    if ('found' in table) return { failure: refusalWords(file, table) };
    product = table.layout.product;
    read += table.rows;
    const shown = table.places.flatMap(shownPlace);
    oddNames += table.places.length - shown.length;
    places.push(...shown);
  }
  if (product !== 'nptg') return { product: 'os-open-names', places, read, oddNames };
  const names = await areaNames(dirname(found.files[0] ?? path));
  const failure = 'There is no AdminAreas.csv beside Localities.csv: name the folder of NPTG.';
  return names ? { product, places: withKinds(places, names), read, oddNames } : { failure };
}

/** The place with the names that pages can show; none if its own is not one of them. */
function shownPlace(place: GazetteerPlace): GazetteerPlace[] {
  if (!canBePrinted(place.name)) return [];
  const { otherNames, within, area } = place;
  return [
    {
      ...place,
      otherNames: otherNames.filter((name) => canBePrinted(name) && !name.includes('|')),
      within: within !== undefined && canBePrinted(within) ? within : undefined,
      area: canBePrinted(area) ? area : '',
    },
  ];
}

async function filesAt(
  path: string,
): Promise<{ readonly files: readonly string[] } | { readonly failure: string }> {
  const there = await stat(path).catch(() => undefined);
  if (!there) return { failure: `There is no file or folder ${path}.` };
  if (there.size > LARGEST) return { failure: `${path} is too large to be a gazetteer.` };
  if (!there.isDirectory()) return { files: [path] };
  const names = (await readdir(path, { recursive: true })).toSorted();
  const called = (pattern: RegExp): string[] =>
    names.filter((name) => pattern.test(basename(name))).map((name) => join(path, name));
  const files = [called(LOCALITIES).slice(0, 1), called(TILE)].find((set) => set.length > 0);
  const packed = names.find((name) => extname(name).toLowerCase() === '.zip');
  const fix = packed === undefined ? '' : ` Unpack ${packed} first.`;
  return files ? { files } : { failure: `There is no gazetteer in ${path}.${fix}` };
}

interface Table {
  readonly layout: Layout;
  readonly places: readonly GazetteerPlace[];
  readonly rows: number;
}

async function tableIn(file: string): Promise<Table | Refusal> {
  const read = extractText(await readFile(file));
  if ('found' in read) {
    const packed = read.found.startsWith('a ZIP');
    const fix = packed ? 'unpack it, and name the folder' : AGAIN;
    return { found: read.found, expected: A_GAZETTEER, fix };
  }
  const rows = rowsOf(read.text);
  if ('found' in rows) return rows;
  const layout = layoutOf(rows[0] ?? []);
  if (!layout || 'missing' in layout) {
    const found = layout ? `no column ${layout.missing.join(', ')}` : 'a table with other columns';
    return { line: 1, found, expected: A_GAZETTEER, fix: AGAIN };
  }
  const body = layout.named ? rows.slice(1) : rows;
  const broken = body.find((cells) => cells.length !== layout.cells);
  if (broken) {
    const found = `a row of ${String(broken.length)} cells`;
    const expected = `${String(layout.cells)} cells, as in the first row`;
    const line = rows.indexOf(broken) + 1;
    return { line, found, expected, fix: `it may be cut off: ${AGAIN}` };
  }
  const places = body.flatMap((cells) => layout.placeOf(cells) ?? []);
  return { layout, places, rows: body.length };
}

function rowsOf(text: string): readonly string[][] | Refusal {
  try {
    return parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const cut = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const found = cut ? 'a file that ends inside a quoted cell' : 'quotes in the middle of a cell';
    return { found, expected: cut ? 'a whole file' : 'cells in pairs of quotes', fix: AGAIN };
  }
}

/** The names of the areas by their codes; undefined if there is no such file or it is none. */
async function areaNames(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const name = (await readdir(folder)).find((each) => AREAS.test(each));
  if (name === undefined) return undefined;
  const read = extractText(await readFile(join(folder, name)));
  const rows = 'text' in read ? rowsOf(read.text) : [];
  if ('found' in rows) return undefined;
  const [head = [], ...body] = rows;
  const [code, called] = ['AdministrativeAreaCode', 'AreaName'].map((each) => head.indexOf(each));
  if (code === -1 || called === -1) return undefined;
  return new Map(body.map((cells) => [cells[code ?? 0] ?? '', cells[called ?? 0] ?? '']));
}
