/** An entry of a long page as a small HTML page, in the form that Pagefind indexes. */

import { filtersOf } from '../domain/search/entry.ts';
import type { SearchEntry } from '../domain/search/entry.ts';

export function entryHtml({ title, tags }: SearchEntry, lines: readonly string[]): string {
  const marks = filtersOf(tags).map(
    ([name, value]) =>
      `<meta name="${name}" content="${escaped(value)}" data-pagefind-filter="${name}[content]">`,
  );
  if (tags.date !== undefined)
    marks.push(
      `<meta name="date" content="${escaped(tags.date)}" data-pagefind-meta="date[content]">`,
    );
  const text = sentences(withoutHead(lines, title, tags.date ?? ''));
  return [
    `<!doctype html><html lang="en"><head>${marks.join('')}</head><body>`,
    `<meta name="title" content="${escaped(title)}" data-pagefind-meta="title[content]">`,
    `<main data-pagefind-body>${escaped(text)}</main>`,
    '</body></html>',
  ].join('');
}

/** Results show title and date above the text, so it does not repeat them. */
function withoutHead(lines: readonly string[], title: string, date: string): string[] {
  const shown = new Set([title, date, ...title.split(': ')]);
  return lines
    .filter((line) => !shown.has(line))
    .map((line) =>
      date !== '' && line.startsWith(`${date} `) ? line.slice(date.length + 1) : line,
    );
}

/** The lines joined as sentences. */
function sentences(lines: readonly string[]): string {
  return lines
    .reduce((text, line) => `${text}${/(^|[.,;:?!])$/.test(text) ? '' : '.'} ${line}`, '')
    .trim();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
