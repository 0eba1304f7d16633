/** The data page: every file with its size, every column with its meaning, the licence, and how to report an error. */

import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { ColumnNotes, ColumnType } from '../../exports/data/column.ts';
import { leavesBlank } from '../../exports/data/column.ts';
import type { DataSet } from '../../exports/data/file.ts';
import type { ExportContext } from '../../exports/data/table.ts';
import { noteColumns } from '../../exports/data/flat-table.ts';
import { madeData } from '../../exports/made-files.ts';
import type { MadeData } from '../../exports/made-files.ts';
import { publishedFiles } from '../../exports/published-files.ts';
import { READING_NOTES } from '../../exports/data/reading-notes.ts';
import type { ReadingNote } from '../../exports/data/reading-notes.ts';
import { downloadLinks } from './downloads.ts';
import type { Download } from './downloads.ts';
import { links } from '../../wording/frame/links.ts';
import { counted, listWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { dataCatalog } from './catalog.ts';
import { versionLines, wholeFiles } from './whole-files.ts';
import type { VersionLines } from './whole-files.ts';

export interface DataPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** The parts of the page. */
  readonly sections: readonly Link[];
  readonly sets: readonly DataSetBlock[];
  /** Files with all of the data, or about all of it. */
  readonly whole: readonly Download[];
  readonly version: VersionLines;
  readonly notes: readonly ReadingNote[];
  readonly example: DataExample | undefined;
  readonly licence: SiteContent['site']['licence'];
  readonly attributions: SiteContent['site']['attributions'];
  readonly errors: ErrorReport;
}

export interface DataSetBlock {
  readonly id: string;
  readonly title: string;
  /** What a row is, and how many there are. */
  readonly about: string;
  readonly files: readonly Download[];
  /** "40 more files are part of it. The ZIP contains all of them." */
  readonly more: string | undefined;
  readonly notes: readonly ReadingNote[];
  readonly documentation: Link | undefined;
  /** "The 49 columns"; undefined if the format is documented elsewhere. */
  readonly summary: string | undefined;
  readonly columns: readonly ColumnLine[];
  /** The columns that only the CSV and the workbook have; undefined if there are none. */
  readonly noteColumns: string | undefined;
}

export interface ColumnLine {
  readonly name: string;
  readonly about: string;
  /** "A date, or “not recorded”". */
  readonly form: string;
}

/** Part of the first row of a set, as JSON. */
export interface DataExample {
  readonly lead: string;
  readonly text: string;
}

export interface ErrorReport {
  readonly contact: Link | undefined;
  /** A sentence that there is no contact; undefined if there is one. */
  readonly missing: string | undefined;
  /** What a report should include. */
  readonly send: string;
}

export async function dataPage(context: ExportContext): Promise<DataPage> {
  const { content } = context;
  const { site } = content;
  const data = madeData(context);
  const published = await publishedFiles(context);
  const description = `All facts on ${site.area}'s ${site.terms.centre.many} as files to use again: a workbook and CSV for spreadsheets, JSON and GeoJSON for programs, as at ${dateWords(site.asOf)}.`;
  return {
    head: {
      title: 'Data',
      description,
      path: links.data,
      crumbs: [HOME],
      search: { kind: 'page' },
      structuredData: dataCatalog(context, data.sets),
    },
    title: 'Data',
    lead: `Every fact on this site as a file, made from the same entries as the pages. You can use the data under the ${site.licence.name}, where the source allows it.`,
    sections: [
      ...data.sets.map(({ id, title }) => ({ text: title, to: `#${id}` })),
      { text: 'How to read the files', to: '#reading' },
      { text: 'Versions', to: '#versions' },
      { text: 'Licence and attributions', to: '#licence' },
      { text: 'If you find an error', to: '#errors' },
    ],
    sets: data.sets.map((set) => blockOf(set, data)),
    whole: wholeFiles(context, published),
    version: versionLines(context),
    notes: READING_NOTES,
    example: exampleOf(data),
    licence: site.licence,
    attributions: site.attributions,
    errors: errorReport(content),
  };
}

function blockOf(set: DataSet, data: MadeData): DataSetBlock {
  const { id, title, description, rows, columns, parts = [], notes = [], documentation } = set;
  return {
    id,
    title,
    about: rows === undefined ? description : `${description} ${rowsWords(rows)}`,
    files: downloadLinks(set, data),
    more:
      parts.length > 0
        ? `${counted(parts.length, { one: 'more file', many: 'more files' })} are part of it. The ZIP contains all of them.`
        : undefined,
    notes,
    documentation,
    summary: columns.length > 0 ? `The ${String(columns.length)} columns` : undefined,
    columns: columns.map(columnLine),
    noteColumns: noteColumnWords(columns),
  };
}

function noteColumnWords(columns: readonly ColumnNotes[]): string | undefined {
  const names = noteColumns(columns);
  return names.length === 0
    ? undefined
    : `The CSV and the workbook also have ${listWords(names)}: why there is no date.`;
}

function rowsWords(rows: number): string {
  return rows === 0 ? 'None are recorded, so the files have no rows.' : `${counted(rows, ROWS)}.`;
}

const ROWS = { one: 'row', many: 'rows' };

export function columnLine(column: ColumnNotes): ColumnLine {
  const { name, about, mayBe = [], holds } = column;
  const value = typeWords(column.type);
  const absent = leavesBlank(column) && mayBe.length > 0 ? ['blank'] : mayBe;
  const form = [holds === 'list' ? `list of values: ${value}` : value, ...absent].join(', or ');
  return { name, about, form };
}

function typeWords(type: ColumnType): string {
  if (typeof type === 'object') return `one of ${type.oneOf.map((word) => `“${word}”`).join(', ')}`;
  switch (type) {
    case 'day':
      return 'whole day';
    case 'records':
      return 'records';
    default:
      return type;
  }
}

/** How many fields of a row the example shows: enough to see the shape. */
const EXAMPLE_FIELDS = 8;

function exampleOf({ sets, files }: MadeData): DataExample | undefined {
  const set = sets.find(({ rows = 0, columns }) => rows > 0 && columns.length > 0);
  const path = set?.files.find(({ format }) => format === 'JSON')?.path;
  const file = path === undefined ? undefined : files.get(path);
  if (path === undefined || !file) return undefined;
  const { title, asAt, count, rows } = JSON.parse(new TextDecoder().decode(file.body)) as {
    title: string;
    asAt: string;
    count: number;
    rows: Record<string, unknown>[];
  };
  const row = Object.fromEntries(Object.entries(rows[0] ?? {}).slice(0, EXAMPLE_FIELDS));
  return {
    lead: `The start of ${path}, with some of its fields:`,
    text: JSON.stringify({ title, asAt, count, rows: [row] }, null, 2),
  };
}

function errorReport({ site }: SiteContent): ErrorReport {
  const { contact } = site.publisher;
  return {
    contact: contact === undefined ? undefined : { text: contact, to: `mailto:${contact}` },
    missing:
      contact === undefined
        ? 'No contact is set for this copy of the site. Ask whoever gave you its address to pass your report on.'
        : undefined,
    send: 'Give the file, the id, the column that is wrong, what it should say, and the source that shows it.',
  };
}
