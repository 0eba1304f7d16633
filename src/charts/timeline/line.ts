/** The line of years on which a scale is drawn. */

import type { Day } from '../../domain/dates/partial-date.ts';

export interface ScaleLine {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

export function yearsOn({ from, to }: ScaleLine): number {
  return to - from + 1;
}

/** The position of a day, as a share of the line; days outside it are at its ends. */
export function shareOfDay(day: Day, line: ScaleLine): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0);
  const into = (Date.parse(day) - start) / (Date.UTC(year + 1, 0) - start + DAY);
  return Math.min(Math.max((year + into - line.from) / yearsOn(line), 0), 1);
}
