/** Pages, JSON, CSV and GeoJSON have the same facts: counts and values are compared. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, expect, inject, test } from 'vitest';
import { readSite } from '../../src/site-checks/built-site.ts';
import { partsOf, plain, readMain, wordsIn, wordsOfClass } from '../support/site/page-parts.ts';
import {
  cellWords,
  csvRows,
  CSV_TABLES,
  list,
  publishedData,
  readJson,
  TABLES,
  text,
} from '../support/site/published-data.ts';
import type { JsonFile, PublishedData, Row } from '../support/site/published-data.ts';

const folder = inject('siteFolder');
let data: PublishedData;

beforeAll(async () => {
  data = await publishedData(folder);
});

/** The parts of a page by the ids of rows. */
async function partsById(
  address: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rows.map((row) => text(row, 'id')));
  const main = await readMain(folder, address);
  return partsOf(main, ({ attribs }) => (ids.has(attribs['id'] ?? '') ? attribs['id'] : undefined));
}

/** The values of each row that are missing from its part of the page. */
function missingValues(
  rows: readonly Row[],
  parts: ReadonlyMap<string, string>,
  fields: readonly string[],
): string[] {
  return rows.flatMap((row) => {
    const part = (parts.get(text(row, 'id')) ?? '').toLowerCase();
    return fields.flatMap((field) => {
      const value = row[field];
      const shown = value === null || part.includes(plain(cellWords(value)).toLowerCase());
      return shown
        ? []
        : [`${text(row, 'id')}: ${field} "${cellWords(value)}" is not in "${part}"`];
    });
  });
}

test('JSON gives the number of rows, their date and their licence', async () => {
  for (const name of TABLES) {
    const file: JsonFile = await readJson(folder, `data/${name}.json`);
    expect(file.count, name).toBe(file.rows.length);
    expect(file.rows.length, name).toBeGreaterThan(5);
    expect(file.asAt, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(URL.canParse(file.licence.url), name).toBe(true);
  }
});

test('CSV read by its metadata has the same values as JSON', async () => {
  for (const name of TABLES)
    expect(await csvRows(folder, name)).toEqual(data[name].map(withoutRecords));
});

/** Only JSON can contain records. */
function withoutRecords({ usedBy: _, ...row }: Row): Row {
  return row;
}

test('the lots as CSV are those of the release, and of their pages', async () => {
  const rows = await csvRows(folder, 'lots');
  const release = await readFile(join(folder, 'data/lots.json'), 'utf8');
  const main = wordsIn(await readMain(folder, '/lots/'));
  expect(rows.length).toBeGreaterThan(10);
  for (const { id, name } of rows as { id: string; name: string }[]) {
    expect(release).toContain(JSON.stringify(id));
    expect(main).toContain(plain(name));
  }
});

test('the workbook, read by another library, has the cells of the CSV files, and dates as dates', async () => {
  const sheets = await readWorkbook(await readFile(join(folder, 'data/all.xlsx')));
  for (const name of CSV_TABLES) {
    const rows = parse(await readFile(join(folder, `data/${name}.csv`), 'utf8'), { bom: true });
    const title = name.replaceAll('-', ' ');
    const sheet = sheets.find(({ sheet: own }) => own.toLowerCase() === title)?.data ?? [];
    // An apostrophe keeps CSV from being calculated; the cells of a workbook are texts.
    expect(sheet.map((row) => row.map(cellText))).toEqual(
      rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+@-])/, ''))),
    );
  }
  const [names = [], first = []] = sheets.find(({ sheet }) => sheet === 'Events')?.data ?? [];
  expect(first[names.indexOf('firstDay')]).toBeInstanceOf(Date);
  expect(sheets[0]?.sheet).toBe('Notes');
});

