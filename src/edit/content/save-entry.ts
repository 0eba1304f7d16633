/** Writes a changed entry, unless its file is not what the editor has seen. */

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What there is no file of. */
export const NO_FILE = 'none';

export interface FileVersion {
  /** Undefined if there is no file. */
  readonly text: string | undefined;
  /** The same for the same text alone. */
  readonly version: string;
}

export async function fileVersion(path: string): Promise<FileVersion> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return { text, version: text === undefined ? NO_FILE : digest(text) };
}

/**
 * Replaces the file at once, so that no other program reads half of it.
 *
 * @param seen  the version that the change was made in
 * @param text  undefined to remove the file
 * @returns whether it was written; if not, the file is another one by now and stays as it is
 */
export async function saveFile(
  path: string,
  seen: string,
  text: string | undefined,
): Promise<boolean> {
  if ((await fileVersion(path)).version !== seen) return false;
  if (text === undefined) await rm(path);
  else {
    await mkdir(dirname(path), { recursive: true });
    // Names that begin with a dot are no part of the content.
    const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}`);
    await writeFile(beside, text);
    await rename(beside, path);
  }
  return true;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
