/** Postcodes brought into the folder of a council that was made from the register. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preparePostcodes } from '../../../../src/ingest/postcodes/prepare.ts';
import type { Prepared } from '../../../../src/ingest/postcodes/prepare.ts';
import { editedEntryText } from '../../../../src/ingest/writing/entry-text.ts';
import { changeFolder } from '../../../../src/ingest/register/write-folder.ts';
import { gated, newCouncil } from '../../../support/made-up/new-council.ts';
import type { NewCouncil } from '../../../support/made-up/new-council.ts';
import { DALE, ELSEWHERE, nsplCsv, POSTCODES } from '../../../support/made-up/postcodes.ts';
import type { MadeUpPostcode } from '../../../support/made-up/postcodes.ts';
import { shapeOf } from '../../../../src/ingest/entries/shape.ts';

const TODAY = '2026-09-01';

async function prepare(
  { work, folder }: NewCouncil,
  postcodes: readonly MadeUpPostcode[],
  { date = '2026-02', codes = [] as string[], today = TODAY } = {},
): ReturnType<typeof preparePostcodes> {
  const file = join(work, 'postcodes.csv');
  await writeFile(file, nsplCsv(postcodes));
  const content = await gated(folder);
  return preparePostcodes(file, { folder, content }, { label: 'dale', today, codes, date });
}

async function bring(
  council: NewCouncil,
  postcodes: readonly MadeUpPostcode[],
  options?: Parameters<typeof prepare>[2],
): Promise<Prepared> {
  const prepared = await prepare(council, postcodes, options);
  if ('failure' in prepared) throw new Error(prepared.failure);
  await changeFolder(council.folder, prepared.files, prepared.removed, gated);
  return prepared;
}

test('the postcodes of the council and ten miles around, those that ended, and points for places', async () => {
  const council = await newCouncil(TODAY);
  const { summary } = await bring(council, POSTCODES);
  const { postcodes, centres, site, sources } = await gated(council.folder);
  expect(postcodes.units?.map(({ code, district, ended }) => [code, district, ended])).toEqual([
    ['DH1 1AA', 'dh1', undefined],
    ['DH1 1AB', 'dh1', undefined],
    ['DH1 1AD', 'dh1', undefined],
    ['DH1 1AE', 'dh1', '2019-03'],
    ['DH2 1AB', 'dh2', undefined],
    ['DH6 1AA', undefined, undefined],
  ]);
  expect(postcodes.outcodes.map(({ code, postcodes: count }) => [code, count])).toEqual([
    ['DH1', 3],
    ['DH2', 1],
  ]);
  expect(postcodes.groups.map(({ code }) => code)).toEqual(['DH1 1A']);
  expect(centres.find(({ postcode }) => postcode === 'DH2 1AB')?.point).toEqual({
    lat: 54.85,
    lon: -1.6,
  });
  expect(centres.find(({ postcode }) => postcode === undefined)?.point).toBeUndefined();
  expect(site.postcodes).toEqual({ sources: ['nspl-2026-02'], asAt: '2026-02' });
  expect(site.attributions.at(-1)?.text).toContain('database right 2026');
  expect(sources.find(({ id }) => id === 'nspl-2026-02')?.published).toBe('2026-02');
  expect(summary).toMatchInlineSnapshot(`
    "Read      8 of National Statistics Postcode Lookup (NSPL), February 2026.
    Council   Dale is E06000999, the code of 2 of its 2 places with a postcode.
    Postcodes 4 in use, 1 ended, 1 within 10 miles around, in 3 outcodes.
    Written   10 files in dale. The gate found no problems.
    Points    for elm-dh2-1ab, oakham.
    Licence   Postcodes: Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2026. Contains Royal Mail data © Royal Mail copyright and database right 2026. Contains National Statistics data © Crown copyright and database right 2026.
              It is in attributions of site.yaml, and printed on the pages about sources.

    Next:
      1. See the site, and ask the finder for a postcode.
           CONTENT_DIR=dale npm start
      2. Add towns and villages.
           CONTENT_DIR=dale npm run import-places -- PATH"
  `);
});

test('twice, on another day too, changes nothing', async () => {
  const council = await newCouncil(TODAY);
  await bring(council, POSTCODES);
  const again = await prepare(council, POSTCODES.toReversed(), { today: '2026-10-01' });
  expect(again).toMatchObject({ removed: [] });
  expect('files' in again && [...again.files.keys()]).toEqual([]);
  expect(again).toMatchObject({
    summary: expect.stringContaining('has these postcodes already') as string,
  });
});

test('a newer edition takes the place of the older, with its source and its year', async () => {
  const council = await newCouncil(TODAY);
  await bring(council, POSTCODES);
  const newer = POSTCODES.filter(({ postcode }) => !postcode.startsWith('DH2'));
  const { removed } = await bring(council, newer, { date: '2027-02', today: '2027-03-01' });
  expect(removed).toEqual(['postcodes/units/dh2.csv', 'sources/nspl-2026-02.yaml']);
  const { site, sources } = await gated(council.folder);
  expect(site.attributions).toHaveLength(2);
  expect(site.attributions.at(-1)?.text).toContain('database right 2027');
  expect(sources.map(({ id }) => id)).toEqual(['gias-2026-08-19', 'nspl-2027-02']);
});

test('what a person wrote stays: points, comments, and the rest of site.yaml', async () => {
  const council = await newCouncil(TODAY);
  const site = join(council.folder, 'site.yaml');
  await writeFile(site, `# Ours\n${await readFile(site, 'utf8')}`);
  const centres = await gated(council.folder).then((content) => content.centres);
  const [id = ''] = centres.flatMap((centre) => (centre.postcode === 'DH1 1AA' ? [centre.id] : []));
  const file = join(council.folder, 'centres', `${id}.yaml`);
  const edited = `${await readFile(file, 'utf8')}point: { lat: 54.7801, lon: -1.5701 } # the door\n`;
  await writeFile(file, edited);
  await bring(council, POSTCODES);
  expect(await readFile(file, 'utf8')).toBe(edited);
  expect(await readFile(site, 'utf8')).toMatch(/^# Ours\n/);
});

test('the council is known by codes that are given, or in site.yaml', async () => {
  const council = await newCouncil(TODAY);
  const given = await prepare(council, POSTCODES, { codes: [ELSEWHERE] });
  expect(given).toMatchObject({
    summary: expect.stringContaining('E06000998, as given') as string,
  });
  const { site } = await gated(council.folder);
  const value = site.districts.map((district) => ({ ...district, code: DALE }));
  const file = join(council.folder, 'site.yaml');
  const edits = [{ path: ['districts'], value }];
  const text = editedEntryText(await readFile(file, 'utf8'), edits, shapeOf('site'));
  await writeFile(file, text);
  const inSite = await prepare(council, POSTCODES);
  expect(inSite).toMatchObject({ summary: expect.stringContaining(', from site.yaml.') as string });
});

test('none of the council, and a file that cannot be read', async () => {
  const council = await newCouncil(TODAY);
  const elsewhere = POSTCODES.filter(({ district }) => district === ELSEWHERE);
  expect(await prepare(council, elsewhere)).toMatchInlineSnapshot(`
    {
      "failure": "No postcode of Dale is in these 3 rows. Nothing was written.
    The council is known by the postcodes of its places, by code of each of districts in site.yaml,
    or by --council and its ONS code, such as E10000020 for a county or E06000015 for a city.",
    }
  `);
  const content = await gated(council.folder);
  const settings = { label: 'dale', today: TODAY, codes: [], date: undefined };
  const page = join(council.work, 'page.csv');
  await writeFile(page, '<html>Sorry</html>');
  const refused = await preparePostcodes(page, { ...council, content }, settings);
  expect('failure' in refused && refused.failure.split('\n').slice(1)).toMatchInlineSnapshot(`
    [
      "  as a whole   found a web page",
      "               expected a CSV file of OS Code-Point Open, ONS NSPL or ONS ONSPD",
      "               fix: download it again, and name the folder that you unpacked",
      "",
      "Nothing was written.",
    ]
  `);
  const undated = join(council.work, 'undated.csv');
  await writeFile(undated, nsplCsv(POSTCODES));
  expect(await preparePostcodes(undated, { ...council, content }, settings)).toMatchObject({
    failure: expect.stringMatching(/add --date YYYY-MM\.$/) as string,
  });
});
