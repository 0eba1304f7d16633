import { createHash } from 'node:crypto';
import { cp, readFile, readdir, readlink, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite, freshFolder, runBuild } from '../support/build-site.ts';
import { folderOfTest } from '../support/folder-of-test.ts';

const SECOND_COUNCIL = resolve('test/build/sites/second-council/content');

let work: string;
let dist: string;
/** What readers have before each attempt. */
let before: string;

beforeAll(async () => {
  work = await freshFolder();
  dist = join(work, 'dist');
  await buildSite({ CONTENT_DIR: SECOND_COUNCIL, OUT_DIR: dist });
  before = await digestOf(dist);
});

afterAll(() => rm(work, { recursive: true, force: true }));

/** A copy of the small council's content with some of its files changed. */
async function contentWith(changes: Readonly<Record<string, string>>): Promise<string> {
  const copy = join(await folderOfTest(), 'content');
  await cp(SECOND_COUNCIL, copy, { recursive: true });
  for (const [name, text] of Object.entries(changes)) await writeFile(join(copy, name), text);
  return copy;
}

/** One number for all names and bytes below a folder. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await filesOf(folder)) {
    hash.update(`${name}\n`);
    hash.update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(`${folder}/`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('two cold builds of the whole content in different folders are the same, byte for byte', async () => {
  const first = inject('siteFolder');
  const second = join(await folderOfTest(), 'elsewhere', 'public');
  await buildSite({ OUT_DIR: second, SITE_URL: 'https://centres.example' });
  expect(await filesOf(second)).toEqual(await filesOf(first));
  const different: string[] = [];
  for (const name of await filesOf(first)) {
    const [a, b] = await Promise.all([readFile(join(first, name)), readFile(join(second, name))]);
    if (!a.equals(b)) different.push(name);
  }
  expect(different).toEqual([]);
});

test('long steps are counted', async () => {
  const { output } = await runBuild({ CONTENT_DIR: SECOND_COUNCIL, OUT_DIR: dist });
  expect(output).toMatch(/\d+ entries read\n/);
  expect(output).toMatch(/\d+ pages built\n/);
  expect(output).toMatch(/\d+ pages read\n/);
  expect(output).toMatch(/\d+ records indexed for the search\n/);
});

test('content with a fault stops the build before a page is made: report, exit code 1, no stack', async () => {
  const broken = await contentWith({ 'places/overby.yaml': 'name: [' });
  const { code, output } = await runBuild({ CONTENT_DIR: broken, OUT_DIR: dist });
  expect(code).toBe(1);
  expect(output).toMatch(/places\/overby\.yaml:\d+:\d+\n {2}.*found /);
  expect(output).toMatch(/\d+ problems? in 1 file\. Nothing was built\./);
  expect(output).not.toContain('pages built');
  expect(output).not.toMatch(/^ +at /m);
  expect(await digestOf(dist)).toBe(before);
});

test('pages that fail a check are not published', async () => {
  const about = `---
title: About this site
description: What this made-up site is for.
recorded: "2025-03-01"
---

See [what is not there](/find/nowhere/).
`;
  const broken = await contentWith({ 'pages/about.md': about });
  const { code, output } = await runBuild({ CONTENT_DIR: broken, OUT_DIR: dist });
  expect(code).toBe(1);
  expect(output).toContain(
    '/about/\n  the link "/find/nowhere/" leads to no page or file of this site\n\n1 problem on 1 page. Nothing was published.',
  );
  expect(output).not.toMatch(/^ +at /m);
  expect(await digestOf(dist)).toBe(before);
  expect(await readdir(join(work, '.site', 'dist'))).toHaveLength(1);
});

test('a build that is killed while it makes pages leaves the last site, and the next start clears up', async () => {
  // The whole content, since only then a count is printed before the last page is made.
  const { code } = await runBuild({ OUT_DIR: dist }, (output, end) => {
    if (output.includes(' pages built …')) end();
  });
  expect(code).toBeNull();
  expect(await digestOf(dist)).toBe(before);
  const left = await readdir(join(work, '.site', 'dist'));
  expect(left.some((name) => name.startsWith('building-'))).toBe(true);

  await buildSite({ CONTENT_DIR: SECOND_COUNCIL, OUT_DIR: dist });
  expect(await digestOf(dist)).toBe(before);
  expect(await readdir(join(work, '.site', 'dist'))).toHaveLength(1);
});

test('a swap that was cut off is finished by the next command, even where that one then fails', async () => {
  const store = join(work, '.site', 'dist');
  const [current = ''] = await readdir(store);
  const next = String(Number(current) + 1);
  await cp(join(store, current), join(store, next), { recursive: true });
  await unlink(dist);
  await symlink(join('.site', 'dist', next), join(work, 'dist.next'));

  const about =
    '---\ntitle: About\ndescription: x\nrecorded: "2025-03-01"\n---\n\n[Gone](/find/gone/)\n';
  const broken = await contentWith({ 'pages/about.md': about });
  expect((await runBuild({ CONTENT_DIR: broken, OUT_DIR: dist })).code).toBe(1);
  expect(await readlink(dist)).toBe(join('.site', 'dist', next));
  expect(await digestOf(dist)).toBe(before);
});

test('a folder that is no site and an address with a path are refused in a sentence', async () => {
  const letters = await folderOfTest();
  await writeFile(join(letters, 'letter.txt'), 'mine');
  const refusals = [
    await runBuild({ CONTENT_DIR: SECOND_COUNCIL, OUT_DIR: letters }),
    await runBuild({
      CONTENT_DIR: SECOND_COUNCIL,
      OUT_DIR: dist,
      SITE_URL: 'https://a.example/b/',
    }),
  ];
  expect(refusals.map(({ code }) => code)).toEqual([1, 1]);
  expect(refusals[0]?.output).toContain('holds something else than a built site');
  expect(refusals[1]?.output).toContain('SITE_URL is "https://a.example/b/"');
  expect(await readdir(letters)).toEqual(['letter.txt']);
  for (const { output } of refusals) expect(output).not.toMatch(/^ +at /m);
});
