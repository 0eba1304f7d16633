/** Writes or changes a folder all at once: nothing of it is there until all of it is. */

import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

type Files = ReadonlyMap<string, string>;
type Check = (written: string) => Promise<unknown>;

/**
 * A new folder.
 *
 * @param files  texts by name below the folder
 * @param check  called with the finished folder before it gets its name; what it throws stops that
 * @throws the error of the file system, or of `check`, after removing what was written
 */
export async function writeFolder(folder: string, files: Files, check: Check): Promise<void> {
  await beside(folder, async (work) => {
    const written = join(work, basename(folder));
    await mkdir(written);
    await writeFiles(written, files);
    await check(written);
    await rename(written, folder);
  });
}

/**
 * The same for a folder that is there: `files` are replaced or added, `removed` are removed.
 *
 * Everything is done to a copy, which then takes the place of the folder.
 */
export async function changeFolder(
  folder: string,
  files: Files,
  removed: readonly string[],
  check: Check,
): Promise<void> {
  await beside(folder, async (work) => {
    const written = join(work, basename(folder));
    await cp(folder, written, { recursive: true, preserveTimestamps: true });
    for (const name of removed) await rm(join(written, name), { force: true });
    await writeFiles(written, files);
    await check(written);
    const old = join(work, 'old');
    await rename(folder, old);
    await rename(written, folder).catch(async (error: unknown) => {
      await rename(old, folder);
      throw error;
    });
  });
}

/** Into a folder that is not in use: it may be half-written if that fails. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Works in a folder on the same disk, removed at the end. */
async function beside(folder: string, work: (place: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const place = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await work(place);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
