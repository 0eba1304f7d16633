/** Earlier versions of the data move from the published site into the next one. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepVersions } from '../../../src/build/keep-versions.ts';
import { MOST_VERSIONS } from '../../../src/domain/data/kept-versions.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';

const nameOf = (number: number): string => `2026-02-01-${String(number).padStart(8, '0')}`;

/** A site with a list of versions, of which some have a folder. */
async function siteWith(
  folder: string,
  versions: readonly string[],
  present = versions,
): Promise<string> {
  await mkdir(join(folder, 'data'), { recursive: true });
  const list = { versions: versions.map((version) => ({ version, asAt: '2026-02-01' })) };
  await writeFile(join(folder, 'data/versions.json'), JSON.stringify(list));
  for (const version of present) {
    await mkdir(join(folder, 'data', version), { recursive: true });
    await writeFile(join(folder, 'data', version, 'all.zip'), version);
  }
  return folder;
}

async function listedIn(site: string): Promise<string[]> {
  const { versions } = JSON.parse(await readFile(join(site, 'data/versions.json'), 'utf8')) as {
    versions: { version: string }[];
  };
  return versions.map(({ version }) => version);
}

test('the new version comes first, and the folders of earlier ones are copied', async () => {
  const root = await folderOfTest();
  const published = await siteWith(join(root, 'old'), [nameOf(2), nameOf(1)]);
  const next = await siteWith(join(root, 'new'), [nameOf(3)]);
  await keepVersions(published, next);
  expect(await listedIn(next)).toEqual([nameOf(3), nameOf(2), nameOf(1)]);
  expect(await readFile(join(next, 'data', nameOf(1), 'all.zip'), 'utf8')).toBe(nameOf(1));
});

test('publishing the same version again changes nothing', async () => {
  const root = await folderOfTest();
  const published = await siteWith(join(root, 'old'), [nameOf(3), nameOf(1)]);
  const next = await siteWith(join(root, 'new'), [nameOf(3)]);
  await keepVersions(published, next);
  expect(await listedIn(next)).toEqual([nameOf(3), nameOf(1)]);
});

test('a version whose folder is gone, or that is no name of one, is left out', async () => {
  const root = await folderOfTest();
  const published = await siteWith(join(root, 'old'), [nameOf(2), '..', nameOf(1)], [nameOf(1)]);
  const next = await siteWith(join(root, 'new'), [nameOf(3)]);
  await keepVersions(published, next);
  expect(await listedIn(next)).toEqual([nameOf(3), nameOf(1)]);
});

test('no more than the latest are kept', async () => {
  const root = await folderOfTest();
  const earlier = Array.from({ length: 20 }, (_, index) => nameOf(index));
  const published = await siteWith(join(root, 'old'), earlier);
  const next = await siteWith(join(root, 'new'), [nameOf(99)]);
  await keepVersions(published, next);
  expect(await listedIn(next)).toEqual([nameOf(99), ...earlier.slice(0, MOST_VERSIONS - 1)]);
  expect(await readdir(join(next, 'data'))).toHaveLength(MOST_VERSIONS + 1);
});

test('without a published site the new one has its own version alone', async () => {
  const root = await folderOfTest();
  const next = await siteWith(join(root, 'new'), [nameOf(1)]);
  await keepVersions(join(root, 'none'), next);
  expect(await listedIn(next)).toEqual([nameOf(1)]);
});
