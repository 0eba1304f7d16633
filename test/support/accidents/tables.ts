/** Accidents to a CSV file: to its columns, rows, cells, quotes and encoding. */

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { BYTE_ACCIDENTS } from './bytes.ts';
import { mutated, mutationKinds } from './entries.ts';
import { accidentsOf, pick } from './sample.ts';
import type { Accident } from './sample.ts';

type Rows = readonly (readonly string[])[];

/** What people, programs and attackers write into cells. */
const VALUES: readonly string[] = [
  '',
  ' ',
  'TBC',
  'n/a',
  '-',
  '.',
  '..',
  '../../../etc/passwd',
  '=1+1',
  '=cmd|"/c calc"!A1',
  '@SUM(1)',
  '__proto__',
  'constructor',
  'toString',
  '\u{1F600}',
  '\u202Egnihton',
  '\u200B',
  'Ünïcødé',
  "Children's “Centre”",
  '<script>alert(1)</script>',
  '<b>Oak</b> &amp; Ash',
  '{Bases}',
  '# heading',
  '---',
  '- [ ] x',
  ': ',
  'a: b #c',
  '"',
  'a\nb\r\nc',
  '\u0007\u001B[31m',
  'x'.repeat(300),
  'word '.repeat(200),
  '0',
  '-1',
  '1e309',
  '1e5',
  '00000000',
  '99999999999999999999',
  '12,5',
  '31-02-2010',
  '2010-13-45',
  '00-00-0000',
  '9999-12-31',
  '40237',
  'DH1',
  'DH1 1AÁ',
  'ZZ99 9ZZ',
  'SW1A 1AA',
  '01632 960001 ext 5 / 07700 900123',
  '+44 (0)1632 960001',
  'javascript:alert(1)',
  'http://',
  'http://[',
  'http://user:secret@oak.example',
  'https://oak.example/a b?c=é',
  'mailto:help@oak.example',
  'Closed',
  'Open, but proposed to close',
  'E06000999',
  'E06000998',
  '90',
];

const ROW_ACCIDENTS = {
  'a column renamed': (rows, at, sign) =>
    withCell(rows, 0, at, (name) =>
      pick([name.toLowerCase(), `${name} `, `${name}x`, '', 'URN'], sign),
    ),
  'two columns swapped': (rows, at, sign) =>
    rows.map((row) => {
      const cells = [...row];
      const [a, b] = [at % row.length, sign % row.length];
      [cells[a], cells[b]] = [row[b] ?? '', row[a] ?? ''];
      return cells;
    }),
  'the names of two columns swapped': (rows, at, sign) => {
    const [head = [], ...body] = rows;
    const names = [...head];
    const [a, b] = [at % names.length, sign % names.length];
    [names[a], names[b]] = [head[b] ?? '', head[a] ?? ''];
    return [names, ...body];
  },
  'a column missing': (rows, at) => rows.map((row) => row.toSpliced(at % row.length, 1)),
  'a column twice': (rows, at) =>
    rows.map((row) => row.toSpliced(at % row.length, 0, row[at % row.length] ?? '')),
  'a column more': (rows, at) =>
    rows.map((row, index) => row.toSpliced(at % row.length, 0, index === 0 ? 'New' : '1')),
  'a column with one value': (rows, at, sign) =>
    rows.map((row, index) => (index === 0 ? row : row.with(at % row.length, pick(VALUES, sign)))),
  'another value': (rows, at, sign) =>
    withCell(rows, 1 + (at % Math.max(1, rows.length - 1)), sign, () => pick(VALUES, at + sign)),
  'other values': (rows, at, sign) =>
    rows.map((row, y) =>
      row.map((cell, x) =>
        y > 0 && (at + 31 * y + 17 * x) % 11 === 0 ? pick(VALUES, sign + 7 * y + 13 * x) : cell,
      ),
    ),
  'a cell less in a row': (rows, at, sign) =>
    rows.map((row, y) => (y === at % rows.length ? row.toSpliced(sign % row.length, 1) : row)),
  'a cell more in a row': (rows, at, sign) =>
    rows.map((row, y) => (y === at % rows.length ? row.toSpliced(sign % row.length, 0, 'x') : row)),
  'a huge cell': (rows, at, sign) =>
    withCell(
      rows,
      at % rows.length,
      sign,
      (cell) => cell + 'huge '.repeat(100_000 * (1 + (sign % 3))),
    ),
  'no rows': (rows) => rows.slice(0, 1),
  'no names of columns': (rows) => rows.slice(1),
  'the names again among the rows': (rows, at) =>
    rows.toSpliced(1 + (at % rows.length), 0, rows[0] ?? []),
  'lines above the names': (rows) => [['Downloaded on 1 May'], [''], ...rows],
  'rows twice': (rows) => [...rows, ...rows.slice(1)],
  'rows the other way round': ([head = [], ...body]) => [head, ...body.toReversed()],
  'many rows': ([head = [], ...body]) => [head, ...Array.from({ length: 300 }, () => body).flat()],
} as const satisfies Readonly<Record<string, (rows: Rows, at: number, sign: number) => Rows>>;

