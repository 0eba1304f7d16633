/** Days of the register, DD-MM-YYYY, as entries write them. */

import { isPartialDate } from '../../domain/dates/partial-date.ts';
import type { Day } from '../../domain/dates/partial-date.ts';

/** "28-02-2010" → "2010-02-28"; undefined if it is no day of the calendar. */
export function dayOf(cell: string): Day | undefined {
  const [, day, month, year] = /^(\d\d)[-/](\d\d)[-/](\d{4})$/.exec(cell) ?? [];
  const text = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return year !== undefined && isPartialDate(text) ? text : undefined;
}

/** The day in the name of an extract: "edubaseallchildrencentre20260819.csv" → "2026-08-19". */
export function dayInName(file: string): Day | undefined {
  const [, year, month, day] = /(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?!\d)/.exec(file) ?? [];
  return dayOf(`${day ?? ''}-${month ?? ''}-${year ?? ''}`);
}
