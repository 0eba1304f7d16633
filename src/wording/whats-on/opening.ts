/** Opening hours in sentences: the usual week, other days ahead, bank holidays, or to ask first. */

import { WEEKDAYS } from '../../domain/dates/calendar-days.ts';
import type { Weekday } from '../../domain/dates/calendar-days.ts';
import { spanOf } from '../../domain/dates/days-span.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { OpeningHours } from '../../domain/entries/schemas/visiting/opening-hours.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { bankHolidayNames } from '../../domain/whats-on/bank-holidays.ts';
import { goodUntil, isOverdue } from '../../domain/whats-on/checked.ts';
import { usualHours } from '../../domain/whats-on/opening-hours.ts';
import type { Hours } from '../../domain/whats-on/opening-hours.ts';
import { listWords } from '../frame/phrases.ts';
import { askFirst, becauseWords } from './asking.ts';
import { fromToWords } from './times.ts';

type Content = Pick<SiteContent, 'site'>;

/** The usual week in one sentence, or that to ask first. */
export function usualWords(opening: OpeningHours, { site }: Content): string {
  if (isOverdue(opening, site.asOf)) return `Opening hours: ${askFirst(opening)}`;
  const runs = runsOfWeekdays(opening);
  return `Open ${runs.map(({ days, hours }) => `${days}, ${hours}`).join('; ')}.`;
}

/** Every sentence: the usual week, notes, days with other hours ahead, and bank holidays. */
export function openingWords(opening: OpeningHours, content: Content): string[] {
  const { asOf } = content.site;
  if (isOverdue(opening, asOf)) return [usualWords(opening, content)];
  return [
    usualWords(opening, content),
    ...opening.weekly.flatMap(({ days, from, to, note }) =>
      note === undefined ? [] : [`${listWords(days)}, ${fromToWords(from, to)}: ${note}.`],
    ),
    ...(opening.exceptions ?? [])
      .filter(({ days }) => spanOf(days).last >= asOf)
      .map(
        ({ days, hours = [], because }) =>
          `${dateWords(days)}${becauseWords(because)}: ${hours.length === 0 ? 'closed' : hoursWords(hours)}.`,
      ),
    bankHolidayWords(opening, content),
  ];
}

/** What happens on bank holidays, with those that are ahead and told of. */
function bankHolidayWords(opening: OpeningHours, content: Content): string {
  if (opening.bankHolidays === 'as usual') return 'Open as usual on bank holidays.';
  if (opening.bankHolidays === undefined)
    return 'Ask about bank holidays: it is not recorded whether it is open.';
  const until = goodUntil(opening);
  const ahead = [...bankHolidayNames(content)].filter(
    ([day]) =>
      day >= content.site.asOf &&
      day <= until &&
      !opening.exceptions?.some(
        ({ days }) => spanOf(days).first <= day && day <= spanOf(days).last,
      ),
  );
  if (ahead.length === 0) return 'Closed on bank holidays.';
  const names = ahead.map(([day, name]) => `${dateWords(day)} (${name})`);
  return `Closed on bank holidays: ${listWords(names)}.`;
}

/** Weekdays with the same hours together: "Monday to Thursday", "9am to 4pm". */
function runsOfWeekdays(opening: OpeningHours): { days: string; hours: string }[] {
  const byHours = Map.groupBy(
    WEEKDAYS.filter((weekday) => usualHours(opening, weekday).length > 0),
    (weekday) => hoursWords(usualHours(opening, weekday)),
  );
  return [...byHours].map(([hours, days]) => ({ days: weekdaysWords(days), hours }));
}

/** "Monday to Thursday", "Monday, Tuesday and Friday". */
export function weekdaysWords(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) + 1;
  return days.length > 2 && span === days.length ? `${first} to ${last}` : listWords(days);
}

function hoursWords(hours: readonly Hours[]): string {
  return listWords(hours.map(({ from, to }) => fromToWords(from, to)));
}
