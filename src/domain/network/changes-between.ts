/** What changed between two days; used by the pages of days and in the browser. */

import type { CentreHistory } from './centre-history.ts';
import { networkOn } from './as-at.ts';
import type { CentreChange, Network } from './as-at.ts';
import { networkDifference } from './difference.ts';
import type { Day } from '../dates/partial-date.ts';

/** Something that counts for a day. */
export interface Dated {
  readonly day: Day;
}

export interface ChangesBetween<Event extends Dated, Figure extends Dated> {
  readonly before: Network;
  readonly after: Network;
  readonly difference: readonly CentreChange[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
}

/** What changed after the first day, up to and including the last. */
export function changesBetween<Event extends Dated, Figure extends Dated>(
  known: {
    readonly histories: readonly CentreHistory[];
    readonly events: readonly Event[];
    readonly figures: readonly Figure[];
  },
  first: Day,
  last: Day,
): ChangesBetween<Event, Figure> {
  const before = networkOn(known.histories, first);
  const after = networkOn(known.histories, last);
  const isBetween = ({ day }: Dated): boolean => first < day && day <= last;
  return {
    before,
    after,
    difference: networkDifference(before, after),
    events: known.events.filter(isBetween),
    figures: known.figures.filter(isBetween),
  };
}
