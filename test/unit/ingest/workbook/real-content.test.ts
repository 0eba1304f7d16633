/** All content as a workbook and back. */

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '../../../../src/ingest/files/list-content.ts';
import { contentFolder } from '../../../../src/ingest/reading-settings.ts';
import { contentChanges } from '../../../../src/ingest/workbook/changes.ts';
import { idLists } from '../../../../src/ingest/workbook/id-lists.ts';
import { readContentWorkbook } from '../../../../src/ingest/workbook/read.ts';
import { contentSheets } from '../../../../src/ingest/workbook/sheets.ts';
import { contentWorkbook } from '../../../../src/ingest/workbook/write.ts';
import { realContent } from '../../../support/content/real-content.ts';

test('a workbook that nobody has edited changes nothing', async () => {
  const folder = contentFolder();
  const { files } = await listContent(folder, 'content');
  const texts = new Map(
    files.map(({ path }) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
  const sheets = contentSheets(files, ({ path }) => texts.get(relative(folder, path)) ?? '');
  const bytes = await contentWorkbook(sheets, idLists(await realContent()));
  const read = await readContentWorkbook(Buffer.from(bytes), sheets);
  expect(read.rows.length).toBe(sheets.reduce((sum, { rows }) => sum + rows.length, 0));
  const { rowOf, ...changes } = contentChanges(read, (name) => texts.get(name));
  expect(changes).toEqual({ files: new Map(), removed: [], faults: [] });
  expect(rowOf.size).toBeGreaterThan(0);
}, 60_000);
