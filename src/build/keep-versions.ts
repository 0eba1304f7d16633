/** Takes earlier versions of the data from the published site into the one that replaces it. */

import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptVersions, versionListText } from '../domain/data/kept-versions.ts';
import type { VersionList } from '../domain/data/kept-versions.ts';

const LIST = 'data/versions.json';
/** A version is a folder's name, so what a file says must be one. */
const NAME = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

/**
 * Copies the folders that the published site still has. Without a published site, or with one that
 * has no list, nothing is kept, so builds into new folders are equal.
 */
export async function keepVersions(published: string, next: string): Promise<void> {
  const before = await listIn(published);
  const now = await listIn(next);
  if (!before || !now) return;
  const present: VersionList['versions'][number][] = [];
  for (const one of before.versions)
    if (NAME.test(one.version) && (await isFolder(folderOf(published, one.version))))
      present.push(one);
  const kept = keptVersions(now, { versions: present });
  for (const { version } of kept.versions.slice(now.versions.length))
    await cp(folderOf(published, version), folderOf(next, version), { recursive: true });
  await writeFile(join(next, LIST), versionListText(kept));
}

function folderOf(site: string, version: string): string {
  return join(site, 'data', version);
}

async function listIn(site: string): Promise<VersionList | undefined> {
  try {
    return JSON.parse(await readFile(join(site, LIST), 'utf8')) as VersionList;
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
