/** The one writer of tables: rows that do not change stay as they are written. */

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { lineEnding } from './text-splices.ts';

export type TableRow = Readonly<Record<string, string>>;

interface WrittenRow {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * A CSV text with other rows, new ones at its end.
 *
 * @param key  the columns that together tell a row from all others
 * @param changes  cells by key, as `rowName` makes it; undefined to remove the row
 */
export function changedTable(
  text: string,
  key: readonly string[],
  changes: ReadonlyMap<string, TableRow | undefined>,
): string {
  const [head, ...rows] = parse(text, { bom: true, raw: true }) as unknown as WrittenRow[];
  if (!head) throw new RangeError('a table without columns');
  const ending = lineEnding(text);
  const columns = head.record;
  const known = new Set<string>();
  const written = rows.map(({ record, raw }) => {
    const before = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']));
    const name = rowName(before, key);
    known.add(name);
    const after = changes.get(name);
    if (!after) return changes.has(name) ? '' : raw;
    return line(columns, { ...before, ...after }, ending);
  });
  const added = [...changes].flatMap(([name, row]) =>
    row && !known.has(name) ? [line(columns, row, ending)] : [],
  );
  const body = text.slice(0, text.length - rows.reduce((sum, { raw }) => sum + raw.length, 0));
  const kept = written.join('');
  const isOpen = added.length > 0 && !`${body}${kept}`.endsWith('\n');
  return `${body}${kept}${isOpen ? ending : ''}${added.join('')}`;
}

/** What a row is known by. */
export function rowName(row: TableRow, key: readonly string[]): string {
  return key.map((name) => row[name] ?? '').join(', ');
}

function line(columns: readonly string[], row: TableRow, ending: string): string {
  return stringify([columns.map((name) => row[name] ?? '')], { record_delimiter: ending });
}
