/** Every council of both extracts of the register becomes a content folder that passes the gate. */

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setting } from '../../src/domain/entries/setting.ts';
import { isBase } from '../../src/domain/entries/base.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { councilsOf } from '../../src/ingest/register/councils.ts';
import { readExtract } from '../../src/ingest/register/extract.ts';
import type { RegisterRow } from '../../src/ingest/register/extract.ts';
import { newContent } from '../../src/ingest/register/new-content.ts';
import { writeFolder } from '../../src/ingest/register/write-folder.ts';
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

  test('the centres of the council of this site have their references', () => {
    const { code } = content.site.council;
    const written = newContent(
      rows.filter(({ councilCode }) => councilCode === code),
      made,
    );
    const known = new Set(content.centres.map(({ urn }) => urn));
    expect(written?.centres).toHaveLength(norfolk);
    expect(written?.centres.filter(({ urn }) => !known.has(urn))).toEqual([]);
  });
});

test('the open places of the newest extract are the bases of this site', () => {
  const { code } = content.site.council;
  const own = rowsOf('2026-08-19').filter(({ councilCode }) => councilCode === code);
  const bases = content.centres.filter(isBase).map(({ urn }) => urn);
  expect(own.map(({ urn }) => urn).toSorted()).toEqual(bases.toSorted());
});
