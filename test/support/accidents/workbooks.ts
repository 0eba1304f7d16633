/** Accidents to an edited workbook: to its ZIP, its parts, its sheets and its cells. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { BYTE_ACCIDENTS } from './bytes.ts';
import { accidentsOf, pick } from './sample.ts';
import type { Accident } from './sample.ts';

type Parts = Record<string, Uint8Array>;

const WORKBOOK = 'xl/workbook.xml';
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const CELL = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

const inline = (words: string): string => `<is><t xml:space="preserve">${words}</t></is>`;

/** What a cell has instead: its attributes and what is in it. */
const CELLS: readonly (readonly [attributes: string, inside: string])[] = [
  ['', '<v>43556</v>'],
  ['', '<v>1632960001</v>'],
  ['', '<v>-1.5E+300</v>'],
  ['', '<v>1E999</v>'],
  ['', '<v>many</v>'],
  ['', ''],
  [' t="b"', '<v>1</v>'],
  [' t="b"', '<v>2</v>'],
  [' t="d"', '<v>2019-04-01</v>'],
  [' t="d"', '<v>soon</v>'],
  [' t="e"', '<v>#REF!</v>'],
  [' t="e"', '<f>1/0</f><v>#DIV/0!</v>'],
  [' t="e"', ''],
  [' t="str"', '<f>A2&amp;"x"</f><v>oakx</v>'],
  [' t="str"', '<f>A2</f>'],
  [' t="s"', '<v>99999</v>'],
  [' t="s"', '<v>-1</v>'],
  [' t="q"', '<v>1</v>'],
  [' t="inlineStr"', inline('')],
  [' t="inlineStr"', inline('   ')],
  [' t="inlineStr"', inline('=1+1')],
  [' t="inlineStr"', inline('yes')],
  [' t="inlineStr"', inline('TBC')],
  [' t="inlineStr"', inline('../../../etc/passwd')],
  [' t="inlineStr"', inline('__proto__')],
  [' t="inlineStr"', inline('constructor')],
  [' t="inlineStr"', inline('&lt;script&gt;alert(1)&lt;/script&gt;')],
  [' t="inlineStr"', inline('&#x202E;x&#x200B;')],
  [' t="inlineStr"', inline('_x0000_ _x000D_ &#7;')],
  [' t="inlineStr"', inline('- a: [')],
  [' t="inlineStr"', inline('- a: &amp;x 1\n- *x')],
  [' t="inlineStr"', inline('!!js/function x')],
  [' t="inlineStr"', inline('{ a: { b: { c: 1 } } }')],
  [' t="inlineStr"', inline('a: &amp;a [x]\nb: &amp;b [*a,*a,*a]\nc: [*b,*b,*b]')],
  [' t="inlineStr"', inline('one\n\ntwo\r\nthree')],
  [' t="inlineStr"', inline('---\nname: x\n---')],
  [' t="inlineStr"', inline('1 May 2019')],
  [' t="inlineStr"', inline('2019-04-31')],
  [' t="inlineStr"', inline('01632 96000O')],
  [' t="inlineStr"', inline('huge '.repeat(100_000))],
  [' t="inlineStr"', '<is><r><t>Oa</t></r><r><rPr><b/></rPr><t>k</t></r></is>'],
];

