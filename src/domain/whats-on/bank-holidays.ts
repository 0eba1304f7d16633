/** The bank holidays of a content. */

import { memoByContent } from '../entries/memo-by-content.ts';
import type { SiteContent } from '../entries/site-content.ts';
import type { Day } from '../dates/partial-date.ts';

/** The name of each bank holiday by its day. */
export const bankHolidayNames = memoByContent(
  ({ site }: Pick<SiteContent, 'site'>): ReadonlyMap<Day, string> =>
    new Map(site.bankHolidays?.days.map(({ day, name }) => [day, name])),
);

export const bankHolidayDays = memoByContent(
  (content: Pick<SiteContent, 'site'>): ReadonlySet<Day> =>
    new Set(bankHolidayNames(content).keys()),
);
