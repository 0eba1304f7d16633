/** The README of the data: who publishes it, its licence, its date, and how to read it. */

import { dateWords } from '../domain/dates/words.ts';
import { fileLinks, links } from '../wording/frame/links.ts';
import type { DataFile, DataSet } from './data/file.ts';
import type { ExportContext } from './data/table.ts';
import { READING_NOTES } from './data/reading-notes.ts';
import type { ReadingNote } from './data/reading-notes.ts';

export function readmeFile(context: ExportContext, sets: readonly DataSet[]): DataFile {
  return {
    path: fileLinks.data('README.txt'),
    format: 'Text',
    mediaType: 'text/plain; charset=utf-8',
    make: () => readmeText(context, sets),
  };
}

function readmeText({ content, siteUrl }: ExportContext, sets: readonly DataSet[]): string {
  const { site } = content;
  const blocks = [
    `${site.name}: the data`,
    `Facts as at ${dateWords(site.asOf)} (${site.asOf}).\nFrom ${siteUrl.href}\nEach column is explained at ${new URL(links.data, siteUrl).href}`,
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
  return [title, ...files.map(({ path, format }) => `  ${path.slice(1)} (${format})`), ...more];
}

function noteLines({ title, text, examples = [] }: ReadingNote): string[] {
  return [`${title}: ${text}`, ...examples.map(([written, meant]) => `  ${written}: ${meant}`)];
}
