/**
 * Replaces the published site with a finished build in one step.
 *
 * The published folder is a link to a numbered generation beside it (`dist` → `.site/dist/7`). A
 * build works in its own staging folder, and only a complete, checked site becomes a generation.
 * Renaming the link is atomic, so readers never get half of a site.
 */

import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ExpectedFailure } from '../cli/expected-failure.ts';

/** A folder with these files is a site that this project built. */
const OURS = ['index.html', '_headers'];

/** The folders of a build before it is published. */
export interface Staging {
  readonly site: string;
  readonly cache: string;
  /** Makes the site the newest generation and points the link at it. */
  publish(): Promise<void>;
  /** Removes everything of the build that was not published. */
  discard(): Promise<void>;
}

/**
 * An empty folder to build in: beside `outFolder`, or in the project where that is on another disk,
 * since Astro moves files from the project into it.
 *
 * First finishes or removes what an interrupted build left.
 * @throws ExpectedFailure if `outFolder` is a file or contains something other than a built site, or
 *   cannot be made
 */
export async function openStaging(outFolder: string, projectFolder: string): Promise<Staging> {
  await finishSwap(outFolder);
  const store = storeOf(outFolder);
  const own = `building-${String(process.pid)}`;
  await makeFolder(store).catch((error: unknown) => {
    throw new ExpectedFailure(
      `${outFolder} cannot be made: ${(error as Error).message}. Set OUT_DIR to a folder that you can write to.`,
    );
  });
  const workshop = (await isOnDiskOf(store, projectFolder))
    ? store
    : join(projectFolder, '.cache', 'sites');
  if (workshop !== store) await removeStoppedBuilds(workshop);
  const folder = join(workshop, own);
  const discard = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await rm(join(store, own), { recursive: true, force: true });
  };
  await discard();
  await mkdir(join(folder, 'site'), { recursive: true });
  return {
    site: join(folder, 'site'),
    cache: join(folder, 'cache'),
    async publish() {
      const next = String((await generations(store)).reduce((a, b) => Math.max(a, b), 0) + 1);
      const beside = join(store, own, 'site');
      if (workshop !== store) await cp(join(folder, 'site'), beside, { recursive: true });
      await rename(beside, join(store, next));
      await pointAt(outFolder, join(store, next));
      await removeStale(outFolder);
    },
    discard,
  };
}

async function isOnDiskOf(one: string, other: string): Promise<boolean> {
  return (await stat(one)).dev === (await stat(other)).dev;
}

/**
 * Finishes an interrupted swap and removes what builds that no longer run left.
 *
 * A generation exists only once its site is complete and checked, so the newest one is published.
 */
export async function finishSwap(outFolder: string): Promise<void> {
  await refuseOtherContent(outFolder);
  const newest = (await generations(storeOf(outFolder))).at(-1);
  if (newest === undefined) return removeStale(outFolder);
  const generation = join(storeOf(outFolder), String(newest));
  if ((await targetOf(outFolder)) !== generation) await pointAt(outFolder, generation);
  await removeStale(outFolder);
}

function storeOf(outFolder: string): string {
  return join(dirname(outFolder), '.site', basename(outFolder));
}

/** The numbers of the existing generations, oldest first. */
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
  // Relative, so that the project can be moved; a junction needs no special rights on Windows.
  await symlink(relative(dirname(outFolder), generation), link, 'junction');
  // A real folder, such as a copy, cannot be replaced by a rename: it becomes generation 0. If the
  // process ends here, the next command creates the link.
  if (await isRealFolder(outFolder)) {
    await rm(join(storeOf(outFolder), '0'), { recursive: true, force: true });
    await rename(outFolder, join(storeOf(outFolder), '0'));
  }
  await rename(link, outFolder);
}

/** Removes all but the published generation, and the staging folders of builds that no longer run. */
async function removeStale(outFolder: string): Promise<void> {
  const store = storeOf(outFolder);
  await rm(`${outFolder}.next`, { force: true });
  const current = await targetOf(outFolder);
  for (const name of existsSync(store) ? await readdir(store) : []) {
    const path = join(store, name);
    if (!STAGING.test(name) && path !== current) await rm(path, { recursive: true, force: true });
  }
  await removeStoppedBuilds(store);
}

const STAGING = /^building-(\d+)$/;

async function removeStoppedBuilds(workshop: string): Promise<void> {
  for (const name of existsSync(workshop) ? await readdir(workshop) : []) {
    const builder = STAGING.exec(name)?.[1];
    if (builder !== undefined && !isRunning(Number(builder)))
      await rm(join(workshop, name), { recursive: true, force: true });
  }
}

/** The swap would delete a file, or a folder with other content. */
async function refuseOtherContent(outFolder: string): Promise<void> {
  const existing = await lstat(outFolder).catch(() => undefined);
  if (!existing || existing.isSymbolicLink()) return;
  if (!existing.isDirectory())
    throw new ExpectedFailure(`${outFolder} is a file. Set OUT_DIR to a new folder.`);
  const names = await readdir(outFolder);
  if (names.length > 0 && !OURS.every((name) => names.includes(name)))
    throw new ExpectedFailure(
      `${outFolder} contains something other than a built site. Set OUT_DIR to a new folder, or empty this one.`,
    );
}

/**
 * Makes a folder and those above it. Node's own way tries without end where the system answers that
 * nothing is there, as below `/proc` and below a link that leads nowhere.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isDirectory(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
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

/** Whether a process with this id is running, also one of another user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
