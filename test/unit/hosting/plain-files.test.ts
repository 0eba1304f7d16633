/** The copies for hosts that only serve files stand where a client of Open Referral UK asks. */

import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSite } from '../../support/site/write-site.ts';

function run(folder: string) {
  return spawnSync(process.execPath, ['scripts/hosting/plain-files.js', folder], {
    encoding: 'utf8',
  });
}

test('each list and entry is copied to its address', async () => {
  const site = await writeSite({
    '/oruk/index.json': 'root',
    '/oruk/services.json': 'services',
    '/oruk/services/1a.json': 'first',
    '/oruk/services/2b.json': 'second',
    '/oruk/services/page/2.json': 'end',
    '/oruk/organizations.json': 'no organization',
  });
  onTestFinished(() => rm(site, { recursive: true }));
  expect(run(site).status).toBe(0);
  for (const [file, text] of [
    ['/oruk/index.html', 'root'],
    ['/oruk/services/index.html', 'services'],
    ['/oruk/services/1a', 'first'],
    ['/oruk/services/2b', 'second'],
    ['/oruk/services/2b.json', 'second'],
    ['/oruk/organizations/index.html', 'no organization'],
  ] as const)
    expect(await readFile(join(site, file), 'utf8'), file).toBe(text);
});

test('a folder without a site is refused', () => {
  const { status, stderr } = run('/nowhere');
  expect([status, stderr]).toEqual([
    1,
    'Give the folder of a built site: node scripts/hosting/plain-files.js dist\n',
  ]);
});
