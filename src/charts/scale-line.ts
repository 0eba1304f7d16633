/** The line of years that a scale is drawn on. */

import type { Day } from '../domain/partial-date.ts';

export interface ScaleLine {
  readonly from: number;
  readonly to: number;
}

/** Where words stand that must not run over the end of the line. */
export type Anchor = 'start' | 'middle' | 'end';

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

/** Words near an end of the line run from it towards the middle. */
export function anchorAt(share: number, margin: number): Anchor {
  if (share < margin) return 'start';
  return share > 1 - margin ? 'end' : 'middle';
}
