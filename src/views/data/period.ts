/** The time that a data set is about, as an interval of ISO 8601. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { yearOf } from '../../domain/dates/partial-date.ts';

/** Sets of what there is on the day of the facts; the others go back to the first centre or event. */
const OF_TODAY: ReadonlySet<string> = new Set([
  'bases',
  'distances',
  'libraries',
  'opening-hours',
  'postcode-groups',
  'services',
  'sessions',
]);

/** "2001/2026-11-22", or the day of the facts. */
export function periodOf(content: SiteContent, set: string): string {
  const { asOf } = content.site;
  const first = firstYear(content);
  return OF_TODAY.has(set) || first === undefined ? asOf : `${String(first)}/${asOf}`;
}

const firstYear = memoByContent(({ centres, events }: SiteContent): number | undefined => {
  const dates = [...centres.map(({ opened }) => opened?.date), ...events.map(({ date }) => date)];
  const years = dates.flatMap((date) => (date === undefined ? [] : yearOf(date)));
  return years.length > 0 ? Math.min(...years) : undefined;
});
