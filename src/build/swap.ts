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
 * A fresh folder to build in, on the same disk as `outFolder`.
 *
 * Finishes first what an earlier, interrupted build left behind.
 * @throws ExpectedFailure where `outFolder` is a file, or a folder that holds something else than a built site
 */
export async function openWorkshop(outFolder: string): Promise<Workshop> {
  await finishSwap(outFolder);
  const store = storeOf(outFolder);
  const room = join(store, `building-${String(process.pid)}`);
  await rm(room, { recursive: true, force: true });
  await mkdir(join(room, 'site'), { recursive: true });
  return {
    site: join(room, 'site'),
    cache: join(room, 'cache'),
    async publish() {
      const next = String((await generations(store)).reduce((a, b) => Math.max(a, b), 0) + 1);
      await rename(join(room, 'site'), join(store, next));
      await pointAt(outFolder, join(store, next));
      await sweep(outFolder);
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
export async function finishSwap(outFolder: string): Promise<void> {
  await refuseForeign(outFolder);
  const newest = (await generations(storeOf(outFolder))).at(-1);
  if (newest === undefined) return sweep(outFolder);
  const generation = join(storeOf(outFolder), String(newest));
  if ((await targetOf(outFolder)) !== generation) await pointAt(outFolder, generation);
  await sweep(outFolder);
}

function storeOf(outFolder: string): string {
  return join(dirname(outFolder), '.site', basename(outFolder));
}

/** The numbers of the generations there are, oldest first. */
async function generations(store: string): Promise<number[]> {
  const names = existsSync(store) ? await readdir(store) : [];
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

async function pointAt(outFolder: string, generation: string): Promise<void> {
  const link = `${outFolder}.next`;
  await rm(link, { force: true });
  // Relative, so that the project's folder can be moved; a junction needs no rights on Windows.
  await symlink(relative(dirname(outFolder), generation), link, 'junction');
  // A real folder, from another tool or a copy, cannot be replaced by a rename: it steps aside as
  // generation 0, and if we are cut off here the next start puts the link in place.
  if (await isRealFolder(outFolder)) {
    await rm(join(storeOf(outFolder), '0'), { recursive: true, force: true });
    await rename(outFolder, join(storeOf(outFolder), '0'));
  }
  await rename(link, outFolder);
}

/** Removes all but the published generation, and the rooms of builds that no longer run. */
async function sweep(outFolder: string): Promise<void> {
  const store = storeOf(outFolder);
  await rm(`${outFolder}.next`, { force: true });
  const current = await targetOf(outFolder);
  for (const name of existsSync(store) ? await readdir(store) : []) {
    const path = join(store, name);
    const builder = /^building-(\d+)$/.exec(name)?.[1];
    const stale = builder === undefined ? path !== current : !isRunning(Number(builder));
    if (stale) await rm(path, { recursive: true, force: true });
  }
}

/** A file, or a folder with anything else than a site of ours, would be lost to the swap. */
async function refuseForeign(outFolder: string): Promise<void> {
  const there = await lstat(outFolder).catch(() => undefined);
  if (!there || there.isSymbolicLink()) return;
  if (!there.isDirectory())
    throw new ExpectedFailure(`${outFolder} is a file. Set OUT_DIR to a new folder.`);
  const names = await readdir(outFolder);
  if (names.length > 0 && !OURS.every((name) => names.includes(name)))
    throw new ExpectedFailure(
      `${outFolder} holds something else than a built site. Set OUT_DIR to a new folder, or empty this one.`,
    );
}

async function isRealFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function targetOf(outFolder: string): Promise<string | undefined> {
  try {
    return resolve(dirname(outFolder), await readlink(outFolder));
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
