/** The extract that a folder was made from, kept in it, to see what changed in the register since. */

import { stringify } from 'csv-stringify/sync';
import type { Day } from '../../../domain/dates/partial-date.ts';
import { CHANGED, COLUMNS } from '../extract.ts';
import type { RegisterRow } from '../extract.ts';
import { dayInName } from '../day.ts';

/** The gate ignores names that begin with a dot. */
const NAME = /^\.register-\d{4}-\d\d-\d\d\.csv$/;

export function baselineName(day: Day): string {
  return `.register-${day}.csv`;
}

/** The day of a kept extract; undefined for any other file. */
export function baselineDay(file: string): Day | undefined {
  return NAME.test(file) ? dayInName(file) : undefined;
}

/** The rows without what is not kept of them, such as the names of heads. */
export function baselineCsv(rows: readonly RegisterRow[]): string {
  const columns = [...Object.entries(COLUMNS), ['changed', CHANGED] as const];
  return stringify([...rows], {
    header: true,
    columns: columns.map(([key, header]) => ({ key, header })),
  });
}
