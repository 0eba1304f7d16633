/**
 * One build of a project at a time.
 *
 * Output and caches are a build's own, but Astro writes the list of MDX entries
 * into the project's `.astro/`: two builds of different content would mix them.
 */

import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './swap.ts';

const LOOK_AGAIN_MS = 200;

/** Runs `work` when no other build of the project runs; waits for one that does. */
export async function holdingBuildLock(
  projectFolder: string,
  work: () => Promise<void>,
): Promise<void> {
  const folder = join(projectFolder, '.cache');
  const lock = join(folder, 'building');
  await mkdir(folder, { recursive: true });
  for (let told = false; !(await takes(lock)); told = true) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => String(process.pid)));
    if (!isRunning(holder)) await rm(lock, { force: true });
    else {
      if (!told)
        process.stdout.write(`  Waiting for another build (process ${String(holder)}) to end.\n`);
      await setTimeout(LOOK_AGAIN_MS);
    }
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Whether the lock is ours now: it appears with our number in it, or not at all. */
async function takes(lock: string): Promise<boolean> {
  const own = `${lock}-${String(process.pid)}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}
