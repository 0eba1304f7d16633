/** The days that the page of a day of change stands for: up to the day before the next change. */

import { dayBefore } from '../../domain/dates/partial-date.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { daysOfChange } from '../../domain/network/days-of-change.ts';

export interface DaysCovered {
  readonly first: Day;
  /** The first day itself, if something changed on the next. */
  readonly last: Day;
  /** The next day of change; undefined up to the day of reading. */
  readonly next: Day | undefined;
}

export function daysCovered(content: SiteContent, first: Day): DaysCovered {
  const next = daysOfChange(content).find(({ day }) => day > first)?.day;
  const last = next === undefined ? content.site.asOf : dayBefore(next);
  return { first, last, next };
}

/** "on 13 June 2011", "from 13 June to 3 July 2011". */
export function coveredWords({ first, last }: DaysCovered): string {
  return first === last ? `on ${dateWords(first)}` : `from ${dateWords(`${first}/${last}`)}`;
}

/** For the titles of browsers' tabs, which are cut: "13 Jun 2011", "13 Jun to 3 Jul 2011". */
export function shortCoveredWords({ first, last }: DaysCovered): string {
  const words = dateWords(first === last ? first : `${first}/${last}`);
  return words.replace(/[A-Z][a-z]+/g, (month) => month.slice(0, 3));
}
