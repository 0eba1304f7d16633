/** The bytes of all published data files, of their README and of the ZIP of them all. */

import { fileLinks, links, sitePath } from '../wording/frame/links.ts';
import { editionWords } from '../wording/frame/phrases.ts';
import { memoByContent } from '../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { dataSets, filesOf } from './data-sets.ts';
import type { DataFile, DataSet } from './data/file.ts';
import type { ExportContext } from './data/table.ts';
import { DATA_PACKAGE_PATH, dataPackage } from './data/package.ts';
import { dataVersion } from './data/all-tables.ts';
import { READING_NOTES } from './data/reading-notes.ts';
import { zipOf } from './data/zip.ts';
import type { ReadingNote } from './data/reading-notes.ts';

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
  const sizes = new Map(made.map(({ path, body }) => [path, body.length]));
  const description = madeFile({
    path: DATA_PACKAGE_PATH,
    format: 'Data Package',
    mediaType: 'application/json',
    make: () => dataPackage(context, (path) => sizes.get(path) ?? 0),
  });
  const zip = madeFile({
    path: ZIP_PATH,
    format: 'ZIP',
    mediaType: 'application/zip',
    make: () =>
      zipOf(
        [description, ...made].map(({ path, body }) => ({ path: nameInZip(path), body })),
        context.content.site.asOf,
      ),
  });
  return { sets, files: new Map([description, ...made, zip].map((file) => [file.path, file])) };
}

function madeFile({ path, mediaType, make: body }: DataFile): MadeFile {
  const made = body();
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return { path, mediaType, body: bytes as Uint8Array<ArrayBuffer> };
}

/** The names are the same wherever the site is served: "/data/centres.csv" → "data/centres.csv". */
function nameInZip(path: string): string {
  return sitePath(path).slice(1);
}

/** Says who publishes the data, its licence, its date, and how to read it. */
function readmeFile(context: ExportContext, sets: readonly DataSet[]): DataFile {
  return {
    path: fileLinks.data('README.txt'),
    format: 'Text',
    mediaType: 'text/plain; charset=utf-8',
    make: () => readmeText(context, sets),
  };
}

function readmeText(context: ExportContext, sets: readonly DataSet[]): string {
  const { content, siteUrl } = context;
  const { site } = content;
  const blocks = [
    `${site.name}: the data`,
    `${editionWords(site)} (${site.asOf}), version ${dataVersion(context)}.\nFrom ${siteUrl.href}\nEach column is explained at ${new URL(links.data, siteUrl).href}`,
    site.independence,
    `LICENCE\n${site.licence.name}, where the source allows it: ${site.licence.url}`,
    ['ATTRIBUTIONS', ...site.attributions.map(attributionLine)].join('\n'),
    ['FILES', ...sets.flatMap(fileLines)].join('\n'),
    ['HOW TO READ IT', ...READING_NOTES.flatMap(noteLines)].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function attributionLine({ text, url }: { text: string; url?: string | undefined }): string {
  return url === undefined ? text : `${text} ${url}`;
}

function fileLines({ title, files, parts = [] }: DataSet): string[] {
  const more = parts.length === 0 ? [] : [`  and ${String(parts.length)} more files`];
  return [title, ...files.map(({ path, format }) => `  ${nameInZip(path)} (${format})`), ...more];
}

function noteLines({ title, text, examples = [] }: ReadingNote): string[] {
  return [`${title}: ${text}`, ...examples.map(([written, meant]) => `  ${written}: ${meant}`)];
}
