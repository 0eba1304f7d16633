/** How many centres there were on a day, by each way of counting that the entries allow. */

import type { Centre } from '../entries/entry.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { Day } from '../dates/partial-date.ts';

export interface CentreCounts {
  /** Opened or designated by the day, whatever came later. */
  readonly designated: number;
  /** Designated, and not yet gone from the register. */
  readonly listed: number;
  /** The different postcodes of those listed. */
  readonly buildings: number;
  /** Bases by the day. */
  readonly bases: number;
}

export function countCentres(centres: readonly Centre[], day: Day): CentreCounts {
  const designated = centres.filter(({ opened }) => opened && isBy(opened.date, day));
  const listed = designated.filter(
    ({ leftRegister }) => !leftRegister || !isBy(leftRegister.date, day),
  );
  return {
    designated: designated.length,
    listed: listed.length,
    buildings: new Set(listed.map(({ id, postcode }) => postcode ?? id)).size,
    bases: centres.filter(({ base }) => base && isBy(base.from, day)).length,
  };
}

function isBy(date: string, day: Day): boolean {
  return partialDate(date).last <= day;
}
