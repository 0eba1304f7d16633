/** Whether a fact about a place is still good on the day of reading, or has to be asked about. */

import { daysAfter, monthsAfter } from '../dates/calendar-days.ts';
import type { Day } from '../dates/partial-date.ts';
import type { CHECK_PERIODS, Checked } from '../entries/schemas/visiting/checking.ts';

type Period = (typeof CHECK_PERIODS)[number];

const MONTHS: Readonly<Record<Exclude<Period, 'week'>, number>> = {
  month: 1,
  '3 months': 3,
  '6 months': 6,
  '12 months': 12,
};

/** The last day on which the fact is good without another check. */
export function goodUntil({ checked, checkEvery }: Omit<Checked, 'sources'>): Day {
  return checkEvery === 'week' ? daysAfter(checked, 7) : monthsAfter(checked, MONTHS[checkEvery]);
}

export function isOverdue(fact: Omit<Checked, 'sources'>, asOf: Day): boolean {
  return goodUntil(fact) < asOf;
}
