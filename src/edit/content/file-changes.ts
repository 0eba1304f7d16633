/** Several files of the content changed together: tried on a copy first, then all of them or none. */

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NO_FILE, fileVersion, saveFile } from './save-entry.ts';

export interface FileChange {
  /** The path below the content folder: "centres/park-lane.yaml". */
  readonly name: string;
  /** Undefined for a file that is made. */
  readonly before: string | undefined;
  /** Undefined for a file that is removed. */
  readonly after: string | undefined;
}

/** What `look` says of a copy of the folder with the changes. */
export async function withChanges<Seen>(
  folder: string,
  changes: readonly FileChange[],
  look: (changed: string) => Promise<Seen>,
): Promise<Seen> {
  const work = await mkdtemp(join(tmpdir(), 'edit-'));
  try {
    const copy = join(work, 'content');
    await cp(folder, copy, { recursive: true });
    for (const { name, after } of changes) {
      const path = join(copy, name);
      await mkdir(dirname(path), { recursive: true });
      await (after === undefined ? rm(path) : writeFile(path, after));
    }
    return await look(copy);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Changes the files; those that are made come first and those that are removed last, so that a
 * reader in between finds every entry.
 *
 * @returns whether they were changed; if not, one of them is another by now, and all stay as they are
 */
export async function saveAll(folder: string, changes: readonly FileChange[]): Promise<boolean> {
  const rank = ({ before, after }: FileChange): number =>
    before === undefined ? 0 : after === undefined ? 2 : 1;
  const seen = await Promise.all(changes.map(({ name }) => fileVersion(join(folder, name))));
  if (changes.some(({ before }, index) => seen[index]?.text !== before)) return false;
  const done: FileChange[] = [];
  try {
    for (const change of changes.toSorted((a, b) => rank(a) - rank(b))) {
      if (!(await save(folder, change))) {
        await putBack(folder, done);
        return false;
      }
      done.push(change);
    }
    return true;
  } catch (error) {
    await putBack(folder, done);
    throw error;
  }
}

async function putBack(folder: string, done: readonly FileChange[]): Promise<void> {
  for (const { name, before, after } of done.toReversed())
    await save(folder, { name, before: after, after: before });
}

async function save(folder: string, { name, before, after }: FileChange): Promise<boolean> {
  const path = join(folder, name);
  const { text, version } = await fileVersion(path);
  return text === before && saveFile(path, text === undefined ? NO_FILE : version, after);
}
