/** Builds that are killed, that run at once or whose disk is full: one of the good sites stays whole. */

import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildSite, freshFolder, runBuild, runKilledBuild } from '../support/site/build-site.ts';
import { digestOf } from '../support/site/site-digest.ts';
import { SMALL_COUNCIL } from '../support/made-up/small-council.ts';

const KILLED = 20;
const ABOUT = `---
title: About this site
description: What this made-up site is for.
recorded: "2025-03-01"
---

Other words.
`;

let work: string;
let dist: string;
/** Two contents, and the digests of the sites that are made from them. */
let contents: readonly [string, string];
let digests: readonly [string, string];
/** How long a build takes, in milliseconds. */
let duration: number;

beforeAll(async () => {
  work = await freshFolder();
  dist = join(work, 'dist');
  const other = join(work, 'other');
  await cp(SMALL_COUNCIL, other, { recursive: true });
  await writeFile(join(other, 'pages/about.md'), ABOUT);
  contents = [SMALL_COUNCIL, other];
  const start = performance.now();
  const first = await digestAfter(SMALL_COUNCIL);
  duration = performance.now() - start;
  digests = [first, await digestAfter(other)];
  expect(digests[0]).not.toBe(digests[1]);
});

afterAll(() => rm(work, { recursive: true, force: true }));

async function digestAfter(content: string, folder = dist): Promise<string> {
  await buildSite({ CONTENT_DIR: content, OUT_DIR: folder });
  return digestOf(folder);
}

/** What lies beside the published site: one generation of it, and no unfinished build. */
function store(): Promise<string[]> {
  return readdir(join(work, '.site', 'dist'));
}

test(`after each of ${KILLED} builds killed at any moment one of the two sites is there, whole`, async () => {
  const moments = fc.sample(fc.double({ min: 0, max: 1.1, noNaN: true }), {
    seed: 11,
    numRuns: KILLED,
  });
  let finished = 0;
  for (const [place, moment] of moments.entries()) {
    const content = contents[place % 2] ?? SMALL_COUNCIL;
    const { code } = await runKilledBuild(
      { CONTENT_DIR: content, OUT_DIR: dist },
      Math.round(moment * duration),
    );
    if (code === 0) finished += 1;
    expect(digests, `killed after ${moment} of a build`).toContain(await digestOf(dist));
  }
  expect(finished).toBeLessThan(KILLED);
  expect(await digestAfter(contents[1])).toBe(digests[1]);
  expect(await store()).toHaveLength(1);
});

test('two builds at once into one folder: both end well, and one of their sites is there', async () => {
  const both = contents.map((content) => runBuild({ CONTENT_DIR: content, OUT_DIR: dist }));
  for (const { code, output } of await Promise.all(both)) expect(code, output).toBe(0);
  expect(digests).toContain(await digestOf(dist));
  await buildSite({ CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: dist });
  expect(await store()).toHaveLength(1);
});

test('a disk that is full at any point of a build: a sentence, and the last site stays whole', async () => {
  const disk = await mountedDisk('400m');
  const folder = join(disk, 'dist');
  expect(await digestAfter(SMALL_COUNCIL, folder)).toBe(digests[0]);
  for (const left of [0, 200_000, 2_000_000]) {
    await fillDisk(disk, left);
    const { code, output } = await runBuild({ CONTENT_DIR: contents[1], OUT_DIR: folder });
    expect({ left, code }).toEqual({ left, code: 1 });
    expect(output).toContain('The disk is full. The published site has not changed.');
    expect(output).not.toMatch(/^ +at /m);
    expect(await digestOf(folder)).toBe(digests[0]);
  }
  await rm(join(disk, 'filler'));
  expect(await digestAfter(contents[1], folder)).toBe(digests[1]);
});

/** A disk of its own, in memory. */
async function mountedDisk(size: string): Promise<string> {
  const disk = join(work, 'disk');
  await mkdir(disk);
  const { status, stderr } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new Error(
      `A small disk could not be mounted: ${stderr}Run this test as root, in a container with --cap-add SYS_ADMIN.`,
    );
  onTestFinished(() => {
    spawnSync('umount', [disk]);
  });
  return disk;
}

/** Leaves so many bytes free. */
async function fillDisk(disk: string, left: number): Promise<void> {
  const filler = join(disk, 'filler');
  await rm(filler, { force: true });
  const { bavail, bsize } = await statfs(disk);
  await writeFile(filler, Buffer.alloc(bavail * bsize - left));
}
