import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { buildSettings } from '../../../src/build/settings.ts';
import { finishSwap, openStaging } from '../../../src/build/swap.ts';
import { freshFolder } from '../../support/site/build-site.ts';

/** No process has this id: those of Linux are below about four million. */
const DEAD = 99_999_999;

let project: string;
let dist: string;
let store: string;

beforeEach(async () => {
  project = await freshFolder();
  dist = join(project, 'dist');
  store = join(project, '.site', 'dist');
});

afterEach(() => rm(project, { recursive: true }));

async function publish(words: string): Promise<void> {
  const staging = await openStaging(dist, project);
  await writeFile(join(staging.site, 'index.html'), words);
  await staging.publish();
  await staging.discard();
}

const published = (): Promise<string> => readFile(join(dist, 'index.html'), 'utf8');

test('a first build is published behind a link that survives a move of the project', async () => {
  await publish('first');
  expect(await published()).toBe('first');
  expect(await readlink(dist)).toBe('.site/dist/1');
});

test('a site for another disk is made in the project and copied there', async () => {
  // On Linux this is a disk in memory; elsewhere it is a folder like any other.
  const isOther = existsSync('/dev/shm');
  const memory = isOther ? '/dev/shm' : tmpdir();
  const disk = await mkdtemp(join(memory, 'site-'));
  onTestFinished(() => rm(disk, { recursive: true }));
  await mkdir(join(project, '.cache/sites', `building-${String(DEAD)}`), { recursive: true });
  const staging = await openStaging(join(disk, 'dist'), project);
  expect((await stat(staging.site)).dev).toBe((await stat(project)).dev);
  await writeFile(join(staging.site, 'index.html'), 'elsewhere');
  await staging.publish();
  await staging.discard();
  expect(await readFile(join(disk, 'dist/index.html'), 'utf8')).toBe('elsewhere');
  expect(await readdir(join(disk, '.site/dist'))).toEqual(['1']);
  if (isOther) expect(await readdir(join(project, '.cache/sites'))).toEqual([]);
});

test('a second build replaces the first, and the first is removed', async () => {
  await publish('first');
  await publish('second');
  expect(await published()).toBe('second');
  expect(await readdir(store)).toEqual(['2']);
  expect((await readdir(project)).sort()).toEqual(['.site', 'dist']);
});

test('a discarded build leaves the last one published and nothing else', async () => {
  await publish('first');
  const staging = await openStaging(dist, project);
  await writeFile(join(staging.site, 'index.html'), 'half');
  await staging.discard();
  expect(await published()).toBe('first');
  expect(await readdir(store)).toEqual(['1']);
});

test('the next command removes what a killed build left, but not the folder of a running build', async () => {
  await publish('first');
  await mkdir(join(store, `building-${DEAD}`, 'site'), { recursive: true });
  await mkdir(join(store, `building-${process.ppid}`, 'site'), { recursive: true });
  await finishSwap(dist);
  expect((await readdir(store)).sort()).toEqual(['1', `building-${process.ppid}`]);
});

test('a swap interrupted before the link was renamed is finished by the next command', async () => {
  await publish('first');
  await mkdir(join(store, '2'));
  await writeFile(join(store, '2', 'index.html'), 'second');
  await symlink('.site/dist/2', join(project, 'dist.next'));
  await finishSwap(dist);
  expect(await published()).toBe('second');
  expect((await readdir(project)).sort()).toEqual(['.site', 'dist']);
  expect(await readdir(store)).toEqual(['2']);
});

test('a missing link is restored', async () => {
  await publish('first');
  await unlink(dist);
  await finishSwap(dist);
  expect(await published()).toBe('first');
});

test('a broken link is repaired', async () => {
  await publish('first');
  await unlink(dist);
  await symlink('.site/dist/7', dist);
  await finishSwap(dist);
  expect(await published()).toBe('first');
});

test('nothing is created where nothing was ever built', async () => {
  await finishSwap(dist);
  expect(existsSync(dist)).toBe(false);
});

test('a real folder with a built site is replaced by the link', async () => {
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), 'copied here');
  await writeFile(join(dist, '_headers'), '');
  await publish('first');
  expect(await published()).toBe('first');
  expect(await readdir(store)).toEqual(['1']);
});

test('a real folder stays as it is until the new site is whole', async () => {
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), 'copied here');
  await writeFile(join(dist, '_headers'), '');
  const staging = await openStaging(dist, project);
  expect(await published()).toBe('copied here');
  await staging.discard();
  expect(await published()).toBe('copied here');
});

test('a swap cut off while a real folder stood aside is finished by the next start', async () => {
  await mkdir(join(store, '0'), { recursive: true });
  await mkdir(join(store, '1'));
  await writeFile(join(store, '1', 'index.html'), 'first');
  await finishSwap(dist);
  expect(await published()).toBe('first');
  expect(await readdir(store)).toEqual(['1']);
});

test.each(['letters.txt', 'index.html'])(
  'a folder with %s that holds no site of ours is refused and not touched',
  async (name) => {
    await mkdir(dist);
    await writeFile(join(dist, name), 'mine');
    await expect(openStaging(dist, project)).rejects.toThrow(
      /contains something other than a built site/,
    );
    expect(await readFile(join(dist, name), 'utf8')).toBe('mine');
  },
);

test('a file is refused and not touched', async () => {
  await writeFile(dist, 'mine');
  await expect(openStaging(dist, project)).rejects.toThrow(`${dist} is a file.`);
  expect(await readFile(dist, 'utf8')).toBe('mine');
});

test('an empty folder is taken', async () => {
  await mkdir(dist);
  await publish('first');
  expect(await published()).toBe('first');
});

test('two output folders side by side do not meet', async () => {
  await publish('first');
  const other = await openStaging(join(project, 'preview'), project);
  await writeFile(join(other.site, 'index.html'), 'preview');
  await other.publish();
  await other.discard();
  expect(await published()).toBe('first');
  await rm(join(project, 'preview'));
  await finishSwap(dist);
  expect(await published()).toBe('first');
});

describe('the folder of the built site', () => {
  test.each([
    ['a relative path', 'dist'],
    ['one outside the project', '../outside/dist'],
    ['one with spaces', 'My Site/the pages'],
    ['one whose parents are missing', 'a/b/c/dist'],
    ['a folder behind a link', 'linked/dist'],
  ])('may be %s', async (_what, name) => {
    await mkdir(join(project, 'real'));
    await symlink('real', join(project, 'linked'));
    const base = join(project, 'project');
    dist = buildSettings({ OUT_DIR: name }, name.startsWith('..') ? base : project).outFolder;
    await publish('first');
    expect(await published()).toBe('first');
  });

  test.each([
    ['a file', 'a-file', /a-file is a file\. Set OUT_DIR to a new folder\.$/],
    ['below a file', 'a-file/dist', /ENOTDIR/],
    ['below a link that leads nowhere', 'nowhere/dist', /nowhere\/dist cannot be made: EEXIST/],
    ['below /proc', '/proc/no-such-folder', /^\/proc\/no-such-folder cannot be made: E/],
  ])('is refused if it is %s', async (_what, name, message) => {
    await writeFile(join(project, 'a-file'), 'mine');
    await symlink('missing', join(project, 'nowhere'));
    const { outFolder } = buildSettings({ OUT_DIR: name }, project);
    await expect(openStaging(outFolder, project)).rejects.toThrow(message);
    expect((await readdir(project)).sort()).toEqual(['a-file', 'nowhere']);
  });
});
