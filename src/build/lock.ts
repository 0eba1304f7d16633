/**
 * Allows one build of a project at a time.
 *
 * Each build has its own output and caches, but Astro always writes the list of MDX entries to the
 * project's `.astro/`: two builds of different content at once would mix them.
 */

import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './swap.ts';

const RETRY_MS = 200;

/** Runs `work` while no other build of the project runs; waits for one that is running. */
export async function withBuildLock(
  projectFolder: string,
  work: () => Promise<void>,
): Promise<void> {
  const folder = join(projectFolder, '.cache');
  const lock = join(folder, 'building');
  await mkdir(folder, { recursive: true });
  for (let announced = false; !(await acquires(lock)); announced = true) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => String(process.pid)));
    if (!isRunning(holder)) await rm(lock, { force: true });
    else {
      if (!announced)
        process.stdout.write(
          `  Waiting for another build (process ${String(holder)}) to finish.\n`,
        );
      await setTimeout(RETRY_MS);
    }
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Whether this process now has the lock; a link appears with its content or not at all. */
async function acquires(lock: string): Promise<boolean> {
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
