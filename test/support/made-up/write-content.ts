/**
 * Writes a content as the folder that an editor would keep, for tests of the code that reads it.
 */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { onTestFinished } from 'vitest';
import type { Kind } from '../../../src/domain/entries/kinds.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import type { PostcodeArea } from '../../../src/domain/places/postcode-table.ts';
import { entryKinds } from '../../../src/domain/entries/kinds.ts';
import { POSTCODE_FILES } from '../../../src/ingest/files/postcodes.ts';

/** Files by name in the content folder: text, bytes, a link, a folder, or a missing file. */
export type ContentFiles = ReadonlyMap<string, string | Uint8Array | FileInstead>;

export type FileInstead = { readonly linkTo: string } | typeof FOLDER | typeof MISSING;

export const FOLDER = { is: 'a folder' } as const;
export const MISSING = { is: 'missing' } as const;

/**
 * The folder of a content, deleted when the test is over; `changes` replace or add files. A kind
 * without entries has no folder.
 */
export async function writeContent(
  content: SiteContent,
  changes: ContentFiles = new Map(),
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = new Map([...contentFiles(content), ...changes]);
  for (const [name, file] of files) {
    if (file === MISSING || isWithin(name, changes)) continue;
    const path = join(folder, name);
    if (!existsSync(dirname(path))) await mkdir(dirname(path));
    if (file === FOLDER) await mkdir(path);
    else if (typeof file === 'string' || file instanceof Uint8Array) await writeFile(path, file);
    else if ('linkTo' in file) await symlink(file.linkTo, path);
  }
  return folder;
}

/** Every file of a content as text. */
export function contentFiles(content: SiteContent): ReadonlyMap<string, string> {
  const { site, postcodes, ...entries } = content;
  const files = new Map([['site.yaml', yamlOf(site)]]);
  for (const [kind, { folder, form }] of Object.entries(entryKinds)) {
    for (const { id, ...fields } of entries[kind as Kind]) {
      const { body, plain: _, ...record } = fields as { body?: string; plain?: string };
      const yaml = yamlOf(record);
      const text = form === 'prose' ? `---\n${yaml}---\n\n${body ?? ''}\n` : yaml;
      files.set(`${folder}/${id}.${form === 'prose' ? 'md' : 'yaml'}`, text);
    }
  }
  for (const [table, { file, code }] of Object.entries(POSTCODE_FILES)) {
    files.set(`postcodes/${file}`, csvOf(code, postcodes[table as keyof typeof POSTCODE_FILES]));
  }
  return files;
}

/** YAML as editors write it: dates in quotes, undefined fields left out. */
function yamlOf(record: object): string {
  return dump(record, { skipInvalid: true, noRefs: true, lineWidth: -1 });
}

function csvOf(code: string, areas: readonly PostcodeArea[]): string {
  const rows = areas.map(({ code: id, point, postcodes, district }) =>
    [id, point.lat, point.lon, postcodes, district].join(','),
  );
  return [`${code},lat,lon,postcodes,district`, ...rows, ''].join('\n');
}

/** Whether a file is in a folder that is replaced by something other than a folder. */
function isWithin(name: string, changes: ContentFiles): boolean {
  return [...changes].some(([other, file]) => file !== FOLDER && name.startsWith(`${other}/`));
}
