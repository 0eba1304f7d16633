/** Every council of both extracts of the register becomes a content folder that passes the gate. */

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setting } from '../../src/domain/entries/setting.ts';
import { isBase } from '../../src/domain/entries/base.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { publishedAddresses } from '../../src/ingest/published-addresses.ts';
import { publishedEntries } from '../../src/ingest/published-entries.ts';
import { councilsOf } from '../../src/ingest/register/councils.ts';
import { readExtract } from '../../src/ingest/register/extract.ts';
import type { RegisterRow } from '../../src/ingest/register/extract.ts';
import { mergeExtract } from '../../src/ingest/register/merge/extract.ts';
import { newContent } from '../../src/ingest/register/new-content.ts';
import { changeFolder, writeFolder } from '../../src/ingest/register/write-folder.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { content } from './content-under-test.ts';

const shared = resolve(setting(process.env, 'SHARED_DIR') ?? '../shared');

function rowsOf(day: string): readonly RegisterRow[] {
  const file = `gias/edubaseallchildrencentre${day.replaceAll('-', '')}.csv`;
  const reading = readExtract(readFileSync(join(shared, file)));
  if ('refused' in reading) throw new Error(reading.refused.found);
  return reading.rows;
}

describe.each([
  ['2019-04-01', 151, 53],
  ['2026-08-19', 152, 15],
])('the extract of %s', (day, councils, norfolk) => {
  const rows = rowsOf(day);
  const made = { day, today: day, source: `gias-${day}` };

  test('every council passes the gate, with a place for each row and short names of their own', async () => {
    const all = councilsOf(rows);
    expect(all).toHaveLength(councils);
    const folder = join(await folderOfTest(), 'content');
    for (const { code, name, places } of all) {
      const written = newContent(
        rows.filter(({ councilCode }) => councilCode === code),
        made,
      );
      expect(new Set(written?.centres.map(({ shortName }) => shortName)).size, name).toBe(places);
      await writeFolder(folder, written?.files ?? new Map(), async (site) => {
        expect((await readContent(site)).problems, name).toEqual([]);
      });
      await rm(folder, { recursive: true });
    }
  });

  test('all councils in one site pass the gate, with a district for each', async () => {
    const written = newContent(rows, made);
    expect(written?.site.districts).toHaveLength(councils);
    const folder = join(await folderOfTest(), 'content');
    await writeFolder(folder, written?.files ?? new Map(), async (site) => {
      expect((await readContent(site)).problems).toEqual([]);
    });
  });

  test('the centres of the council of this site have their references', () => {
    const { code } = content.site.council;
    const written = newContent(
      rows.filter(({ councilCode }) => councilCode === code),
      made,
    );
    const known = new Set(content.centres.map(({ identifiers }) => identifiers?.['urn']));
    expect(written?.centres).toHaveLength(norfolk);
    expect(written?.centres.filter(({ identifiers }) => !known.has(identifiers?.['urn']))).toEqual(
      [],
    );
  });
});

test('the folder of each council takes the newer extract, and traces what was published', async () => {
  const [older, newer] = ['2019-04-01', '2026-08-19'].map((day) => ({ day, rows: rowsOf(day) }));
  if (!older || !newer) throw new Error('no extracts');
  const folder = join(await folderOfTest(), 'content');
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const changes = { added: 0, changed: 0, gone: 0, conflicts: 0 };
  for (const { code, name } of councilsOf(newer.rows)) {
    const [before, after] = [older, newer].map(({ day, rows }) => ({
      day,
      rows: rows.filter(({ councilCode }) => councilCode === code),
    }));
    const { day } = older;
    const written = newContent(before?.rows ?? [], { day, today: day, source: `gias-${day}` });
    if (!written || !before || !after) continue;
    await writeFolder(folder, written.files, () => Promise.resolve());
    const { content: edited } = await readContent(folder);
    const merge = edited && mergeExtract({ content: edited, textOf }, before, after, newer.day);
    if (!merge) throw new Error(name);
    const published = {
      site: edited.site.name,
      entries: publishedEntries(edited),
      addresses: publishedAddresses(edited),
    };
    await changeFolder(folder, merge.files, [], async (changed) => {
      expect((await readContent(changed, { published })).problems, name).toEqual([]);
    });
    await rm(folder, { recursive: true });
    for (const what of ['added', 'changed', 'gone', 'conflicts'] as const)
      changes[what] += merge[what].length;
  }
  expect(changes.changed).toBeGreaterThan(100);
  expect(changes.gone).toBeGreaterThan(200);
  expect(changes.conflicts).toBe(0);
});

test('the open places of the newest extract are the bases of this site', () => {
  const { code } = content.site.council;
  const own = rowsOf('2026-08-19').filter(({ councilCode }) => councilCode === code);
  const bases = content.centres.filter(isBase).map(({ identifiers }) => identifiers?.['urn']);
  expect(own.map(({ urn }) => urn).toSorted()).toEqual(bases.toSorted());
});
