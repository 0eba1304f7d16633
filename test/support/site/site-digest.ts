/** The content of a folder, to compare it with another one or with itself later. */

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A hash of all names and bytes in a folder. */
export async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await filesOf(folder)) {
    hash.update(`${name}\n`);
    hash.update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

/** The paths of all files in a folder, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(`${folder}/`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
