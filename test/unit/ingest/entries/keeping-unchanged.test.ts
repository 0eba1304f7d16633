/** A repeated reading reads the changed files alone, and always says what a first reading would. */

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepingUnchanged } from '../../../../src/ingest/entries/keeping-unchanged.ts';
import type { ContentFile } from '../../../../src/ingest/files/list-content.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';

const TEXT = 'words: [hub]\nmeans: base\nrecorded: "2026-01-10"\n';

test('an entry is read again only after its file has changed', async () => {
  const root = await folderOfTest();
  const path = join(root, 'hub.yaml');
  const file: ContentFile = { kind: 'synonyms', id: 'hub', path, label: 'synonyms/hub.yaml' };
  const readEntry = keepingUnchanged();

  await writeFile(path, TEXT);
  const first = readEntry(file, root);
  expect(first.value).toMatchObject({ words: ['hub'] });
  expect(readEntry(file, root)).toBe(first);

  // As long as before.
  await writeFile(path, TEXT.replace('[hub]', '[bub]'));
  expect(readEntry(file, root).value).toMatchObject({ words: ['bub'] });

  await rm(path);
  expect(readEntry(file, root).problems[0]?.kind).toBe('file-unreadable');

  await writeFile(path, TEXT);
  expect(readEntry(file, root).value).toMatchObject({ words: ['hub'] });
});