const SHEET_ACCIDENTS = {
  'another cell': (xml, at, sign) =>
    withCells(
      xml,
      (index, count) => index === at % count,
      (place) => cellWith(place, sign),
    ),
  'other cells': (xml, at, sign) =>
    withCells(
      xml,
      (index) => (at + 31 * index) % 13 === 0,
      (place, index) => cellWith(place, sign + 7 * index),
    ),
  'a cell less': (xml, at) =>
    withCells(
      xml,
      (index, count) => index === at % count,
      () => '',
    ),
  'a cell far away': (xml, at, sign) => {
    const to = pick(['XFD1048576', 'ZZZZZ3', 'A1048576', 'XFD2', 'A99999999', 'AAAAAAAAA1'], sign);
    return withCells(
      xml,
      (index, count) => index === at % count,
      (_, __, cell) => cell.replace(/r="[A-Z]+\d+"/, `r="${to}"`),
    );
  },
  'cells in another row': (xml, at) =>
    xml.replaceAll(
      /<row r="(\d+)"/g,
      (_, row: string) => `<row r="${String(Number(row) + (at % 3))}"`,
    ),
  'a row less': (xml, at) => {
    const rows = [...xml.matchAll(/<row .*?<\/row>/gs)].map(String);
    return rows.length === 0 ? xml : xml.replace(pick(rows, at), '');
  },
  'rows twice': (xml) =>
    xml.replace(/<sheetData>(.*)<\/sheetData>/s, '<sheetData>$1$1</sheetData>'),
  'the names of columns lost': (xml) => xml.replace(/<row r="1".*?<\/row>/s, ''),
  'merged cells': (xml, at, sign) => {
    const from = `B${String(2 + (at % 5))}`;
    const to = `C${String(3 + (sign % 5))}`;
    return xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells count="1"><mergeCell ref="${from}:${to}"/></mergeCells>`,
    );
  },
  'entities of entities': (xml) =>
    xml
      .replace(/<\?xml[^>]*\?>/, (head) => `${head}<!DOCTYPE x [${ENTITIES}]>`)
      .replace(/<is><t[^>]*>/, (open) => `${open}&f;`),
  'the end of a part lost': (xml, at) => xml.slice(0, at % (xml.length + 1)),
  'a sign in a part': (xml, at, sign) => {
    const from = at % (xml.length + 1);
    return (
      xml.slice(0, from) + pick(['<', '>', '&', '"', '\0', ' ', '\uFFFF'], sign) + xml.slice(from)
    );
  },
} as const satisfies Readonly<Record<string, (xml: string, at: number, sign: number) => string>>;

/** Each stands for ten of the one before it. */
const ENTITIES = ['a', 'b', 'c', 'd', 'e', 'f']
  .map((name, index) => {
    const before = index === 0 ? 'lol' : `&${String.fromCharCode(96 + index)};`;
    return `<!ENTITY ${name} "${before.repeat(10)}">`;
  })
  .join('');

const PACKAGE_ACCIDENTS = {
  'a part lost': (parts, at) => {
    const { [pick(Object.keys(parts), at)]: _, ...others } = parts;
    return others;
  },
  'two parts swapped': (parts, at, sign) => {
    const [a, b] = [pick(Object.keys(parts), at), pick(Object.keys(parts), sign)];
    return { ...parts, [a]: parts[b] ?? new Uint8Array(), [b]: parts[a] ?? new Uint8Array() };
  },
  'a sheet renamed': (parts, at, sign) =>
    inPart(parts, WORKBOOK, (xml) => {
      const names = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
      const to = pick(
        ['Sheet1', 'centers', 'Centres ', '', 'How to', '__proto__', '&lt;b&gt;'],
        sign,
      );
      return xml.replace(`name="${pick(names, at)}"`, `name="${to}"`);
    }),
  'a sheet twice': (parts, at) =>
    inPart(parts, WORKBOOK, (xml) => {
      const sheets = [...xml.matchAll(/<sheet [^>]*>/g)].map(String);
      const sheet = pick(sheets, at);
      return xml.replace(sheet, sheet + sheet);
    }),
  'a sheet less': (parts, at) =>
    inPart(parts, WORKBOOK, (xml) => {
      const sheets = [...xml.matchAll(/<sheet [^>]*>/g)].map(String);
      return xml.replace(pick(sheets, at), '');
    }),
} as const satisfies Readonly<Record<string, (parts: Parts, at: number, sign: number) => Parts>>;

const GIGABYTE = 'a part that unpacks to a gigabyte';

/** Most are to cells and sheets, which people change. */
const KINDS = [
  ...Object.keys(SHEET_ACCIDENTS),
  ...Object.keys(SHEET_ACCIDENTS),
  ...Object.keys(PACKAGE_ACCIDENTS),
  ...Object.keys(BYTE_ACCIDENTS),
  GIGABYTE,
];

export type WorkbookAccident = Accident<string>;

export function workbookAccidents(
  count: number,
  seed: number,
): readonly (readonly WorkbookAccident[])[] {
  return accidentsOf(KINDS, count, seed);
}

export function damagedWorkbook(
  bytes: Uint8Array,
  accidents: readonly WorkbookAccident[],
): Uint8Array {
  return accidents.reduce(damaged, bytes);
}

function damaged(bytes: Uint8Array, { kind, at, sign }: WorkbookAccident): Uint8Array {
  if (kind in BYTE_ACCIDENTS)
    return BYTE_ACCIDENTS[kind as keyof typeof BYTE_ACCIDENTS](Buffer.from(bytes), at, sign);
  if (kind === GIGABYTE) return unpackingTo(1_000_000_000, bytes);
  const parts = partsOf(bytes);
  if (!parts) return bytes;
  if (kind in PACKAGE_ACCIDENTS)
    return packed(PACKAGE_ACCIDENTS[kind as keyof typeof PACKAGE_ACCIDENTS](parts, at, sign));
  const sheets = Object.keys(parts).filter((name) => SHEET.test(name));
  if (sheets.length === 0) return bytes;
  const change = SHEET_ACCIDENTS[kind as keyof typeof SHEET_ACCIDENTS];
  return packed(inPart(parts, pick(sheets, at + sign), (xml) => change(xml, at, sign)));
}

/** A ZIP that says that its last part is so large. */
export function unpackingTo(size: number, bytes: Uint8Array): Uint8Array {
  const after = Buffer.from(bytes);
  const entry = after.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  if (entry >= 0 && entry + 28 <= after.length) after.writeUInt32LE(size, entry + 24);
  return after;
}

function packed(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 0 });
}

/** Those of a file that an accident before this one has left whole enough, and small. */
function partsOf(bytes: Uint8Array): Parts | undefined {
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 10_000_000 });
    return Object.keys(parts).length > 0 ? parts : undefined;
  } catch {
    return undefined;
  }
}

function inPart(parts: Parts, name: string, change: (xml: string) => string): Parts {
  const part = parts[name];
  return part ? { ...parts, [name]: strToU8(change(strFromU8(part))) } : parts;
}

function withCells(
  xml: string,
  which: (index: number, count: number) => boolean,
  change: (place: string, index: number, cell: string) => string,
): string {
  const count = [...xml.matchAll(CELL)].length;
  let index = -1;
  return xml.replaceAll(CELL, (cell: string, column: string, row: string) => {
    index += 1;
    return which(index, count) ? change(column + row, index, cell) : cell;
  });
}

function cellWith(place: string, number: number): string {
  const [attributes, inside] = pick(CELLS, number);
  return `<c r="${place}"${attributes}>${inside}</c>`;
}
