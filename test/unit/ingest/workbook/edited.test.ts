/** What somebody changes in the workbook, changed in the files and nothing else. */

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { ContentFile } from '../../../../src/ingest/files/list-content.ts';
import { contentChanges } from '../../../../src/ingest/workbook/changes.ts';
import type { ContentChanges } from '../../../../src/ingest/workbook/changes.ts';
import { readContentWorkbook } from '../../../../src/ingest/workbook/read.ts';
import { workbookReport } from '../../../../src/ingest/workbook/report.ts';
import { contentSheets } from '../../../../src/ingest/workbook/sheets.ts';
import { contentWorkbook } from '../../../../src/ingest/workbook/write.ts';

const TEXTS = new Map([
  [
    'libraries/dale.yaml',
    `# The library
name: Dale Library
district: dale
address: "Flat #2, Main Street"
postcode: DL1 1AA
point: { lat: 52.10, lon: 1.20 }
phone:
  value: "01632 960001"
  checked: "2026-11-01"
  checkEvery: month
  sources: [one, two]
sources:
  - one # the first
  - two
asAt: "2019-04"
recorded: "2026-11-01"
`,
  ],
  ['questions/who.md', "---\nquestion: Who?\nrecorded: '2026-11-01'\n---\n\nYou.\n\nAll.\n"],
  ['places/elsewhere.csv', 'name,area,lat,lon,why,source\nActon,London,51.50,-0.20,near,one\n'],
]);

const FILES = [...TEXTS.keys()].map((path): ContentFile => {
  const [folder = '', file = ''] = path.split('/');
  const kind = folder === 'places' ? 'placesElsewhere' : (folder as 'libraries' | 'questions');
  return { kind, id: file.replace(/\..*/, ''), path, label: `content/${path}` };
});

const SHEETS = contentSheets(FILES, ({ path }) => TEXTS.get(path) ?? '');

type Edited = Readonly<Record<string, string | number>>;

/** The changes of a workbook in which rows of a sheet were edited or added. */
async function changesOf(
  name: string,
  rows: Readonly<Record<string, Edited>>,
): Promise<ContentChanges> {
  const sheets = SHEETS.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const edited = Object.entries(rows).map(([id, cells]) => {
      const before = sheet.rows.find((row) => row.id === id)?.cells ?? new Map([['id', id]]);
      return { id, cells: new Map([...before, ...Object.entries(cells)]) };
    });
    const others = sheet.rows.filter(({ id }) => !(id in rows));
    return { ...sheet, rows: [...others, ...edited] };
  });
  const bytes = await contentWorkbook(sheets, new Map([['districts', ['dale', 'moor']]]));
  return contentChanges(await readContentWorkbook(Buffer.from(bytes), SHEETS), (path) =>
    TEXTS.get(path),
  );
}

/** The changes of a workbook that another program has written. */
async function changesIn(sheet: string, data: SheetData): Promise<ContentChanges> {
  const bytes = await writeWorkbook([{ sheet, data, dateFormat: 'yyyy-mm-dd' }]).toBuffer();
  return contentChanges(await readContentWorkbook(bytes, SHEETS), (path) => TEXTS.get(path));
}

test('only the lines of what was edited differ', async () => {
  const { files, faults } = await changesOf('libraries', {
    dale: {
      'phone.value': '01632 960002',
      'point.lon': 1.35,
      sources: 'one\ntwo\nthree',
      address: '',
      asAt: '2019-04-01',
    },
  });
  expect(faults).toEqual([]);
  expect([...files]).toEqual([
    [
      'libraries/dale.yaml',
      TEXTS.get('libraries/dale.yaml')
        ?.replace('960001', '960002')
        .replace('lon: 1.20', 'lon: 1.35')
        .replace('  - two\n', '  - two\n  - three\n')
        .replace(/address.*\n/, '')
        .replace('"2019-04"', '"2019-04-01"'),
    ],
  ]);
});

test('a group of fields goes when all of its cells are emptied', async () => {
  const cells = {
    'phone.value': '',
    'phone.checked': '',
    'phone.checkEvery': '',
    'phone.sources': '',
  };
  const { files } = await changesOf('libraries', { dale: cells });
  expect(files.get('libraries/dale.yaml')).toBe(
    TEXTS.get('libraries/dale.yaml')?.replace(/phone:\n(?: {2}.*\n)+/, ''),
  );
});

test('a list of groups is written in its cell as in a file', async () => {
  const sessions = '- id: play\n  what: Play\n  starts: "09:30"\n  sources: [one]';
  const { files } = await changesOf('libraries', { dale: { sessions } });
  expect(files.get('libraries/dale.yaml')).toContain(
    'sessions:\n  - id: play\n    what: Play\n    starts: "09:30"\n    sources: [one]\nsources:\n',
  );
});

