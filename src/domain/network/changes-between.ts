/** What changed from one day to another; both count. */

import type { CentreHistory } from './centre-history.ts';
import { networkOn } from './as-at.ts';
import type { CentreChange, Network } from './as-at.ts';
import { networkDifference } from './difference.ts';
import { dayBefore } from '../dates/partial-date.ts';
import type { Day } from '../dates/partial-date.ts';

/** Something that counts for a day. */
export interface Dated {
  readonly day: Day;
}

export interface ChangesBetween<Event extends Dated, Figure extends Dated> {
  /** At the start of the first day. */
  readonly before: Network;
  /** At the end of the last day. */
  readonly after: Network;
  readonly difference: readonly CentreChange[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
}

/** What changed from the start of the first day to the end of the last; they may be the same day. */
export function changesBetween<Event extends Dated, Figure extends Dated>(
  known: {
    readonly histories: readonly CentreHistory[];
    readonly events: readonly Event[];
    readonly figures: readonly Figure[];
  },
  first: Day,
  last: Day,
): ChangesBetween<Event, Figure> {
  const before = networkOn(known.histories, dayBefore(first));
  const after = networkOn(known.histories, last);
  const isBetween = ({ day }: Dated): boolean => first <= day && day <= last;
  return {
    before,
    after,
    difference: networkDifference(before, after),
    events: known.events.filter(isBetween),
    figures: known.figures.filter(isBetween),
  };
}
