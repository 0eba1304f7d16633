/** A file is replaced whole, and never if it is not the one that was seen. */

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILE, fileVersion, saveFile } from '../../../src/edit/content/save-entry.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';

test('a file is made, changed and removed', async () => {
  const folder = await folderOfTest();
  const path = join(folder, 'contacts', 'line.yaml');
  expect(await fileVersion(path)).toEqual({ text: undefined, version: NO_FILE });
  expect(await saveFile(path, NO_FILE, 'a: 1\n')).toBe(true);
  const { version } = await fileVersion(path);
  expect(await saveFile(path, version, 'a: 2\n')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('a: 2\n');
  expect(await readdir(join(folder, 'contacts'))).toEqual(['line.yaml']);
  expect(await saveFile(path, (await fileVersion(path)).version, undefined)).toBe(true);
  expect(await readdir(join(folder, 'contacts'))).toEqual([]);
});

test.each([undefined, 'mine\n'])('a file that was changed meanwhile stays', async (text) => {
  const path = join(await folderOfTest(), 'line.yaml');
  await writeFile(path, 'before\n');
  const { version } = await fileVersion(path);
  await writeFile(path, 'theirs\n');
  expect(await saveFile(path, version, text)).toBe(false);
  expect(await saveFile(path, NO_FILE, text)).toBe(false);
  expect(await readFile(path, 'utf8')).toBe('theirs\n');
});