/** A cell as CSV writes it. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell : cell === null ? '' : JSON.stringify(cell);
}

test('the checksums are those of the files, and the version is a copy of the whole data', async () => {
  const { versions } = await readJson<{ versions: { version: string }[] }>(
    folder,
    'data/versions.json',
  );
  const [current] = versions;
  for (const below of ['data', `data/${current?.version ?? ''}`]) {
    const lines = (await readFile(join(folder, below, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ');
      const body = await readFile(join(folder, below, name));
      expect(createHash('sha256').update(body).digest('hex'), name).toBe(sum);
    }
  }
});

test('the Data Package names each CSV file with its size and its columns', async () => {
  const { resources } = await readJson<{
    resources: { path: string; bytes: number; schema: { fields: { name: string }[] } }[];
  }>(folder, 'datapackage.json');
  expect(resources).toHaveLength(CSV_TABLES.length);
  for (const { path, bytes, schema } of resources) {
    const csv = await readFile(join(folder, path));
    expect(csv.length, path).toBe(bytes);
    const [header = []] = parse(csv, { bom: true, to: 1 });
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
  }
});

test('GeoJSON has the rows of JSON, and their points', async () => {
  const { features } = await readJson<{ features: Record<string, unknown>[] }>(
    folder,
    'data/centres.geojson',
  );
  expect(features).toEqual(
    data.centres.map(({ lat = null, lon = null, ...properties }) => ({
      type: 'Feature',
      id: properties['id'],
      geometry: lat === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties,
    })),
  );
});

test('the ZIP contains every other file unchanged', async () => {
  const { files } = await readSite(folder, 'https://centres.example');
  const members = unzipSync(await readFile(join(folder, 'data/all.zip')));
  const published = [...files].filter((path) =>
    /^\/data\/(?!all\.|index\.html|SHA256SUMS|versions\.json|published\.json|.*\/)/.test(path),
  );
  expect(published.length).toBeGreaterThan(12);
  expect(Object.keys(members)).toEqual(
    expect.arrayContaining(published.map((path) => path.slice(1))),
  );
  for (const [path, body] of Object.entries(members))
    expect(Buffer.from(body).equals(await readFile(join(folder, path))), path).toBe(true);
});

test('every centre has a page with the values of its row', async () => {
  const { pages } = await readSite(folder, 'https://centres.example');
  const addresses = pages.flatMap(
    ({ address }) => /^\/centres\/(?!table\/)([^/]+)\/$/.exec(address)?.[1] ?? [],
  );
  expect(addresses.toSorted()).toEqual(data.centres.map((row) => row['id']));
  const statuses = { base: 'Open as a base', closed: 'Closed', open: 'Open' };
  for (const row of data.centres) {
    const id = text(row, 'id');
    const main = await readMain(folder, `/centres/${id}/`);
    const all = wordsIn(main);
    const doubtful = row['checkBeforeUse'] !== null;
    expect(wordsOfClass(main, 'status'), id).toBe(
      doubtful ? 'Check before use' : statuses[text(row, 'status') as keyof typeof statuses],
    );
    const isItself = row['nearestBase'] === row['id'];
    const card = `${text(row, isItself ? 'shortName' : 'nearestBaseName')} ${distanceIn(row)}`;
    expect(wordsOfClass(main, 'card')?.slice(0, card.length), id).toBe(card);
    const shown = [
      'shortName',
      'name',
      'urn',
      'town',
      'districtName',
      'address',
      'postcode',
      'asAtInWords',
    ];
    const missing = [
      ...shown.map((field) => text(row, field)),
      ...list(row, 'otherNames'),
      ...data['led-by'].flatMap((lead) =>
        lead['centre'] === id ? text(lead, 'organisation') : [],
      ),
    ].filter((words) => !all.includes(words));
    expect(missing, id).toEqual([]);
  }
});

/** "11.1 mile", for "miles" too; empty if the centre is its own nearest base. */
function distanceIn(row: Row): string {
  return row['nearestBase'] === row['id']
    ? ''
    : `${Number(row['nearestBaseMiles']).toFixed(1)} mile`;
}

