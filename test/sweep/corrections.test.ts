/** "Correct a fact" as in the README: the gate passes each correction, and no test breaks. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/site/build-site.ts';
import { copyContent, correct, corrections } from '../support/content/corrections.ts';
import { folderOfTest } from '../support/folder-of-test.ts';

/** The modules through which tests read the real content. */
const READS_CONTENT = /\/(real-content|contents-for-laws)\.ts/;

test.each(corrections)('the gate passes: $what', async (correction) => {
  const folder = await folderOfTest();
  await copyContent(folder);
  await correct(folder, correction);
  const { code, output } = await runScript(['scripts/check-content.ts'], {
    CONTENT_DIR: folder,
    // Compared with no published site: what a change needs then is shown in a test of its own.
    OUT_DIR: join(folder, 'unpublished'),
  });
  expect(output).toMatch(/entries checked, no problems\./);
  expect(code).toBe(0);
});

test('every unit test that reads the content of this site passes on the corrected content', async () => {
  const folder = await folderOfTest();
  await copyContent(folder);
  for (const correction of corrections) await correct(folder, correction);
  const { code, output } = await runScript(
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
      ...['--project', 'unit', ...(await readersOfContent())],
    ],
    { CONTENT_DIR: folder, NODE_ENV: 'test', NO_COLOR: '1' },
  );
  expect(code, output).toBe(0);
});

/** The unit tests that read the real content. */
async function readersOfContent(): Promise<string[]> {
  const entries = await readdir('test/unit', { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const readers: string[] = [];
  for (const file of files)
    if (READS_CONTENT.test(await readFile(file, 'utf8'))) readers.push(file);
  expect(readers.length).toBeGreaterThan(5);
  return readers;
}
