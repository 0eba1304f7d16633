import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/ingest/read-content.ts';
import {
  councilMeant,
  councilsOf,
  nearCouncils,
} from '../../../../src/ingest/register/councils.ts';
import { readExtract } from '../../../../src/ingest/register/extract.ts';
import { newContent } from '../../../../src/ingest/register/new-content.ts';
import { summary } from '../../../../src/ingest/register/words.ts';
import { writeFolder } from '../../../../src/ingest/register/write-folder.ts';
import { EXTRACT_COLUMNS, EXTRACT_ROWS, extractCsv } from '../../../support/made-up/register.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';

const reading = readExtract(new TextEncoder().encode(extractCsv()));
const rows = 'rows' in reading ? reading.rows : [];
const made = { day: '2026-08-19', today: '2026-11-26', source: 'gias-2026-08-19' };
const dale = newContent(
  rows.filter(({ councilCode }) => councilCode === '100'),
  made,
);
if (!dale) throw new Error('no content');

test('a whole row is an open centre with its address, number and web page', () => {
  expect(dale.centres[0]).toEqual({
    id: 'oakham',
    name: "Oakham Sure Start Children's Centre",
    shortName: 'Oakham',
    identifiers: { urn: '20001' },
    town: 'Oakham',
    district: 'dh1',
    address: 'Oakham School, Mill Lane, Oakham',
    postcode: 'DH1 1AA',
    opened: { date: '2010-02-28', sources: ['gias-2026-08-19'], asAt: '2026-08-19' },
    open: {
      phone: {
        value: '01632 960001',
        checked: '2026-08-19',
        checkEvery: '12 months',
        sources: ['gias-2026-08-19'],
      },
      web: {
        value: 'http://www.oakham.example/centre',
        checked: '2026-08-19',
        checkEvery: '12 months',
        sources: ['gias-2026-08-19'],
      },
      sources: ['gias-2026-08-19'],
      asAt: '2026-08-19',
    },
    sources: ['gias-2026-08-19'],
    asAt: '2026-08-19',
    note: 'Known only from the national register, not from the council. Its record was last changed on 25 June 2025.',
    recorded: '2026-11-26',
  });
});

test('places of one name have names and ids of their own', () => {
  expect(dale.centres.map(({ id, shortName }) => [id, shortName])).toEqual([
    ['oakham', 'Oakham'],
    ['elm-20002', 'Elm (20002)'],
    ['elm-dh2-1ab', 'Elm (DH2 1AB)'],
  ]);
});

test('a linked site says so; without a postcode it is in the district of its town', () => {
  const { note, district, postcode } = dale.centres[1] ?? {};
  expect([note, district, postcode]).toEqual([
    'Known only from the national register, not from the council. The register lists it as a linked site.',
    'dh2',
    undefined,
  ]);
});

test('what is left out is counted with its reason', () => {
  expect(dale.leftOut.map(({ urn, what }) => `${urn} ${what}`)).toEqual([
    '20004 a place that is not open',
    '20002 more than one telephone number',
    '20002 not a web address',
    '20002 not a past day as the opening date',
    '20002 no postcode in the register',
    "20003 a mobile number, which may be a person's",
    '20003 an e-mail address in place of a web address',
    '20003 no opening date in the register',
  ]);
});

test('its area, districts and words', () => {
  const { area, districts, postcodeAreas, terms } = dale.site;
  expect({ area, districts, postcodeAreas, base: terms.base.many }).toEqual({
    area: 'Dale',
    districts: [
      { id: 'dh1', name: 'Oakham (DH1)' },
      { id: 'dh2', name: 'Elmby (DH2)' },
    ],
    postcodeAreas: ['DH'],
    base: "children's centres",
  });
});

test('the folder passes the gate, and no head is named in it', async () => {
  const folder = join(await folderOfTest(), 'dale');
  await writeFolder(folder, dale.files, () => Promise.resolve());
  const { problems, content } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(content?.centres).toHaveLength(3);
  expect([...dale.files.values()].join()).not.toMatch(/Zzyzx|Perpetua/);
});

test('the summary: read, written, left out, and five steps with their commands', () => {
  const words = summary(dale, { rows: 4, register: 'r.csv', folder: 'sites/dale', brought: [] });
  expect(words).toMatchInlineSnapshot(`
    "Read      4 rows of Dale in r.csv.
    Written   7 files in sites/dale: 3 places in 2 districts,
              1 with a telephone number, 1 with a web page. The gate found no problems.
    Left out  the names of heads, in every row.
              1 × a place that is not open (20004)
              1 × more than one telephone number (20002)
              1 × not a web address (20002)
              1 × not a past day as the opening date (20002)
              1 × no postcode in the register (20002)
              1 × a mobile number, which may be a person's (20003)
              1 × an e-mail address in place of a web address (20003)
              1 × no opening date in the register (20003)

    Next:
      1. See the site.
           CONTENT_DIR=sites/dale npm start
      2. In site.yaml, correct the name of the council, add its web page and say who publishes the site.
           CONTENT_DIR=sites/dale npm run check
      3. Ask the council which places are open, and write the day in "checked" of each number.
           CONTENT_DIR=sites/dale npm run check
      4. Import postcodes: places get their points, and the finder answers for every postcode.
           CONTENT_DIR=sites/dale npm run import-postcodes -- PATH
      5. Import places: the finder then knows towns and villages.
           CONTENT_DIR=sites/dale npm run import-places -- PATH"
  `);
});

test('a council without an open place has no content', () => {
  expect(
    newContent(
      rows.filter(({ urn }) => urn === '20004'),
      made,
    ),
  ).toBeUndefined();
});

test('councils by name, with their counts; meant by code or name; near ones', () => {
  const councils = councilsOf(rows);
  expect(councils).toEqual([
    { code: '100', name: 'Dale, County of', places: 4 },
    { code: '101', name: 'Vale', places: 1 },
  ]);
  expect(councilMeant('VALE', councils)?.code).toBe('101');
  expect(councilMeant('100', councils)?.name).toBe('Dale, County of');
  expect(councilMeant('102', councils)).toBeUndefined();
  expect(nearCouncils('Vaale', councils).map(({ code }) => code)).toEqual(['101']);
  expect(nearCouncils('county', councils).map(({ code }) => code)).toEqual(['100']);
  expect(nearCouncils('102', councils)).toHaveLength(2);
  expect(nearCouncils('999', councils)).toEqual([]);
});

test('what no page can show is left out: a line of an address, or a whole row', () => {
  const odd = (fields: Readonly<Record<string, string>>): string[] => {
    const [first = {}] = EXTRACT_ROWS;
    const csv = extractCsv(EXTRACT_COLUMNS[2026], { rows: [{ ...first, ...fields }] });
    const reading = readExtract(new TextEncoder().encode(csv));
    if ('refused' in reading) return [reading.refused.found];
    const made = newContent(reading.rows, { day: '2026-08-19', today: '2026-09-01', source: 's' });
    return made ? [made.centres[0]?.address ?? '', ...made.leftOut.map(({ what }) => what)] : [];
  };
  const LINE = 'a line of the address that no page can show';
  expect(odd({ Street: '<b>Hall</b>' })).toEqual(['Mill Lane, Oakham', LINE]);
  expect(odd({ Street: 'Ring 07700 900123' })).toEqual(['Mill Lane, Oakham', LINE]);
  expect(odd({ EstablishmentName: 'x'.repeat(300) })).toEqual([]);
  expect(odd({ 'LA (name)': 'help@dale.example' })).toEqual([]);
});