const TEXT_ACCIDENTS = {
  'a quote more': (text, at) =>
    text.slice(0, at % text.length) + '"' + text.slice(at % text.length),
  'a quote less': (text, at) => {
    const from = text.indexOf('"', at % text.length);
    return from < 0 ? `"${text}` : text.slice(0, from) + text.slice(from + 1);
  },
  'no quotes': (text) => text.replaceAll('"', ''),
  semicolons: (text) => text.replaceAll(',', ';'),
  tabs: (text) => text.replaceAll(',', '\t'),
  'line breaks of old Macs': (text) => text.replaceAll(/\r?\n/g, '\r'),
  'line breaks doubled': (text) => text.replaceAll(/\r?\n/g, '\r\n\r\n'),
  'one line': (text) => text.replaceAll(/\r?\n/g, ' '),
  'an accident to a line': (text, at, sign) =>
    mutated(text, { kind: pick(mutationKinds, at + sign), file: 0, at, sign }),
} as const satisfies Readonly<Record<string, (text: string, at: number, sign: number) => string>>;

const ENCODINGS = {
  'UTF-8 with its mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 with its mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 of the other order': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 without its mark': (text) => Buffer.from(text, 'utf16le'),
  Latin: (text) => Buffer.from(text, 'latin1'),
  'UTF-8 taken for Latin': (text) => Buffer.from(Buffer.from(text).toString('latin1')),
} as const satisfies Readonly<Record<string, (text: string) => Buffer>>;

const KINDS = [
  ...Object.keys(BYTE_ACCIDENTS),
  ...Object.keys(ROW_ACCIDENTS),
  ...Object.keys(TEXT_ACCIDENTS),
  ...Object.keys(ENCODINGS),
];

export type TableAccident = Accident<string>;

export function tableAccidents(count: number, seed: number): readonly (readonly TableAccident[])[] {
  return accidentsOf(KINDS, count, seed);
}

/** The bytes of a CSV file after accidents, one after the other. */
export function damagedTable(text: string, accidents: readonly TableAccident[]): Uint8Array {
  return accidents.reduce<Uint8Array>(damaged, Buffer.from(text));
}

function damaged(bytes: Uint8Array, { kind, at, sign }: TableAccident): Uint8Array {
  const before = Buffer.from(bytes);
  if (kind in BYTE_ACCIDENTS)
    return BYTE_ACCIDENTS[kind as keyof typeof BYTE_ACCIDENTS](before, at, sign);
  const text = before.toString('utf8');
  if (kind in ENCODINGS) return ENCODINGS[kind as keyof typeof ENCODINGS](text);
  if (kind in TEXT_ACCIDENTS && text !== '')
    return Buffer.from(TEXT_ACCIDENTS[kind as keyof typeof TEXT_ACCIDENTS](text, at, sign));
  const rows = rowsOf(text);
  if (rows.length === 0) return before;
  const after = ROW_ACCIDENTS[kind as keyof typeof ROW_ACCIDENTS](rows, at, sign);
  return Buffer.from(
    stringify(
      after.map((row) => [...row]),
      { record_delimiter: '\r\n' },
    ),
  );
}

/** Those of a file that an accident before this one has left whole enough. */
function rowsOf(text: string): Rows {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch {
    return [];
  }
}

function withCell(rows: Rows, row: number, column: number, change: (cell: string) => string): Rows {
  return rows.map((cells, y) =>
    y === row ? cells.map((cell, x) => (x === column % cells.length ? change(cell) : cell)) : cells,
  );
}
