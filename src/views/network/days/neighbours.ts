/** The days of change before and after a day. */

import { dateWords } from '../../../domain/dates/words.ts';
import { daysOfChange } from '../../../domain/network/days-of-change.ts';
import type { DayOfChange } from '../../../domain/network/days-of-change.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import type { Link } from '../../../wording/frame/links.ts';

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
