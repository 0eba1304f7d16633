/** Places brought into the folder of a council from each gazetteer: which, as what, and what stays. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preparePlaces } from '../../../../src/ingest/gazetteers/prepare.ts';
import { nearPoints } from '../../../../src/ingest/gazetteers/near-points.ts';
import { preparePostcodes } from '../../../../src/ingest/postcodes/prepare.ts';
import { changeFolder } from '../../../../src/ingest/register/write-folder.ts';
import { nearestFirst } from '../../../../src/domain/places/distance.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';
import { NPTG_AREAS, nptgCsv, openNamesCsv, PLACES } from '../../../support/made-up/gazetteers.ts';
import { gated, newCouncil } from '../../../support/made-up/new-council.ts';
import type { NewCouncil } from '../../../support/made-up/new-council.ts';
import { nsplCsv, POSTCODES } from '../../../support/made-up/postcodes.ts';

const TODAY = '2026-09-01';

async function withPostcodes(): Promise<NewCouncil> {
  const council = await newCouncil(TODAY);
  const file = join(council.work, 'NSPL_FEB_2026_UK.csv');
  await writeFile(file, nsplCsv(POSTCODES));
  const content = await gated(council.folder);
  const settings = { label: 'dale', today: TODAY, codes: [], date: undefined };
  const prepared = await preparePostcodes(file, { ...council, content }, settings);
  if ('failure' in prepared) throw new Error(prepared.failure);
  await changeFolder(council.folder, prepared.files, prepared.removed, gated);
  return council;
}

async function prepare(council: NewCouncil, path: string): ReturnType<typeof preparePlaces> {
  const content = await gated(council.folder);
  return preparePlaces(
    path,
    { ...council, content },
    { label: 'dale', today: TODAY, date: '2026-04' },
  );
}

async function bring(council: NewCouncil, path: string): Promise<string> {
  const prepared = await prepare(council, path);
  if ('failure' in prepared) throw new Error(prepared.failure);
  await changeFolder(council.folder, prepared.files, [], gated);
  return prepared.summary;
}

async function openNames({ work }: NewCouncil): Promise<string> {
  const folder = join(work, 'names');
  await mkdir(join(folder, 'Data'), { recursive: true });
  await writeFile(join(folder, 'Data', 'NZ24.csv'), openNamesCsv(PLACES.slice(0, 6)));
  await writeFile(join(folder, 'Data', 'SU88.csv'), openNamesCsv(PLACES.slice(6)));
  return folder;
}

test('OS Open Names: places here with what tells them apart, and those that could be taken for them', async () => {
  const council = await withPostcodes();
  const summary = await bring(council, await openNames(council));
  const { places, placesElsewhere } = await gated(council.folder);
  expect(
    places.map(({ id, kind, district, outcode, qualifier, generic }) =>
      [id, kind, district, outcode, qualifier ?? '-', generic].join(' '),
    ),
  ).toEqual([
    'elmby-near-oakham village dh2 DH2 near Oakham false',
    'elmby-oakham suburb dh1 DH1 Oakham false',
    'mill-lane hamlet dh1 DH1 - true',
    'oakham town dh1 DH1 - false',
  ]);
  expect(placesElsewhere.map(({ id, near }) => [id, near])).toEqual([
    ['Greatcity, Wold', false],
    ['Nearby, Vale', true],
    ['Oakhan, Wold', false],
  ]);
  expect(summary).toMatchInlineSnapshot(`
    "Read      11 rows of OS Open Names, April 2026: 9 populated places.
    Written   4 files in dale. The gate found no problems.
    Here      4 new in Dale (1 town, 1 village, 1 suburb, 1 hamlet); 0 were there and stay as they are.
    Elsewhere 3 new: 1 within 30 miles, 1 large, 1 spelt like a place here.
    Left out  2 elsewhere that nobody would take for a place here, and 2 other rows.
    Licence   Places: Contains OS data © Crown copyright and database right 2026.

    Next:
      1. See the lists of places, and ask the finder for some.
           CONTENT_DIR=dale npm start
      2. In places/places.csv, write how people say a name in said_as, and in generic "yes" for a
         name that streets have too."
  `);
  const again = await prepare(council, await openNames(council));
  expect('files' in again && [...again.files.keys()]).toEqual([]);
});

test('a row that a person wrote stays as it is, and its place is not added again', async () => {
  const council = await withPostcodes();
  await mkdir(join(council.folder, 'places'));
  const file = join(council.folder, 'places', 'places.csv');
  const written =
    'id,name,kind,lat,lon,district,outcode,qualifier,other_names,said_as,source,precision_m,generic\n' +
    'oakham,Oakham,city,54.7811,-1.5711,dh1,DH1,,,Okum,gias-2026-08-19 by hand,20,\n';
  await writeFile(file, written);
  await bring(council, await openNames(council));
  const text = await readFile(file, 'utf8');
  expect(text.startsWith(written)).toBe(true);
  expect(text.match(/^oakham/gm)).toHaveLength(1);
});

test('NPTG: a town has many places in it, what is within another is a suburb, and a deleted row is none', async () => {
  const council = await withPostcodes();
  const folder = join(council.work, 'nptg');
  await mkdir(folder);
  const parts = Array.from({ length: 8 }, (_, at) => ({
    ...{ id: `N${String(at)}`, name: `Part ${'abcdefgh'.charAt(at)}`, type: '', within: 'Oakham' },
    ...{ lat: 54.78 + at / 1000, lon: -1.57 },
  }));
  const [oakham, elmby] = PLACES;
  if (!oakham || !elmby) throw new Error('no places');
  await writeFile(
    join(folder, 'Localities.csv'),
    nptgCsv([oakham, elmby, ...parts, { ...elmby, name: 'Gone' }]),
  );
  expect(await prepare(council, folder)).toEqual({
    failure: 'There is no AdminAreas.csv beside Localities.csv: name the folder of NPTG.',
  });
  await writeFile(join(folder, 'AdminAreas.csv'), NPTG_AREAS);
  await bring(council, folder);
  const { places, sources } = await gated(council.folder);
  const kinds = places.map(({ name, kind }) => `${name} ${kind}`);
  expect(kinds).toEqual(expect.arrayContaining(['Oakham town', 'Elmby village', 'Part a suburb']));
  expect(kinds.join()).not.toContain('Gone');
  expect(sources.map(({ id }) => id)).toContain('nptg-2026-04');
});

test('without postcodes it is not known what is in the area', async () => {
  const council = await newCouncil(TODAY);
  expect(await prepare(council, await openNames(council))).toMatchInlineSnapshot(`
    {
      "failure": "Without postcodes it is not known which places are in Dale. Nothing was written.
    Import postcodes first: CONTENT_DIR=dale npm run import-postcodes -- PATH",
    }
  `);
});

describe('one message for each file that is no gazetteer', () => {
  const [row = ''] = openNamesCsv(PLACES).split('\r\n');
  test.each<[string, string | Uint8Array]>([
    ['an empty file', ''],
    ['a web page', '<html>Sorry</html>'],
    ['a ZIP or Excel file', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['a table with other columns', 'URN,EstablishmentName\n20001,Oak\n'],
    [
      'no column Easting, Northing',
      'NptgLocalityCode,LocalityName,AdministrativeAreaCode\n1,Oak,2\n',
    ],
    ['a row of 12 cells', `${row}\n${row.split(',').slice(0, 12).join(',')}\n`],
    ['a file that ends inside a quoted cell', `${row}\n"osgb`],
  ])('%s', async (found, text) => {
    const council = await newCouncil(TODAY);
    const file = join(council.work, 'names.csv');
    await writeFile(file, text);
    const prepared = await prepare(council, file);
    expect('failure' in prepared && prepared.failure).toContain(`found ${found}\n`);
  });

  test('a folder without one, or with one that is packed', async () => {
    const council = await newCouncil(TODAY);
    const folder = await folderOfTest();
    expect(await prepare(council, folder)).toEqual({
      failure: `There is no gazetteer in ${folder}.`,
    });
    await writeFile(join(folder, 'opname_csv_gb.zip'), '');
    expect(await prepare(council, folder)).toEqual({
      failure: `There is no gazetteer in ${folder}. Unpack opname_csv_gb.zip first.`,
    });
    expect(await prepare(council, '/no/such')).toEqual({
      failure: 'There is no file or folder /no/such.',
    });
  });
});

test('signs of Windows-1252 are read', async () => {
  const council = await withPostcodes();
  const file = join(council.work, 'names.csv');
  const text = openNamesCsv([
    { ...(PLACES[0] ?? PLACES[1]), name: 'Café Élan' } as (typeof PLACES)[0],
  ]);
  await writeFile(file, Buffer.from(text, 'latin1'));
  await bring(council, file);
  expect((await gated(council.folder)).places.map(({ name }) => name)).toEqual(['Café Élan']);
});

test('the nearest of many points is found by squares as without them', () => {
  const points = Array.from({ length: 400 }, (_, at) => ({
    id: String(at).padStart(3, '0'),
    point: { lat: 54.5 + ((at * 37) % 101) / 500, lon: -1.6 + ((at * 53) % 97) / 500 },
  }));
  const nearest = nearPoints(points);
  for (let at = 0; at < 200; at += 1) {
    const point = { lat: 54.5 + ((at * 29) % 103) / 510, lon: -1.6 + ((at * 41) % 89) / 450 };
    expect(nearest(point)).toEqual(nearestFirst(point, points)[0]);
  }
});

test('a place whose name no page can show is left out, and counted', async () => {
  const council = await withPostcodes();
  const odd = PLACES.map((place) =>
    place.id === 'osgb2' ? { ...place, name: '<b>Elmby</b>' } : place,
  );
  const file = join(council.work, 'odd.csv');
  await writeFile(file, openNamesCsv(odd));
  expect(await bring(council, file)).toContain('1 with a name that no page can show.');
});
