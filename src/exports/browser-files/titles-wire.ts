/** The records of the search as they are sent: a list of lines for each field, kind by kind. */

import { SEARCH_KINDS } from '../../domain/search/entry.ts';
import type { TitleRecord } from '../../domain/search/title-record.ts';

/** Each text has a line for each record, in the same order; the line of what is missing is empty. */
export interface SentKind {
  /** Its place in the list of kinds. */
  readonly kind: number;
  /** What all addresses begin and end with. */
  readonly start: string;
  readonly end: string;
  readonly ids: string;
  readonly titles: string;
  readonly dates?: string | undefined;
  readonly values?: string | undefined;
  /** "Oakham Mill|Oakham Town" */
  readonly names?: string | undefined;
}

const ROW = '\n';
const BETWEEN = '|';

export function sendableTitles(records: readonly TitleRecord[]): SentKind[] {
  return SEARCH_KINDS.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind);
    if (own.length === 0) return [];
    const { start, end } = endsOf(own.map(({ to }) => to));
    return [
      {
        kind: SEARCH_KINDS.indexOf(kind),
        start,
        end,
        ids: own.map(({ to }) => to.slice(start.length, to.length - end.length)).join(ROW),
        titles: own.map(({ title }) => line(title)).join(ROW),
        dates: column(own, ({ date }) => date),
        values: column(own, ({ value }) => value),
        names: column(own, ({ names }) =>
          names?.map((name) => name.replaceAll(BETWEEN, ' ')).join(BETWEEN),
        ),
      },
    ];
  });
}

export function receivedTitles(sent: readonly SentKind[]): TitleRecord[] {
  return sent.flatMap(({ kind: at, start, end, ids, titles, dates, values, names }) => {
    const kind = SEARCH_KINDS[at] ?? 'page';
    const columns = { titles, dates, values, names };
    const rows = Object.fromEntries(
      Object.entries(columns).map(([name, text]) => [name, text?.split(ROW) ?? []]),
    ) as Record<keyof typeof columns, string[]>;
    return ids.split(ROW).map((id, row): TitleRecord => ({
      kind,
      to: start + id + end,
      title: rows.titles[row] ?? '',
      date: given(rows.dates[row]),
      value: given(rows.values[row]),
      names: given(rows.names[row])?.split(BETWEEN),
    }));
  });
}

function column(
  records: readonly TitleRecord[],
  of: (record: TitleRecord) => string | undefined,
): string | undefined {
  const lines = records.map((record) => line(of(record) ?? ''));
  return lines.some((text) => text !== '') ? lines.join(ROW) : undefined;
}

function line(text: string): string {
  return text.replaceAll(ROW, ' ');
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** The longest beginning, and then the longest end, that all have; of a single address its path is the beginning. */
function endsOf(addresses: readonly string[]): { readonly start: string; readonly end: string } {
  const [first = ''] = addresses;
  let start = first.length;
  while (!addresses.every((each) => each.startsWith(first.slice(0, start)))) start -= 1;
  const rests = addresses.map((each) => each.slice(start));
  const [rest = ''] = rests;
  let end = rest.length;
  while (!rests.every((each) => each.endsWith(rest.slice(rest.length - end)))) end -= 1;
  return { start: first.slice(0, start), end: rest.slice(rest.length - end) };
}
