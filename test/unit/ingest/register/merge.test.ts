/** A newer extract in a folder that somebody has edited. */

import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/ingest/read-content.ts';
import { publishedAddresses } from '../../../../src/ingest/published-addresses.ts';
import { publishedEntries } from '../../../../src/ingest/published-entries.ts';
import { readExtract } from '../../../../src/ingest/register/extract.ts';
import { openBaseline } from '../../../../src/ingest/register/open-file.ts';
import { mergeExtract } from '../../../../src/ingest/register/merge/extract.ts';
import type { Extract, Merge } from '../../../../src/ingest/register/merge/extract.ts';
import { newContent } from '../../../../src/ingest/register/new-content.ts';
import { mergeSummary } from '../../../../src/ingest/register/words.ts';
import { changeFolder, writeFolder } from '../../../../src/ingest/register/write-folder.ts';
import { EXTRACT_ROWS, extractCsv } from '../../../support/made-up/register.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';

const TODAY = '2026-11-26';
const [oakham = {}, elm = {}, hall = {}] = EXTRACT_ROWS;
const older = extractOf('2019-04-01', [oakham, elm, hall]);

function extractOf(day: string, rows: readonly Readonly<Record<string, string>>[]): Extract {
  const reading = readExtract(new TextEncoder().encode(extractCsv(undefined, { rows })));
  if ('refused' in reading) throw new Error(reading.refused.found);
  return { day, rows: reading.rows };
}

/** The folder of the older extract with texts replaced in its files. */
async function folderWith(
  edits: Readonly<Record<string, readonly [string, string]>> = {},
): Promise<string> {
  const folder = join(await folderOfTest(), 'dale');
  const made = { day: older.day, today: older.day, source: `gias-${older.day}` };
  await writeFolder(folder, newContent(older.rows, made)?.files ?? new Map(), noCheck);
  for (const [name, [from, to]] of Object.entries(edits)) {
    const text = textIn(folder)(name);
    expect(text).toContain(from);
    await writeFile(join(folder, name), text.replace(from, to));
  }
  return folder;
}

const noCheck = (): Promise<void> => Promise.resolve();
const textIn = (folder: string) => (name: string) => readFileSync(join(folder, name), 'utf8');

async function mergeInto(folder: string, newer: Extract): Promise<Merge> {
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  const baseline = await openBaseline(folder);
  if (!content || 'failure' in baseline) throw new Error('no content');
  const published = {
    site: content.site.name,
    entries: publishedEntries(content),
    addresses: publishedAddresses(content),
  };
  const merge = mergeExtract({ content, textOf: textIn(folder) }, baseline, newer, TODAY);
  if (!merge) throw new Error('nothing to merge');
  const old = baseline.day === newer.day ? [] : [`.register-${baseline.day}.csv`];
  await changeFolder(folder, merge.files, old, async (written) => {
    expect((await readContent(written, { published })).problems).toEqual([]);
  });
  return merge;
}

const newPlace = {
  ...oakham,
  URN: '20009',
  EstablishmentName: "Birch Children's Centre",
  Town: 'Birchby',
  Postcode: 'QX2 2BB',
};
const moved = {
  ...oakham,
  EstablishmentName: "Oakham Town Children's Centre",
  Street: 'Town Hall',
  TelephoneNum: '01632-960009',
};
const newer = extractOf('2026-08-19', [moved, hall, newPlace]);

