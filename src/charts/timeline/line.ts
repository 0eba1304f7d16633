/** The line of years that a scale is drawn on. */

import type { Day } from '../../domain/dates/partial-date.ts';

export interface ScaleLine {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

export function yearsOn({ from, to }: ScaleLine): number {
  return to - from + 1;
}

/** Where a day lies on the line, as a share of it; days beyond it lie at its ends. */
export function shareOfDay(day: Day, line: ScaleLine): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0);
  const into = (Date.parse(day) - start) / (Date.UTC(year + 1, 0) - start + DAY);
  return Math.min(Math.max((year + into - line.from) / yearsOn(line), 0), 1);
}
