/** The entries of long pages, each read from its page and made a small HTML page that Pagefind indexes. */

import { Parser } from 'htmlparser2';
import { filtersOf } from '../wording/search/filters.ts';
import type { SearchEntry } from '../domain/search/entry.ts';
import { WITHIN_A_LINE } from '../site-checks/page-reader.ts';

/** Parts of an entry that link elsewhere or repeat what many entries say; they are not indexed. */
const NOT_INDEXED = /(^| )(source-mark|status|cite|govuk-visually-hidden)( |$)/;
/** Pagefind's attribute for parts that are not indexed. */
const LEFT_OUT = 'data-pagefind-ignore';
const HEADING = /^h[1-6]$/;

/** Separates the words of one block from those of the next. */
const BREAK = '\u0000';

/** The entry whose words are being collected. */
interface OpenEntry {
  readonly id: string;
  /** The entry ends when fewer elements than this are open. */
  readonly depth: number;
  /** If the id is on a heading, its name; the next heading of the same or a higher level ends the entry. */
  readonly heading: string | undefined;
}

/**
 * The lines of each entry by its id: those of the element with the id or, if that is a heading, the
 * heading and everything up to the next heading of its level. Ids that are not on the page are left out.
 */
export function textUnder(html: string, ids: ReadonlySet<string>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  let open = 0;
  let entry: OpenEntry | undefined;
  let skippedFrom = Number.POSITIVE_INFINITY;
  const parser = new Parser({
    onopentag(name, { id, class: classes = '', [LEFT_OUT]: leftOut }) {
      open += 1;
      if (entry && !WITHIN_A_LINE.test(name)) words.get(entry.id)?.push(BREAK);
      const rank = HEADING.test(name) ? name : undefined;
      if (rank !== undefined && entry?.heading !== undefined && rank <= entry.heading)
        entry = undefined;
      if (id !== undefined && ids.has(id)) {
        entry = { id, depth: rank === undefined ? open : open - 1, heading: rank };
        words.set(id, []);
      }
      if (entry && (leftOut !== undefined || NOT_INDEXED.test(classes)))
        skippedFrom = Math.min(skippedFrom, open);
    },
    ontext(text) {
      if (entry && open < skippedFrom) words.get(entry.id)?.push(text);
    },
    onclosetag(name) {
      if (open === skippedFrom) skippedFrom = Number.POSITIVE_INFINITY;
      open -= 1;
      if (entry && open < entry.depth) entry = undefined;
      if (entry && !WITHIN_A_LINE.test(name)) words.get(entry.id)?.push(BREAK);
    },
  });
  parser.end(html);
  return new Map([...words].map(([id, parts]) => [id, lines(parts.join(''))]));
}

function lines(text: string): string[] {
  return text
    .split(BREAK)
    .map((line) => line.replace(/\s+/g, ' ').replace(/ (?=[.,;:?!])/g, ''))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

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
