/** The bytes of all files of the registry and of the ZIP of them, made once for each content and address. */

import { fileLinks } from '../wording/frame/links.ts';
import { memoByContent } from '../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { dataSets, filesOf } from './data-sets.ts';
import type { DataFile, DataSet } from './data/file.ts';
import type { ExportContext } from './data/table.ts';
import { readmeFile } from './readme-file.ts';
import { zipOf } from './data/zip.ts';

export const ZIP_PATH = fileLinks.data('all.zip');

export interface MadeFile {
  readonly path: string;
  readonly mediaType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface MadeData {
  readonly sets: readonly DataSet[];
  /** By path; one of them is the ZIP, which contains all the others. */
  readonly files: ReadonlyMap<string, MadeFile>;
}

export function madeData({ content, siteUrl }: ExportContext): MadeData {
  return madeOnce(content, siteUrl);
}

// Every field of the context must be an argument here, since the results are kept by the arguments.
const madeOnce = memoByContent((content: SiteContent, siteUrl: URL) => make({ content, siteUrl }));

/** The files whose paths begin with `folder`. */
export function madeFilesBelow(context: ExportContext, folder: string): MadeFile[] {
  return [...madeData(context).files.values()].filter(({ path }) => path.startsWith(folder));
}

function make(context: ExportContext): MadeData {
  const sets = dataSets(context);
  const made = [readmeFile(context, sets), ...sets.flatMap(filesOf)].map(madeFile);
  const zip = madeFile({
    path: ZIP_PATH,
    format: 'ZIP',
    mediaType: 'application/zip',
    make: () => zipOf(made, context.content.site.asOf),
  });
  return { sets, files: new Map([...made, zip].map((file) => [file.path, file])) };
}

function madeFile({ path, mediaType, make: body }: DataFile): MadeFile {
  const made = body();
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return { path, mediaType, body: bytes as Uint8Array<ArrayBuffer> };
}
