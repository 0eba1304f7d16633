/** A table as JSON: one envelope for all of them, then a row on each line. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { isAbsent } from './column.ts';
import type { ColumnNotes } from './column.ts';
import type { DataTable, ExportContext, KnownCell, TableNotes } from './table.ts';

/** What every JSON file of ours says of itself before its rows. */
export interface Envelope {
  readonly title: string;
  readonly description: string;
  /** The day of reading: what lies before it is past. */
  readonly asAt: string;
  readonly licence: SiteContent['site']['licence'];
  readonly attributions: SiteContent['site']['attributions'];
  /** Whose data this is not. */
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
  { content, siteUrl }: ExportContext,
  { title, description }: Pick<TableNotes, 'title' | 'description'>,
  count: number,
): Envelope {
  const { site } = content;
  return {
    title,
    description,
    asAt: site.asOf,
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

/** The rows as objects: an absent value is null, an absent list is empty. */
export function jsonRows({ columns, rows }: DataTable): Record<string, JsonValue>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column, index) => [column.name, jsonValue(column, row[index])] as const),
    ),
  );
}

/** The head, then one list with an item on each line: small, and a change is one line long. */
export function linesOf(head: object, name: string, items: readonly object[]): string {
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, ',\n');
  const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `${opening}  ${JSON.stringify(name)}: [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function jsonValue({ holds }: ColumnNotes, cell: KnownCell | undefined): JsonValue {
  if (cell === undefined || isAbsent(cell)) return holds === 'list' ? [] : null;
  return cell;
}