test('new, changed and gone places become entries and events of the interval', async () => {
  const folder = await folderWith();
  const { added, changed, gone, conflicts } = await mergeInto(folder, newer);
  expect({ added, changed, gone, conflicts }).toEqual({
    added: ['birch'],
    changed: ['oakham'],
    gone: ['elm-20002'],
    conflicts: [],
  });
  const { content } = await readContent(folder);
  const between = '2019-04-01/2026-08-19';
  const oak = content?.centres.find(({ id }) => id === 'oakham');
  expect(oak).toMatchObject({
    name: "Oakham Town Children's Centre",
    shortName: 'Oakham',
    address: 'Town Hall, Mill Lane, Oakham',
    open: { phone: { value: '01632 960009', checked: '2026-08-19' } },
    siteChanges: [
      { what: 'name', to: "Oakham Town Children's Centre", between },
      { what: 'address', to: 'Town Hall, Mill Lane, Oakham, DH1 1AA', between },
    ],
    sources: ['gias-2019-04-01', 'gias-2026-08-19'],
    recorded: TODAY,
    history: [
      {
        was: "Name: Oakham Sure Start Children's Centre. Address: Oakham School, Mill Lane, Oakham, DH1 1AA. Phone: the number in the register on 1 April 2019.",
        is: "Name: Oakham Town Children's Centre. Address: Town Hall, Mill Lane, Oakham, DH1 1AA. Phone: the number in the register on 19 August 2026.",
        why: 'newer source',
        day: TODAY,
      },
    ],
  });
  expect(content?.centres.map(({ id, history }) => [id, history?.[0]?.is])).toEqual(
    expect.arrayContaining([
      ['elm-20002', 'No longer in the national register.'],
      ['elm-dh2-1ab', 'As the register had it on 19 August 2026.'],
    ]),
  );
  const left = content?.centres.find(({ id }) => id === 'elm-20002');
  expect([left?.open, left?.leftRegister?.date]).toEqual([undefined, between]);
  expect(content?.events.map(({ title, date, centres }) => [title, date, centres])).toEqual([
    ["1 children's centre new in the national register", between, ['birch']],
    ["1 children's centre with a changed record in the national register", between, ['oakham']],
    ["1 children's centre no longer in the national register", between, ['elm-20002']],
  ]);
  expect(content?.site.postcodeAreas).toEqual(['DH', 'QX']);
  expect(content?.site.districts.at(-1)).toEqual({ id: 'qx2', name: 'Birchby (QX2)' });
});

test('what somebody has written stays, and is listed where the register says otherwise', async () => {
  const folder = await folderWith({
    'centres/oakham.yaml': ['value: "01632 960001"', 'value: 01632 960077 # asked on 3 May'],
    'centres/elm-20002.yaml': ['open:\n', 'open:\n  cautions: [Asked by phone.]\n'],
    'centres/elm-dh2-1ab.yaml': ['name: Elm', '# our own words\nname: Elm'],
  });
  const merge = await mergeInto(folder, newer);
  expect(merge.conflicts).toEqual([
    {
      centre: 'elm-20002',
      field: 'open',
      ours: 'edited by hand',
      register: 'nothing',
    },
    {
      centre: 'oakham',
      field: 'open.phone',
      ours: '01632 960077',
      register: '01632 960009',
    },
  ]);
  expect(textIn(folder)('centres/oakham.yaml')).toContain('value: 01632 960077 # asked on 3 May\n');
  expect(textIn(folder)('centres/oakham.yaml')).toContain('Town Hall');
  expect(textIn(folder)('centres/elm-20002.yaml')).toContain('Asked by phone.');
  expect(textIn(folder)('centres/elm-dh2-1ab.yaml')).toMatch(/^# our own words\n/);
  expect(mergeSummary(merge, { register: 'r.csv', folder: 'dale' })).toContain(
    'Conflicts 2\n          centres/elm-20002.yaml open: the entry has "edited by hand", the register now "nothing". The entry stays.\n',
  );
});

test('a second time changes nothing', async () => {
  const folder = await folderWith();
  await mergeInto(folder, newer);
  const files = async (): Promise<Record<string, string>> => {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );
  };
  const before = await files();
  const { added, changed, gone } = await mergeInto(folder, newer);
  expect([added, changed, gone]).toEqual([[], [], []]);
  expect(await files()).toEqual(before);
});

test('what fails the check leaves the folder as it was', async () => {
  const folder = await folderWith();
  const files = new Map([['site.yaml', 'name: Broken\n']]);
  const before = textIn(folder)('site.yaml');
  await expect(
    changeFolder(folder, files, ['site.yaml'], () => Promise.reject(new Error('refused'))),
  ).rejects.toThrow('refused');
  expect(textIn(folder)('site.yaml')).toBe(before);
  expect(await readdir(join(folder, '..'))).toEqual(['dale']);
});
