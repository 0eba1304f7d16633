/** A build knows its commit by git or by its host, and works without either; its inputs have one hash. */

import { spawnSync } from 'node:child_process';
import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildInputs } from '../../../src/ingest/build-inputs.ts';
import { commitOf } from '../../../src/record/commit.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';

function git(folder: string, ...words: string[]): string {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...author, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

test('git names the commit and says whether anything was changed since', async () => {
  const folder = await folderOfTest();
  await writeFile(join(folder, 'package.json'), '{}');
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'First');
  const commit = git(folder, 'rev-parse', 'HEAD');
  expect(commitOf(folder, { GITHUB_SHA: 'other' })).toEqual({ commit, clean: true });
  await writeFile(join(folder, 'new.txt'), '');
  expect(commitOf(folder, {})).toEqual({ commit, clean: false });

  const copy = join(folder, 'copy');
  await mkdir(copy);
  await writeFile(join(copy, 'package.json'), '{}');
  expect(commitOf(copy, {})).toEqual({ commit: null, clean: null });
});

test('without git the host names the commit, or nobody does', async () => {
  const folder = await folderOfTest();
  expect(commitOf(folder, { COMMIT_REF: 'c3' })).toEqual({ commit: 'c3', clean: null });
  expect(commitOf(folder, { GITHUB_SHA: '' })).toEqual({ commit: null, clean: null });
});

test('the hashes follow names and bytes of content and code, and nothing else', async () => {
  const project = await folderOfTest();
  const content = join(project, 'content');
  await mkdir(join(content, 'centres'), { recursive: true });
  await mkdir(join(project, 'src'));
  await writeFile(join(content, 'centres', 'a.yaml'), 'name: A');
  await writeFile(join(project, 'src', 'a.ts'), '');
  const first = buildInputs(project, content);
  await writeFile(join(project, 'README.md'), 'New');
  expect(buildInputs(project, content)).toEqual(first);

  const elsewhere = join(await folderOfTest(), 'elsewhere');
  await cp(content, elsewhere, { recursive: true });
  expect(buildInputs(project, elsewhere)).toEqual(first);

  await rename(join(content, 'centres', 'a.yaml'), join(content, 'centres', 'b.yaml'));
  const renamed = buildInputs(project, content);
  expect(renamed.code).toBe(first.code);
  expect(renamed.content).not.toBe(first.content);
  await writeFile(join(project, 'src', 'a.ts'), '//');
  expect(buildInputs(project, content).code).not.toBe(first.code);
});