test('the list of centres says what became of each, and its nearest sure base', async () => {
  const main = await readMain(folder, '/centres/');
  const seen = new Set<string>();
  const parts = partsOf(main, ({ name, attribs }) => {
    const id =
      name === 'a'
        ? /^\/centres\/(?!table\/)([^/]+)\/$/.exec(attribs['href'] ?? '')?.[1]
        : undefined;
    // The names from A to Z come after the list and lead to the same pages.
    if (id === undefined || seen.has(id)) return undefined;
    seen.add(id);
    return id;
  });
  expect([...parts.keys()].toSorted()).toEqual(data.centres.map((row) => row['id']));
  expect(missingValues(data.centres, parts, ['shortName'])).toEqual([]);
  for (const row of data.centres)
    expect(parts.get(text(row, 'id'))).toMatch(
      row['status'] === 'closed' ? /\bClosed\b/ : /\b(Base|Check before use)\b/i,
    );
  const closed = data.centres.filter((row) => row['status'] === 'closed');
  expect(closed.length).toBeGreaterThan(30);
  for (const row of closed)
    expect(parts.get(text(row, 'id'))).toContain(
      `${text(row, 'nearestSureBaseName')}, ${Number(row['nearestSureBaseMiles']).toFixed(1)} mile`,
    );
});

test('every figure is on the sheet with its value, and on its own page with all there is', async () => {
  const rows = await partsById('/management-information/', data.figures);
  expect(rows.size).toBe(data.figures.length);
  expect(missingValues(data.figures, rows, ['label', 'valueInWords', 'standing'])).toEqual([]);
  const pages = new Map<string, string>();
  for (const row of data.figures) {
    const id = text(row, 'id');
    pages.set(id, plain(wordsIn(await readMain(folder, `/management-information/${id}/`))));
    const file = await readJson<{ figure: Row }>(folder, `management-information/${id}.json`);
    expect(file.figure).toEqual(row);
  }
  const fields = ['label', 'valueInWords', 'definition', 'note', 'asAtInWords', 'standing'];
  expect(missingValues(data.figures, pages, [...fields, 'workedOutFrom'])).toEqual([]);
});

test('every event is on the timeline with its date, title and status', async () => {
  const parts = await partsById('/timeline/', data.events);
  expect(parts.size).toBe(data.events.length);
  const fields = ['dateInWords', 'title', 'detail', 'statusInWords', 'outcome', 'note'];
  expect(missingValues(data.events, parts, fields)).toEqual([]);
});

test('every question is on the page of questions with its exact answer', async () => {
  const parts = await partsById('/questions/', data.questions);
  expect(parts.size).toBe(data.questions.length);
  const rows = data.questions.map((row) => ({ ...row, answer: withoutBullets(row['answer']) }));
  expect(missingValues(rows, parts, ['question', 'answer', 'note', 'asAtInWords'])).toEqual([]);
  expect(data.questions.filter((row) => row['answered'] !== (row['answer'] !== null))).toEqual([]);
});

/** Pages draw the bullets of a list, so they are not in the text. */
function withoutBullets(answer: Row[string] | undefined): Row[string] {
  return typeof answer === 'string' ? answer.replace(/^- /gm, '') : null;
}

test('every source has a page with the same words and the same uses', async () => {
  for (const row of data.sources) {
    const main = await readMain(folder, `/sources/${text(row, 'id')}/`);
    const parts = new Map([[text(row, 'id'), wordsIn(main)]]);
    const fields = ['title', 'publisher', 'publishedInWords', 'kindInWords', 'url', 'note'];
    expect(missingValues([row], parts, fields)).toEqual([]);
    const uses = row['usedBy'] as readonly { group: string; text: string }[];
    const missing = uses.filter((use) => !wordsIn(main).includes(plain(use.text)));
    expect(missing, text(row, 'id')).toEqual([]);
    for (const [group, own] of Map.groupBy(uses, (use) => use.group))
      expect(wordsIn(main)).toContain(`${group} (${String(own.length)})`);
  }
});

test('the comparison finds a difference between a page and the data', () => {
  const rows = [{ id: 'a', value: '£5 million' }];
  expect(missingValues(rows, new Map([['a', 'It is £5 million a year.']]), ['value'])).toEqual([]);
  expect(missingValues(rows, new Map([['a', 'It is £6 million a year.']]), ['value'])).toHaveLength(
    1,
  );
  expect(missingValues(rows, new Map(), ['value'])).toHaveLength(1);
});
