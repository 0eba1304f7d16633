/** The two days in a query: "?from=2011-06-13&to=2019-10-01". */

import { dateWords } from '../../../domain/dates/words.ts';
import { isFullDay } from '../../../domain/dates/partial-date.ts';
import type { DaySpan } from '../../../domain/network/centre-history.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';

export interface AskedDays {
  readonly from: Day;
  readonly to: Day;
}

export type DayField = keyof AskedDays;

/** Why the days cannot be compared and what to do, and in which box. */
export interface AskedProblem {
  readonly field: DayField;
  readonly message: string;
}

/** The two values, valid days or not; undefined if the query has neither. */
export function askedByQuery(query: string): AskedDays | undefined {
  const parts = new URLSearchParams(query);
  const [from, to] = [parts.get('from'), parts.get('to')];
  return from === null && to === null ? undefined : { from: from ?? '', to: to ?? '' };
}

export function queryOfDays({ from, to }: AskedDays): string {
  return `?${new URLSearchParams({ from, to }).toString()}`;
}

export function problemOf(asked: AskedDays, { first, last }: DaySpan): AskedProblem | undefined {
  const range = `Choose a day from ${dateWords(first)} to ${dateWords(last)}.`;
  for (const field of ['from', 'to'] as const) {
    const day = asked[field];
    const which = field === 'from' ? 'The first day' : 'The last day';
    if (!isFullDay(day)) return { field, message: `${which} is missing. ${range}` };
    if (day < first || day > last) return { field, message: `${which} is out of range. ${range}` };
  }
  if (asked.from > asked.to)
    return {
      field: 'to',
      message: 'The last day is before the first. Choose the same day or a later one.',
    };
  return undefined;
}
