/** Whole days as content writes them: one day, or the first and the last of several. */

import { isFullDay, partialDate } from './partial-date.ts';
import type { Day } from './partial-date.ts';

/** "2026-12-24", or "2026-12-24/2027-01-02". */
export type Days = string;

/** Whether the text is a day, or two in order. */
export function isDays(text: string): boolean {
  const [first = '', last = first, ...more] = text.split('/');
  return more.length === 0 && isFullDay(first) && isFullDay(last) && first <= last;
}

/** The first and the last day. */
export function spanOf(days: Days): { readonly first: Day; readonly last: Day } {
  return partialDate(days);
}
