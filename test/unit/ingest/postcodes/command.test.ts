/** npm run import-postcodes as it is called: what it prints, how it ends, and that it does all or nothing. */

import { spawnSync } from 'node:child_process';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest } from '../../../support/folder-of-test.ts';
import { SMALL_COUNCIL } from '../../../support/made-up/small-council.ts';
import { DALE, nsplCsv } from '../../../support/made-up/postcodes.ts';

const SCRIPT = resolve('scripts/import-postcodes.ts');

test('writes all of it, or says in one message why nothing was written', async () => {
  const work = await folderOfTest();
  const folder = join(work, 'content');
  await cp(SMALL_COUNCIL, folder, { recursive: true });
  const file = join(work, 'NSPL_FEB_2025_UK.csv');
  const outside = join(work, 'outside.csv');
  const point = { lat: 54.7, lon: -3.1 };
  await writeFile(file, nsplCsv([{ postcode: 'QX1 1AA', ...point }]));
  await writeFile(outside, nsplCsv([{ postcode: 'QX1 1AA', lat: 54.3, lon: -2.4 }]));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
  expect(run()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^\nNo path was given/) as string,
  });
  // The gate finds its places too far from their postcodes.
  const far = run(outside, '--date', '2025-02', '--council', DALE);
  expect([far.status, far.stdout]).toEqual([1, '']);
  expect(far.stderr).toContain('Nothing was written.');
  expect(await readdir(join(folder, 'sources'))).not.toContain('nspl-2025-02.yaml');
  expect(run(file)).toMatchObject({ status: 0, stderr: '' });
  expect(await readdir(join(folder, 'postcodes', 'units'))).toEqual(['qx1.csv']);
  expect(await readdir(work)).toEqual(['NSPL_FEB_2025_UK.csv', 'content', 'outside.csv']);
}, 120_000);
