/** Whether the day of the facts is long past: no problem, but readers take old facts for new ones. */

import { daysAfter } from '../../../domain/dates/calendar-days.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';

const LONG = 400;

/**
 * A line about it; empty if it is at most 400 days ago.
 * @param today  by the clock of the machine, which only commands read
 */
export function oldEdition({ site: { asOf } }: SiteContent, today: Day): string {
  if (daysAfter(asOf, LONG) >= today) return '';
  return `The facts are as of ${dateWords(asOf)}, more than ${String(LONG)} days ago. Check them, then set asOf in site.yaml to the day of the check.`;
}
