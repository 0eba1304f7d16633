/**
 * The check while somebody types keeps what has not changed; it finds what a check of all files does.
 * MUTATIONS sets the number of edits: `MUTATIONS=500 npm run test:unit -- test/unit/edit/live-check.test.ts`.
 */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openContent } from '../../../src/edit/content/edited.ts';
import type { EditedContent } from '../../../src/edit/content/edited.ts';
import { listContent } from '../../../src/ingest/files/list-content.ts';
import type { ContentFile } from '../../../src/ingest/files/list-content.ts';
import { isTable } from '../../../src/ingest/files/tables.ts';
import { labelOf, readContent } from '../../../src/ingest/read-content.ts';
import { mutated, mutations } from '../../support/accidents/entries.ts';

const COUNT = Number(process.env['MUTATIONS'] ?? 30);
const SEED = 12;

async function copyOfContent(): Promise<[string, EditedContent, readonly ContentFile[]]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('content', folder, { recursive: true });
  const { files } = await listContent(folder, labelOf(folder));
  return [folder, await openContent(folder), files];
}

test(
  `${String(COUNT)} edits have the problems that a check of all files finds`,
  async () => {
    const [folder, content, all] = await copyOfContent();
    const files = all.filter(({ kind }) => !isTable(kind));
    let wrong = 0;
    for (const mutation of mutations(COUNT, SEED)) {
      const file = files[mutation.file % files.length];
      if (!file) throw new Error('The content has no entries.');
      const draft = { file, text: mutated(await readFile(file.path, 'utf8'), mutation) };
      const { problems } = await readContent(folder, { draft });
      expect(await content.check(draft), `${file.label}, ${mutation.kind}`).toEqual(problems);
      if (problems.length > 0) wrong += 1;
    }
    expect(wrong).toBeGreaterThan(COUNT / 4);
  },
  30_000 + COUNT * 2_000,
);

test('an entry that would be removed has the same problems too', async () => {
  const [folder, content, files] = await copyOfContent();
  const file = files.find(({ kind }) => kind === 'programmes');
  if (!file) throw new Error('The content has no programme.');
  const draft = { file, text: undefined };
  const { problems } = await readContent(folder, { draft });
  expect(problems.length).toBeGreaterThan(0);
  expect(await content.check(draft)).toEqual(problems);
}, 30_000);

test('what other programs change on the disk is read again: entries, tables, and those restored', async () => {
  const [folder, content, files] = await copyOfContent();
  const [first] = files.filter(({ kind }) => kind === 'events');
  if (!first) throw new Error('The content has no event.');
  const changed = [first, ...files.filter(({ kind }) => isTable(kind)).slice(0, 3)];
  for (const { path } of changed) {
    const text = await readFile(path, 'utf8');
    for (const now of [text.replaceAll(/[0-9]/g, 'x'), text]) {
      await writeFile(path, now);
      await content.read();
      const { problems } = await readContent(folder);
      expect(problems.length > 0).toBe(now !== text);
      expect(content.problems()).toEqual(problems);
      const draft = { file: first, text: await readFile(first.path, 'utf8') };
      expect(await content.check(draft)).toEqual(problems);
    }
  }
}, 60_000);
