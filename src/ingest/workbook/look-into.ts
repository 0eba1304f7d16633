/**
 * A look into the file of a workbook before all of it is read: a few bytes can stand for gigabytes,
 * and what a spreadsheet program does to cells can take away what was in them.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetFault } from './read.ts';

export interface WorkbookSeen {
  /** The same workbook packed anew, its errors of formulas as texts. */
  readonly bytes: Buffer;
  readonly tooFar: readonly SheetFault[];
  readonly merged: readonly SheetFault[];
}

/** Unpacked, in bytes: the workbook of 54,000 places has less. */
const LARGEST = 400_000_000;
/** Rows times columns of a sheet. */
const MOST_CELLS = 20_000_000;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** The library reads it as an empty cell, which would remove the field. */
const ERROR_CELL = /(<(?:\w+:)?c\b[^>]*?\st=)(["'])e\2/g;

type Parts = Readonly<Record<string, Uint8Array>>;

/** @throws if it is no ZIP, or one that is too large */
export function lookInto(bytes: Uint8Array): WorkbookSeen {
  const parts = unpacked(bytes);
  const sheets = Object.entries(parts)
    .filter(([name]) => SHEET.test(name))
    .map(([name, part]) => ({ name, xml: strFromU8(part) }));
  const names = sheetNames(parts);
  const faultsBy = (find: (xml: string, sheet: string) => SheetFault[]): SheetFault[] =>
    sheets.flatMap(({ name, xml }) => find(xml, names.get(name) ?? name));
  const readable = sheets.map(
    ({ name, xml }) => [name, strToU8(xml.replaceAll(ERROR_CELL, '$1"str"'))] as const,
  );
  // Packed anew, since the library waits forever for the end of some damaged ones.
  const again = zipSync({ ...parts, ...Object.fromEntries(readable) }, { level: 0 });
  return {
    bytes: Buffer.from(again),
    tooFar: faultsBy(farCell),
    merged: faultsBy(mergedCells),
  };
}

function unpacked(bytes: Uint8Array): Parts {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > LARGEST) throw new RangeError('a workbook that is too large');
      return true;
    },
  });
}

/** The names that people see, by the part of each sheet. */
function sheetNames(parts: Parts): ReadonlyMap<string, string> {
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    tags(text('xl/workbook.xml'), 'sheet').map(({ name = '', 'r:id': id = '' }) => [
      targets.get(id) ?? '',
      name,
    ]),
  );
}

function tags(xml: string, name: string): Readonly<Partial<Record<string, string>>>[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );
}

/** The library makes a cell of each place up to the farthest. */
function farCell(xml: string, sheet: string): SheetFault[] {
  let [rows, columns, farthest] = [0, 0, ''];
  for (const [, letters = '', digits = ''] of xml.matchAll(/\sr="([A-Z]+)(\d+)"/gi)) {
    const [row, column] = [Number(digits), columnNumber(letters)];
    if (row > rows || column > columns) farthest = letters + digits;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  if (rows * columns <= MOST_CELLS) return [];
  return [
    {
      at: { sheet, cell: farthest, column: '' },
      found: 'a cell far away from the entries',
      expected: 'a row for each entry and a column for each field',
      fix: 'delete the rows below the entries and the columns beside them',
    },
  ];
}

/** Of merged cells a program keeps the first alone: the others would be read as emptied. */
function mergedCells(xml: string, sheet: string): SheetFault[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"/g)].map(
    ([, from = '', to = '']) => ({
      at: { sheet, cell: from, column: '' },
      found: `cells that are merged (${from} to ${to})`,
      expected: 'each cell by itself',
      fix: 'undo the merge, and type again what was in the other cells',
    }),
  );
}

/** "A" → 1, "AA" → 27 */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
