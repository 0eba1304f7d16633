/** CSV that any program reads: blanks, quotes, formulas and lists, and that reading it gives the same values. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notApplicable, notRecorded } from '../../../../src/exports/data/column.ts';
import type { Column } from '../../../../src/exports/data/column.ts';
import { withDays } from '../../../../src/exports/data/columns/days.ts';
import { csvFile } from '../../../../src/exports/data/csv-file.ts';
import { csvwMetadata } from '../../../../src/exports/data/csvw-metadata.ts';
import { dataTable } from '../../../../src/exports/data/table.ts';
import type { DataTable } from '../../../../src/exports/data/table.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { readCsvw } from '../../../support/formats/read-csvw.ts';
import type { CsvwMetadata } from '../../../support/formats/read-csvw.ts';

const context = { content: makeContent(), siteUrl: new URL('https://dale.example') };
const notes = { id: 'things', title: 'Things', description: 'One a row.' };

interface Thing {
  readonly id: string;
  readonly name?: string | undefined;
  readonly number?: number | undefined;
  readonly list?: readonly string[];
  readonly date?: string | undefined;
}

const columns: readonly Column<Thing>[] = [
  { name: 'id', about: 'Its id', type: 'text', value: ({ id }) => id },
  {
    name: 'name',
    about: 'Its name',
    type: 'text',
    mayBe: ['not recorded', 'not applicable'],
    value: ({ name }) => name ?? notApplicable,
  },
  {
    name: 'number',
    about: 'Its number',
    type: 'number',
    mayBe: ['not recorded'],
    value: ({ number }) => number,
  },
  {
    name: 'list',
    about: 'Its list',
    type: 'text',
    holds: 'list',
    mayBe: ['not recorded'],
    value: ({ list = [] }) => list,
  },
  ...withDays<Thing>({
    name: 'date',
    about: 'Its date',
    type: 'date',
    mayBe: ['not recorded', 'undated'],
    value: ({ date }) => date,
  }),
];

function table(...things: readonly Thing[]): DataTable {
  return dataTable(notes, columns, things);
}

function metadataOf(of: DataTable): CsvwMetadata {
  return JSON.parse(csvwMetadata(context, of)) as CsvwMetadata;
}

test('one header row, lines that end as in RFC 4180, blank cells only in columns of numbers and dates', () => {
  const made = table(
    { id: 'a' },
    { id: 'b', name: 'B, "the" B', number: -1.5, list: ['x', 'y'], date: '2019-23' },
  );
  expect(csvFile(made).split('\r\n')).toEqual([
    '\uFEFFid,name,number,list,date,dateNote,dateFirstDay,dateLastDay',
    'a,not applicable,,not recorded,,not recorded,,',
    'b,"B, ""the"" B",-1.5,x | y,2019-23,,2019-09-01,2019-11-30',
    '',
  ]);
});

test('a text that a spreadsheet would calculate gets an apostrophe, a number does not', () => {
  const [, ...rows] = parse(
    csvFile(table(...['=1+1', '+1', '-1', '@x'].map((name) => ({ id: name, name, number: -1 })))),
    { bom: true },
  );
  expect(rows).toEqual(
    ['=1+1', '+1', '-1', '@x'].map((name) => [
      `'${name}`,
      `'${name}`,
      '-1',
      'not recorded',
      '',
      'not recorded',
      '',
      '',
    ]),
  );
});

test('a list with a value that contains the separator is refused', () => {
  expect(() => csvFile(table({ id: 'a', list: ['x | y'] }))).toThrow(
    'a list in list cannot contain',
  );
});

test('a cell without a value needs a column that allows it', () => {
  const silent: Column<Thing> = { name: 'x', about: 'x', type: 'text', value: () => notRecorded };
  expect(() => dataTable(notes, [silent], [{ id: 'a' }])).toThrow(
    'the column x must list "not recorded" in mayBe',
  );
});

test('reading the file by its metadata gives the original values', () => {
  // Texts that begin like a formula or like the words for no value are tested above.
  const text = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((value) => !/^[=+\-@\t\r＝＋－＠]|^not |\|/.test(value));
  const thing = fc.record({
    id: text,
    name: fc.option(text, { nil: undefined }),
    number: fc.option(fc.integer(), { nil: undefined }),
    list: fc.array(text),
  });
  const none = { date: null, dateNote: 'not recorded', dateFirstDay: null, dateLastDay: null };
  fc.assert(
    fc.property(fc.uniqueArray(thing, { selector: ({ id }) => id }), (things) => {
      const made = table(...things);
      expect(readCsvw(csvFile(made), metadataOf(made))).toEqual(
        things.map(({ id, name = null, number = null, list }) => ({
          id,
          name,
          number,
          list,
          ...none,
        })),
      );
    }),
  );
});

test.each<[string, (csv: string) => string]>([
  ['another header', (csv) => csv.replace('number', 'numbers')],
  ['a word in a column of numbers', (csv) => csv.replace(',7,', ',seven,')],
  ['two rows with one key', (csv) => csv.replace('\r\nb,', '\r\na,')],
  [
    'a row without its last cell',
    (csv) => csv.replace(',not recorded,,\r\n', ',not recorded,\r\n'),
  ],
])('the reader that the tests use refuses %s', (_, spoil) => {
  const made = table({ id: 'a', number: 7, list: ['x'] }, { id: 'b' });
  const csv = csvFile(made);
  expect(readCsvw(csv, metadataOf(made))).toHaveLength(2);
  expect(spoil(csv)).not.toBe(csv);
  expect(() => readCsvw(spoil(csv), metadataOf(made))).toThrow();
});
