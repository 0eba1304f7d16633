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
import { stringify } from 'csv-stringify/sync';
import type { Place, PlaceElsewhere } from '../../../src/domain/places/place.ts';
import type { PostcodeArea } from '../../../src/domain/places/postcode-table.ts';
import { entryKinds } from '../../../src/domain/entries/kinds.ts';
import { tableFiles } from '../../../src/ingest/files/tables.ts';

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
  const { site, postcodes, places, placesElsewhere, ...entries } = content;
  const files = new Map([['site.yaml', yamlOf(site)]]);
  for (const [kind, { folder, form }] of Object.entries(entryKinds)) {
    for (const { id, ...fields } of entries[kind as Kind]) {
      const { body, plain: _, ...record } = fields as { body?: string; plain?: string };
      const yaml = yamlOf(record);
      const text = form === 'prose' ? `---\n${yaml}---\n\n${body ?? ''}\n` : yaml;
      files.set(`${folder}/${id}.${form === 'prose' ? 'md' : 'yaml'}`, text);
    }
  }
  for (const table of ['outcodes', 'sectors', 'groups'] as const) {
    const { folder, file, key } = tableFiles[table];
    files.set(`${folder}/${file}`, postcodesCsv(key[0], postcodes[table]));
  }
  files.set('places/places.csv', placesCsv(places));
  if (placesElsewhere.length > 0) files.set('places/elsewhere.csv', elsewhereCsv(placesElsewhere));
  return files;
}

/** YAML as editors write it: dates in quotes, undefined fields left out. */
function yamlOf(record: object): string {
  return dump(record, { skipInvalid: true, noRefs: true, lineWidth: -1 });
}

function postcodesCsv(code: string, areas: readonly PostcodeArea[]): string {
  return stringify(
    areas.map(({ code: id, point, postcodes, district }) => ({
      [code]: id,
      ...point,
      postcodes,
      district,
    })),
    { header: true, columns: [code, 'lat', 'lon', 'postcodes', 'district'] },
  );
}

function placesCsv(places: readonly Place[]): string {
  const rows = places.map(
    ({ point, precision, otherNames, saidAs, sources, generic, ...place }) => ({
      ...place,
      ...point,
      qualifier: place.qualifier ?? '',
      other_names: otherNames.join('|'),
      said_as: saidAs.join('|'),
      source: sources.join(' '),
      precision_m: precision,
      generic: generic ? 'yes' : '',
    }),
  );
  return stringify(rows, { header: true, columns: COLUMNS });
}

const COLUMNS =
  'id name kind lat lon district outcode qualifier other_names said_as source precision_m generic'.split(
    ' ',
  );

function elsewhereCsv(places: readonly PlaceElsewhere[]): string {
  const rows = places.map(({ name, area, point, near, sources }) => ({
    name,
    area,
    ...point,
    why: near ? 'near' : 'large',
    source: sources.join(' '),
  }));
  return stringify(rows, { header: true });
}

/** Whether a file is in a folder that is replaced by something other than a folder. */
function isWithin(name: string, changes: ContentFiles): boolean {
  return [...changes].some(([other, file]) => file !== FOLDER && name.startsWith(`${other}/`));
}
