import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExtract } from '../../../../src/ingest/register/extract.ts';
import type { RegisterRow } from '../../../../src/ingest/register/extract.ts';
import { newContent } from '../../../../src/ingest/register/new-content.ts';
import { EXTRACT_COLUMNS, EXTRACT_ROWS, extractCsv } from '../../../support/made-up/register.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array): readonly RegisterRow[] {
  const reading = readExtract(bytes);
  if ('refused' in reading) throw new Error(reading.refused.found);
  return reading.rows;
}

/** "’" is the byte 0x92 there. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : (sign.codePointAt(0) ?? 0)));
}

const inUtf8 = utf8(extractCsv());

describe('the same rows are read', () => {
  const expected = rowsOf(inUtf8);

  test.each<[string, Uint8Array]>([
    ['with a byte order mark', utf8(`\u{FEFF}${extractCsv()}`)],
    ['in Windows-1252', windows1252(extractCsv())],
    ['with line feeds alone', utf8(extractCsv(undefined, { ends: '\n' }))],
    ['with the columns in another order', utf8(extractCsv(EXTRACT_COLUMNS[2026].toReversed()))],
    ['in UTF-16', new Uint8Array(Buffer.from(`\u{FEFF}${extractCsv()}`, 'utf16le'))],
  ])('%s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(expected);
  });

  test('from the 21 columns of 2019, without the day of the last change', () => {
    expect(rowsOf(utf8(extractCsv(EXTRACT_COLUMNS[2019])))).toEqual(
      expected.map((row) => ({ ...row, changed: '' })),
    );
  });
});

test('names of heads are in no row', () => {
  expect(inUtf8.toString()).toContain(utf8('Zzyzx').toString());
  expect(JSON.stringify(rowsOf(inUtf8))).not.toMatch(/Zzyzx|Perpetua/);
});

const [header = '', first = ''] = extractCsv().split('\r\n');

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'an empty file'],
  ['a web page', '<!DOCTYPE html><title>Error</title>', 'a web page'],
  ['an error', '{"code":"error.notFound"}', 'an error message of the download service'],
  ['a ZIP file', Uint8Array.of(0x50, 0x4b, 3, 4), 'a ZIP or Excel file'],
  ['a picture', Uint8Array.of(0x89, 0, 1, 2), 'a file that is not text'],
  ['another table', 'id,name\n1,Oak\n', 'a file without any of its columns'],
  ['a table of schools', header.replace('"SchoolWebsite"', '"Web"'), 'no column SchoolWebsite'],
  ['a column twice', `${header},"URN"\r\n`, 'two columns URN'],
  ['the names of columns alone', `${header}\r\n`, 'no rows after the names of columns'],
  [
    'a file cut off in a row',
    `${header}\r\n${first.split(',').slice(0, 6).join(',')}`,
    'a row of 5 cells',
  ],
  [
    'a file cut off in a cell',
    `${header}\r\n${first.slice(0, 40)}`,
    'a file that ends inside a quoted cell',
  ],
  ['quotes in a cell', `${header}\r\n"20001"x,"100"`, 'quotes in the middle of a cell'],
])('%s is refused', (_, file, found) => {
  const reading = readExtract(typeof file === 'string' ? utf8(file) : file);
  expect(reading).toMatchObject({ refused: { found } });
});

test('damaged bytes are refused or read, and never end in an error', () => {
  const damage = fc.record({
    at: fc.nat({ max: inUtf8.length - 1 }),
    remove: fc.nat({ max: 30 }),
    add: fc.uint8Array({ maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
      const bytes = damages.reduce(
        (left, { at, remove, add }) =>
          Uint8Array.of(...left.slice(0, at), ...add, ...left.slice(at + remove)),
        inUtf8,
      );
      const reading = readExtract(bytes);
      if ('refused' in reading) return;
      const made = { day: '2026-08-19', today: '2026-11-26', source: 'gias-2026-08-19' };
      newContent(reading.rows, made);
    }),
    { numRuns: 500 },
  );
});

test('a cell keeps its words and one space between them', () => {
  const rows = [{ ...EXTRACT_ROWS[0], EstablishmentName: '  Oak\r\n  and\u{0085}Ash ' }];
  expect(rowsOf(utf8(extractCsv(undefined, { rows })))[0]?.name).toBe('Oak and Ash');
});
