/** npm run new-entry as it is called: what it writes, what it prints and how it ends. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

async function copyOfContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('test/build/sites/faulty/content', folder, { recursive: true });
  return folder;
}

function run(script: string, args: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, AS_OF: '2026-11-22' },
  });
  return { status, stdout, stderr };
}

test('a page that the site would not show is not written', () => {
  const { status, stderr } = run('new-entry.ts', ['page', 'news'], 'content');
  expect(existsSync('content/pages/news.md')).toBe(false);
  expect(stderr).toContain('The site shows no page with the id "news". It shows about, ');
  expect(status).toBe(1);
}, 60_000);

test('a new entry is written once, and what it needs is listed', async () => {
  const folder = await copyOfContent();
  const { status, stdout } = run('new-entry.ts', ['sources', 'holt-news'], folder);
  expect(stdout).toContain('sources/holt-news.yaml. What it needs:');
  expect(stdout).toMatch(/holt-news\.yaml:\d+:\d+\n {2}title {3}found no value\n/);
  expect(stdout).toMatch(/problems in 1 file\. Fill in the fields, then run npm run check\.\n$/);
  expect(status).toBe(0);
  const file = join(folder, 'sources', 'holt-news.yaml');
  const text = await readFile(file, 'utf8');
  expect(text).toContain('\nrecorded: "2026-11-22"\n');
  const again = run('new-entry.ts', ['source', 'holt-news'], folder);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('exists already. Correct that file, or choose another id.');
  expect(await readFile(file, 'utf8')).toBe(text);
}, 60_000);
