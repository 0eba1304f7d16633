/** Every file below /data/: those in the ZIP, the ZIP, the workbook, the checksums and the version that is kept. */

import { versionListText } from '../domain/data/kept-versions.ts';
import { memoByContent } from '../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { fileLinks, links } from '../wording/frame/links.ts';
import { dataVersion } from './data/all-tables.ts';
import type { ExportContext } from './data/table.ts';
import { workbook, WORKBOOK_NAME } from './data/workbook.ts';
import { madeFilesBelow, ZIP_PATH } from './made-files.ts';
import type { MadeFile } from './made-files.ts';

export const WORKBOOK_PATH = fileLinks.data(WORKBOOK_NAME);
export const CHECKSUMS_PATH = fileLinks.data('SHA256SUMS');
export const VERSIONS_PATH = fileLinks.data('versions.json');

/** By path. */
export type PublishedFiles = ReadonlyMap<string, MadeFile>;

export function publishedFiles({ content, siteUrl }: ExportContext): Promise<PublishedFiles> {
  return publishedOnce(content, siteUrl);
}

const publishedOnce = memoByContent((content: SiteContent, siteUrl: URL) =>
  publish({ content, siteUrl }),
);

/** The folder of the current version, which later builds keep. */
export function versionFolder(context: ExportContext): string {
  return fileLinks.data(`${dataVersion(context)}/`);
}

async function publish(context: ExportContext): Promise<PublishedFiles> {
  const book: MadeFile = {
    path: WORKBOOK_PATH,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: bytes(await workbook(context)),
  };
  const current = [...madeFilesBelow(context, links.data), book];
  const folder = versionFolder(context);
  const kept = current
    .filter(({ path }) => path === ZIP_PATH || path === WORKBOOK_PATH)
    .map((file) => ({ ...file, path: folder + nameOf(file, links.data) }));
  const { asOf } = context.content.site;
  const versions = textFile(
    VERSIONS_PATH,
    'application/json',
    versionListText({ versions: [{ version: dataVersion(context), asAt: asOf }] }),
  );
  const files = [
    ...current,
    await checksums(links.data, current),
    ...kept,
    await checksums(folder, kept),
    versions,
  ];
  return new Map(files.map((file) => [file.path, file]));
}

/** In the form that `sha256sum --check` reads. */
async function checksums(folder: string, files: readonly MadeFile[]): Promise<MadeFile> {
  const lines = await Promise.all(
    files.map(async (file) => `${await sha256(file.body)}  ${nameOf(file, folder)}\n`),
  );
  return textFile(`${folder}SHA256SUMS`, 'text/plain; charset=utf-8', lines.join(''));
}

async function sha256(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function nameOf({ path }: MadeFile, folder: string): string {
  return path.slice(folder.length);
}

function textFile(path: string, mediaType: string, text: string): MadeFile {
  return { path, mediaType, body: bytes(new TextEncoder().encode(text)) };
}

function bytes(body: Uint8Array): Uint8Array<ArrayBuffer> {
  return body as Uint8Array<ArrayBuffer>;
}
