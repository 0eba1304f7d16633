/** Two builds give the same bytes, and an interrupted build leaves the last site published. */

import { cp, readFile, readdir, readlink, rm, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite, freshFolder, runBuild } from '../support/site/build-site.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { digestOf, filesOf } from '../support/site/site-digest.ts';
import {
  LEADS_NOWHERE,
  SMALL_COUNCIL,
  smallCouncilWith,
} from '../support/made-up/small-council.ts';

let work: string;
let dist: string;
/** The digest of the published site before each attempt. */
let before: string;

beforeAll(async () => {
  work = await freshFolder();
  dist = join(work, 'dist');
  await buildSite({ CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: dist });
  before = await digestOf(dist);
});

afterAll(() => rm(work, { recursive: true, force: true }));

test('two cold builds of the whole content in different folders, time zones and languages give the same bytes', async () => {
  const first = inject('siteFolder');
  const second = join(await folderOfTest(), 'elsewhere', 'public');
  // Another day than in Greenwich for half of it, and a language with letters of its own.
  const machine = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await buildSite({ OUT_DIR: second, SITE_URL: 'https://centres.example', ...machine });
  expect(await filesOf(second)).toEqual(await filesOf(first));
  const different: string[] = [];
  for (const name of await filesOf(first)) {
    const [a, b] = await Promise.all([readFile(join(first, name)), readFile(join(second, name))]);
    if (!a.equals(b)) different.push(name);
  }
  expect(different).toEqual([]);
});

test('a build that is killed while it makes pages leaves the last site, and the next command removes its files', async () => {
  // The whole content, since a small one prints no count before the last page is made.
  const { code } = await runBuild({ OUT_DIR: dist }, (output, end) => {
    if (output.includes(' pages built …')) end();
  });
  expect(code).toBeNull();
  expect(await digestOf(dist)).toBe(before);
  const left = await readdir(join(work, '.site', 'dist'));
  expect(left.some((name) => name.startsWith('building-'))).toBe(true);

  await buildSite({ CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: dist });
  expect(await digestOf(dist)).toBe(before);
  expect(await readdir(join(work, '.site', 'dist'))).toHaveLength(1);
});

test('an interrupted swap is finished by the next command, even if that fails', async () => {
  const store = join(work, '.site', 'dist');
  const [current = ''] = await readdir(store);
  const next = String(Number(current) + 1);
  await cp(join(store, current), join(store, next), { recursive: true });
  await unlink(dist);
  await symlink(join('.site', 'dist', next), join(work, 'dist.next'));

  const broken = await smallCouncilWith({ 'pages/about.md': LEADS_NOWHERE });
  expect((await runBuild({ CONTENT_DIR: broken, OUT_DIR: dist })).code).toBe(1);
  expect(await readlink(dist)).toBe(join('.site', 'dist', next));
  expect(await digestOf(dist)).toBe(before);
});
