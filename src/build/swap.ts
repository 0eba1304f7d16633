/**
 * How a finished build takes the place of the last one.
 *
 * The published folder is a link to one generation kept beside it
 * (`dist` → `.site/dist/7`). A build works in a folder of its own and only a
 * whole, checked site becomes a generation; renaming the link is the only step
 * that readers can notice, and it cannot be seen half done.
 */

import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ExpectedFailure } from '../cli/expected-failure.ts';

/** Files by which a site of ours is known from other websites. */
const OURS = ['index.html', '_headers'];

/** Where a build works before anything of it is published. */
export interface Workshop {
  readonly site: string;
  readonly cache: string;
  /** Turns the site into the newest generation and points the link at it. */
  publish(): Promise<void>;
  /** Leaves no trace of the build. */
  discard(): Promise<void>;
}

/**
 * A fresh folder to build in, on the same disk as `outDir`.
 *
 * Finishes first what an earlier, interrupted build left behind.
 * @throws ExpectedFailure where `outDir` is a file, or a folder that holds something else than a built site
 */
export async function openWorkshop(outDir: string): Promise<Workshop> {
  await finishSwap(outDir);
  const store = storeOf(outDir);
  const room = join(store, `building-${String(process.pid)}`);
  await rm(room, { recursive: true, force: true });
  await mkdir(join(room, 'site'), { recursive: true });
  return {
    site: join(room, 'site'),
    cache: join(room, 'cache'),
    async publish() {
      const next = String((await generations(store)).reduce((a, b) => Math.max(a, b), 0) + 1);
      await rename(join(room, 'site'), join(store, next));
      await pointAt(outDir, join(store, next));
      await sweep(outDir);
    },
    discard: () => rm(room, { recursive: true, force: true }),
  };
}

/**
 * Finishes a swap that was cut off, and clears away what dead builds left.
 *
 * A generation exists only once its site is whole and checked, so the newest is
 * the one that readers should have.
 */
export async function finishSwap(outDir: string): Promise<void> {
  await refuseForeign(outDir);
  const newest = (await generations(storeOf(outDir))).at(-1);
  if (newest === undefined) return sweep(outDir);
  const generation = join(storeOf(outDir), String(newest));
  if ((await targetOf(outDir)) !== generation) await pointAt(outDir, generation);
  await sweep(outDir);
}

function storeOf(outDir: string): string {
  return join(dirname(outDir), '.site', basename(outDir));
}

/** The numbers of the generations there are, oldest first. */
async function generations(store: string): Promise<number[]> {
  const names = existsSync(store) ? await readdir(store) : [];
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

async function pointAt(outDir: string, generation: string): Promise<void> {
  const link = `${outDir}.next`;
  await rm(link, { force: true });
  // Relative, so that the project's folder can be moved; a junction needs no rights on Windows.
  await symlink(relative(dirname(outDir), generation), link, 'junction');
  // A real folder, from another tool or a copy, cannot be replaced by a rename: it steps aside as
  // generation 0, and if we are cut off here the next start puts the link in place.
  if (await isRealFolder(outDir)) {
    await rm(join(storeOf(outDir), '0'), { recursive: true, force: true });
    await rename(outDir, join(storeOf(outDir), '0'));
  }
  await rename(link, outDir);
}

/** Removes all but the published generation, and the rooms of builds that no longer run. */
async function sweep(outDir: string): Promise<void> {
  const store = storeOf(outDir);
  await rm(`${outDir}.next`, { force: true });
  const current = await targetOf(outDir);
  for (const name of existsSync(store) ? await readdir(store) : []) {
    const path = join(store, name);
    const builder = /^building-(\d+)$/.exec(name)?.[1];
    const stale = builder === undefined ? path !== current : !isRunning(Number(builder));
    if (stale) await rm(path, { recursive: true, force: true });
  }
}

/** A file, or a folder with anything else than a site of ours, would be lost to the swap. */
async function refuseForeign(outDir: string): Promise<void> {
  const there = await lstat(outDir).catch(() => undefined);
  if (!there || there.isSymbolicLink()) return;
  if (!there.isDirectory())
    throw new ExpectedFailure(`${outDir} is a file. Set OUT_DIR to a new folder.`);
  const names = await readdir(outDir);
  if (names.length > 0 && !OURS.every((name) => names.includes(name)))
    throw new ExpectedFailure(
      `${outDir} holds something else than a built site. Set OUT_DIR to a new folder, or empty this one.`,
    );
}

async function isRealFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function targetOf(outDir: string): Promise<string | undefined> {
  try {
    return resolve(dirname(outDir), await readlink(outDir));
  } catch {
    return undefined;
  }
}

/** Whether a process of this number lives; one that is not ours counts as living. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
