/** The days of change before and after a day. */

import { dateWords } from '../../domain/date-words.ts';
import { daysOfChange } from '../../domain/days-of-change.ts';
import type { DayOfChange } from '../../domain/days-of-change.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { SiteContent } from '../../domain/site-content.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface NeighbourDays {
  readonly before: Link | undefined;
  readonly after: Link | undefined;
}

export function neighbourDays(
  content: SiteContent,
  day: Day,
  addressOf: (day: Day) => string,
): NeighbourDays {
  const days = daysOfChange(content);
  const linkTo = (change: DayOfChange | undefined): Link | undefined =>
    change && { text: dateWords(change.day), to: addressOf(change.day) };
  return {
    before: linkTo(days.findLast((change) => change.day < day)),
    after: linkTo(days.find((change) => change.day > day)),
  };
}