test('a new row is a new entry, "yes" removes one, a missing row changes nothing', async () => {
  const added = await changesOf('libraries', { moor: { name: 'Moor Library', 'point.lat': 52 } });
  expect([...added.files]).toEqual([
    ['libraries/moor.yaml', 'name: Moor Library\npoint: { lat: 52 }\n'],
  ]);
  const removed = await changesOf('libraries', { dale: { delete: 'yes' } });
  expect([removed.removed, removed.files.size]).toEqual([['libraries/dale.yaml'], 0]);
  const missing = await changesIn('libraries', [['id', 'name']]);
  expect([missing.files.size, missing.removed, missing.faults]).toEqual([0, [], []]);
});

test('prose has its text in the last column', async () => {
  const { files } = await changesOf('questions', { who: { body: 'You.\n\nNot I.' } });
  expect(files.get('questions/who.md')).toBe(
    TEXTS.get('questions/who.md')?.replace('All.', 'Not I.'),
  );
  const added = await changesOf('questions', {
    why: { question: 'Why?', body: '<Figure id="x" />' },
  });
  expect([...added.files.keys()]).toEqual(['questions/why.mdx']);
});

test('rows of a table are edited, added and removed', async () => {
  const text = TEXTS.get('places/elsewhere.csv') ?? '';
  const edited = await changesIn('elsewhere', [
    ['delete', 'name', 'area', 'lat'],
    [null, 'Acton', 'London', '51.60'],
    [null, 'Bury', 'Kent, north', '51'],
  ]);
  expect(edited.files.get('places/elsewhere.csv')).toBe(
    `${text.replace('51.50', '51.60')}Bury,"Kent, north",51,,,\n`,
  );
  const removed = await changesIn('elsewhere', [
    ['delete', 'name', 'area'],
    ['yes', 'Acton', 'London'],
  ]);
  expect(removed.files.get('places/elsewhere.csv')).toBe(text.split('\n', 1).join() + '\n');
});

test('what a program may have changed, and what is out of place, is refused by cell, all at once', async () => {
  const changes = await changesIn('libraries', [
    ['delete', 'id', 'adress', 'postcode', 'asAt', 'phone.value', 'sessions', 'point.lat'],
    [null, 'dale', null, null, new Date('2019-04-01'), 1632960001, '- a: [', 52.1],
    ['maybe', 'Moor Hill', null, null, null, null, null, null],
    [null, 'dale', null, null, null, null, null, null],
    ['# a note', 'x y', null, null, new Date(0), null, null, null],
  ]);
  expect(workbookReport(changes, [])).toMatchInlineSnapshot(`
    "sheet "libraries", cell C1
      adress   found "adress", which no column is called
               expected the name of a field
               fix: rename it to "address"

    sheet "libraries", cell F2
      phone.value   found a number of the spreadsheet program (1632960001), which may not be what was typed
                    expected text
                    fix: format the cell as text, then type the value again

    sheet "libraries", cell G2
      sessions   found text that cannot be read as YAML
                 expected the lines as they would be in the file of the entry
                 fix: compare it with the cell of another row, or undo the change

    sheet "libraries", cell E2
      asAt   found a date of the spreadsheet program (2019-04-01), which may not be what was typed
             expected text
             fix: format the cell as text, then type the value again

    sheet "libraries", cell B3
      id   found "Moor Hill"
           expected an id made of a to z, 0 to 9 and single hyphens
           fix: write "moor-hill"

    sheet "libraries", cell A3
      delete   found another word than "yes"
               expected "yes" to remove the entry, or an empty cell
               fix: write "yes", or empty the cell

    sheet "libraries", cell B4
      id   found "dale" a second time
           expected each entry once
           fix: remove one of the two rows

    7 problems. Nothing was written."
  `);
});

test('a problem of the gate is put where its entry is', async () => {
  const changes = await changesOf('libraries', { dale: { postcode: 'DL1' } });
  const problem = {
    kind: 'form' as const,
    file: '/tmp/content/libraries/dale.yaml',
    place: { line: 5, column: 11 },
    path: ['postcode'],
    found: '"DL1"',
    expected: 'a full postcode',
    fix: 'copy it from the source',
  };
  expect(workbookReport(changes, [problem])).toMatchInlineSnapshot(`
    "sheet "libraries", cell F3 (dale)
      postcode   found "DL1"
                 expected a full postcode
                 fix: copy it from the source

    1 problem. Nothing was written."
  `);
  expect(workbookReport(changes, [])).toBeUndefined();
});

test('columns have a note, and a drop-down where there is a choice', async () => {
  const bytes = await contentWorkbook(SHEETS, new Map([['districts', ['dale', 'moor']]]));
  const parts = unzipSync(bytes);
  const place = 1 + SHEETS.findIndex(({ name }) => name === 'libraries') + 1;
  const xml = strFromU8(parts[`xl/worksheets/sheet${String(place)}.xml`] ?? new Uint8Array());
  expect(xml).toContain('<formula1>&apos;Lists&apos;!$A$2:$A$3</formula1>');
  expect(xml).toContain('<formula1>&quot;week,month,3 months,6 months,12 months&quot;</formula1>');
  expect(xml).toContain(
    'prompt="Where it is from: at least one source (one on each line: the id of an entry in sources/: lower-case letters, numbers and single hyphens)"',
  );
  expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'));
});
