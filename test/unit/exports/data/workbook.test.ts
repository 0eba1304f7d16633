/** The workbook: the same bytes each time, no formulas, and cells that an independent reader finds typed. */

import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import { dataTables } from '../../../../src/exports/data/all-tables.ts';
import { workbook } from '../../../../src/exports/data/workbook.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const siteUrl = new URL('https://dale.example');
const county = { content: makeCounty(), siteUrl };

afterEach(() => {
  vi.useRealTimers();
});

test('the same content gives the same bytes at any time', async () => {
  const today = await workbook(county);
  vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z'), toFake: ['Date'] });
  expect(await workbook({ content: makeCounty(), siteUrl })).toEqual(today);
});

test('it has a sheet of notes, then one for each table, with a row for each row', async () => {
  const sheets = await readWorkbook(Buffer.from(await workbook(county)));
  const tables = dataTables(county);
  expect(sheets.map(({ sheet }) => sheet.toLowerCase())).toEqual([
    'notes',
    ...tables.map(({ id }) => id.replaceAll('-', ' ')),
  ]);
  expect(sheets.slice(1).map(({ data }) => data.length)).toEqual(
    tables.map(({ rows }) => rows.length + 1),
  );
});

test('nothing in it is calculated, and a text that looks like a formula stays a text', async () => {
  const content = withEntry(makeContent(), 'events', 'vote', { title: '=1+1' });
  const book = await workbook({ content, siteUrl });
  for (const [name, body] of Object.entries(unzipSync(book)))
    expect(strFromU8(body), name).not.toMatch(/<f[ >]/);
  const events = (await readWorkbook(Buffer.from(book))).find(({ sheet }) => sheet === 'Events');
  const [names = [], ...rows] = events?.data ?? [];
  const row = rows.find((cells) => cells[0] === 'vote') ?? [];
  expect(row[names.indexOf('title')]).toBe('=1+1');
  expect(row[names.indexOf('firstDay')]).toEqual(new Date('2019-05-02T00:00:00Z'));
  expect(row[names.indexOf('date')]).toBe('2019-05-02');
});
