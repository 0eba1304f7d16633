/** The open tables of postcodes as they are laid out, and one message for each that cannot be read. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { milesBetween } from '../../../../src/domain/places/distance.ts';
import { findFiles } from '../../../../src/ingest/postcodes/files.ts';
import { fromGrid } from '../../../../src/ingest/postcodes/grid.ts';
import { readPostcodes } from '../../../../src/ingest/postcodes/read.ts';
import type { PostcodeData } from '../../../../src/ingest/postcodes/read.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';

const BOX = { west: 0.1, south: 52.3, east: 1.8, north: 53 };
const METRES_PER_MILE = 1609.344;

const CODE_POINT = `"NR1 1AA",10,624073,308352,"E92000001","E19000001","E18000006","E10000020","E07000148","E05012910"\n`;
const NSPL_OLD =
  'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,cty,ced,laua,ward,lat,long\n' +
  '"NR1 1AA","NR1  1AA","NR1 1AA","198001","",0,624073,308352,1,"","E10000020","","E07000148","",52.62665,1.30934\n';
const NSPL_NEW =
  'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,cty26cd,lad26cd,lat,long\n' +
  'NR1 1AA,NR1  1AA,NR1 1AA,198001,,0,624073,308352,1,E10000020,E07000148,52.62665,1.30934\n';
const ONSPD_OLD =
  'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,lat,long\n' +
  'NR1 1AA,NR1  1AA,NR1 1AA,198001,,E10000020,,E07000148,,,0,624073,308352,1,52.62665,1.30934\n';

async function read(
  text: string | Uint8Array,
  ...more: string[]
): ReturnType<typeof readPostcodes> {
  const folder = await folderOfTest();
  const files = [text, ...more].map((_, at) => join(folder, `${String(at)}.csv`));
  for (const [at, file] of files.entries()) await writeFile(file, [text, ...more][at] ?? '');
  return readPostcodes(files, BOX);
}

async function dataOf(...texts: [string, ...string[]]): Promise<PostcodeData> {
  const data = await read(...texts);
  if ('refused' in data) throw new Error(data.refused.found);
  return data;
}

test('the national grid is within five metres of WGS84', () => {
  // Caister water tower, in Ordnance Survey's guide to coordinate systems.
  const there = fromGrid(651_409.804, 313_177.45);
  const metres = milesBetween(there, { lat: 52.658007833, lon: 1.716073973 }) * METRES_PER_MILE;
  expect(metres).toBeLessThan(5);
});

test.each([
  ['Code-Point Open', CODE_POINT, 'code-point-open'],
  ['Code-Point Open with names', `PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n${CODE_POINT}`, 'code-point-open'],
  ['Code-Point Open in seven signs', CODE_POINT.replace('NR1 1AA', 'NR11AA'), 'code-point-open'],
  ['NSPL until 2025', NSPL_OLD, 'nspl'],
  ['NSPL since 2025', NSPL_NEW, 'nspl'],
  ['NSPL of a spreadsheet', `\u{FEFF}${NSPL_NEW.replaceAll('\n', '\r\n')}`, 'nspl'],
  ['ONSPD', ONSPD_OLD, 'onspd'],
])('%s', async (_, text, product) => {
  const data = await dataOf(text);
  expect(data).toMatchObject({ product, read: 1 });
  expect(data.rows).toEqual([
    {
      postcode: 'NR1 1AA',
      point: { lat: 52.62665, lon: 1.30934 },
      codes: ['E07000148', 'E10000020'],
      ended: undefined,
    },
  ]);
});

test('a postcode that ended has its month; a city council has no county', async () => {
  const text = NSPL_NEW.replace('198001,,', '198001,201903,').replace('E10000020', 'E99999999');
  const { rows, inOutcode } = await dataOf(text);
  expect(rows[0]).toMatchObject({ ended: '2019-03', codes: ['E07000148'] });
  expect([...inOutcode]).toEqual([]);
});

test('what has no point of its own is left out and counted; what is far away is only counted', async () => {
  const row = (postcode: string, quality: number, east: number): string =>
    CODE_POINT.replace('NR1 1AA', postcode).replace(
      '10,624073',
      `${String(quality)},${String(east)}`,
    );
  const {
    rows,
    leftOut,
    read: count,
    inOutcode,
  } = await dataOf(
    CODE_POINT + row('NR1 1AB', 90, 0) + row('NR1 1AD', 60, 624000) + row('NR1 1AE', 10, 124000),
    CODE_POINT,
  );
  expect(rows.map(({ postcode }) => postcode)).toEqual(['NR1 1AA']);
  expect(count).toBe(5);
  expect(Object.fromEntries(leftOut)).toEqual({
    'a second row of one postcode': 1,
    'without a point of its own': 2,
  });
  expect([...inOutcode]).toEqual([['NR1', 5]]);
});

const windows1252 = Uint8Array.from(NSPL_NEW.replace('E07000148', 'E07\u0092148'), (sign) =>
  sign.charCodeAt(0),
);

test('signs of Windows-1252 in other columns do no harm', async () => {
  expect(await read(windows1252)).toMatchObject({ rows: [{ codes: ['E10000020'] }] });
});

describe('one message for each file that is no such table', () => {
  test.each<[string, string | Uint8Array]>([
    ['an empty file', ''],
    ['a web page', '<!DOCTYPE html><title>Sorry</title>'],
    ['an error message of the download service', '{"code":"404"}'],
    ['a ZIP or Excel file', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['a file that is not text', Uint8Array.of(0x89, 0, 1, 2)],
    ['a file in UTF-16', new Uint8Array(Buffer.from(`\u{FEFF}${NSPL_NEW}`, 'utf16le'))],
    ['a table with other columns', 'URN,EstablishmentName\n20001,Oak\n'],
    ['no column doterm, lat', NSPL_NEW.replace(',doterm', ',x').replace(',lat,', ',y,')],
    ['a row of 5 cells', CODE_POINT + CODE_POINT.slice(0, 38)],
    ['a file that ends inside a quoted cell', CODE_POINT + CODE_POINT.slice(0, 45)],
    ['quotes in the middle of a cell', CODE_POINT + CODE_POINT.replace('"NR1', 'x"NR1')],
  ])('%s', async (found, text) => {
    expect(await read(text)).toMatchObject({ refused: { found } });
  });

  test('two products', async () => {
    expect(await read(CODE_POINT, NSPL_NEW)).toMatchObject({
      refused: { found: 'a table of another product than the file before it' },
    });
  });
});

describe('the files at a path', () => {
  async function folderOf(...names: string[]): Promise<string> {
    const folder = await folderOfTest();
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), 'COPYRIGHT DATE: 20251020\n');
    }
    return folder;
  }

  test.each([
    [
      ['Data/CSV/nr.csv', 'Data/CSV/pe.csv', 'Doc/metadata.txt', 'Doc/Code-Point.csv'],
      2,
      '2025-10-20',
    ],
    [
      ['Data/NSPL_FEB_2026_UK.csv', 'Data/multi_csv/NSPL_FEB_2026_UK_NR.csv', 'Documents/LA.csv'],
      1,
      '2026-02',
    ],
    [
      ['Data/multi_csv/ONSPD_AUG_2025_UK_NR.csv', 'Data/multi_csv/ONSPD_AUG_2025_UK_PE.csv'],
      2,
      '2025-08',
    ],
    [['mine.csv'], 1, undefined],
  ])('%s', async (names, count, date) => {
    const found = await findFiles(await folderOf(...names));
    expect(found).toMatchObject({ date });
    expect('files' in found && found.files.length).toBe(count);
  });

  test('none, or none unpacked', async () => {
    expect(await findFiles('/no/such')).toEqual({
      failure: 'There is no file or folder /no/such.',
    });
    expect(await findFiles(await folderOf('notes.txt'))).toMatchObject({
      failure: expect.stringMatching(/^There is no CSV file of postcodes in \S+\.$/) as string,
    });
    expect(await findFiles(await folderOf('codepo_gb.zip'))).toMatchObject({
      failure: expect.stringContaining('Unpack codepo_gb.zip first.') as string,
    });
  });
});
