/** A table as JSON: an envelope that all tables share, then one row per line. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { isAbsent } from './column.ts';
import { dataVersion } from './all-tables.ts';
import { absenceOf } from './flat-table.ts';
import type { ColumnNotes } from './column.ts';
import type { DataTable, ExportContext, KnownCell, TableNotes } from './table.ts';

/** What every JSON file says about itself before its rows. */
export interface Envelope {
  readonly title: string;
  readonly description: string;
  /** The day for which the facts are given. */
  readonly asAt: string;
  /** Changes with any fact or column. */
  readonly dataVersion: string;
  readonly licence: SiteContent['site']['licence'];
  readonly attributions: SiteContent['site']['attributions'];
  /** Says that the site does not belong to the council. */
  readonly independence: string;
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly site: string;
  /** The page that explains each column. */
  readonly documentation: string;
  readonly count: number;
}

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export function envelope(
  context: ExportContext,
  { title, description }: Pick<TableNotes, 'title' | 'description'>,
  count: number,
): Envelope {
  const { content, siteUrl } = context;
  const { site } = content;
  return {
    title,
    description,
    asAt: site.asOf,
    dataVersion: dataVersion(context),
    licence: site.licence,
    attributions: site.attributions,
    independence: site.independence,
    publisher: site.publisher.name ?? null,
    contact: site.publisher.contact ?? null,
    site: siteUrl.href,
    documentation: new URL(links.data, siteUrl).href,
    count,
  };
}

export function jsonFile(context: ExportContext, table: DataTable): string {
  const head = envelope(context, table, table.rows.length);
  return linesOf(head, 'rows', jsonRows(table));
}

/**
 * The rows as objects: a missing value is null and a missing list is empty; `absent` says why, by
 * the names of their columns.
 */
export function jsonRows({ columns, rows }: DataTable): Record<string, JsonValue>[] {
  return rows.map((row) => ({
    ...Object.fromEntries(
      columns.map((column, index) => [column.name, jsonValue(column, row[index])] as const),
    ),
    absent: Object.fromEntries(
      columns.flatMap((column, index) => {
        const why = column.noteIn === undefined ? absenceOf(column, row[index]) : undefined;
        return why === undefined ? [] : [[column.name, why] as const];
      }),
    ),
  }));
}

/** The head, then a list with one item per line: small, and a changed item changes one line. */
export function linesOf(head: object, name: string, items: readonly object[]): string {
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, ',\n');
  const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `${opening}  ${JSON.stringify(name)}: [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function jsonValue({ holds }: ColumnNotes, cell: KnownCell | undefined): JsonValue {
  if (cell === undefined || isAbsent(cell)) return holds === 'list' ? [] : null;
  return cell;
}
