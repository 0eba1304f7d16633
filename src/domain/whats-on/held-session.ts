/** Every session with who runs it, where it is held and whether it may be shown as on. */

import { memoByContent } from '../entries/memo-by-content.ts';
import type { Session } from '../entries/schemas/visiting/session.ts';
import type { SiteContent } from '../entries/site-content.ts';
import type { Day } from '../dates/partial-date.ts';
import { bankHolidayDays } from './bank-holidays.ts';
import { daysAhead, sessionState } from './session-days.ts';
import type { SessionState } from './session-days.ts';
import { visitPlace, visitPlaces } from './visit-place.ts';
import type { VisitPlace } from './visit-place.ts';

export interface HeldSession {
  readonly session: Session;
  /** The place whose entry has it. */
  readonly by: VisitPlace;
  /** The place it is held at. */
  readonly at: VisitPlace;
  readonly state: SessionState;
  /** The days from the day of reading on that can be told for certain. */
  readonly days: readonly Day[];
}

/** In the order of places, those of a place in the order of its entry. */
export const heldSessions = memoByContent((content: SiteContent): readonly HeldSession[] => {
  const { asOf } = content.site;
  const bankHolidays = bankHolidayDays(content);
  return visitPlaces(content).flatMap((by) =>
    (by.visiting.sessions ?? []).map((session) => ({
      session,
      by,
      at: visitPlace(content, 'venue', session.place ?? '') ?? by,
      state: sessionState(session, asOf),
      days: daysAhead(session, asOf, bankHolidays),
    })),
  );
});

/** @param district  only those held there; left out, all */
export function sessionsAhead(content: SiteContent, district?: string): HeldSession[] {
  return heldSessions(content).filter(
    ({ days, at }) => days.length > 0 && (district === undefined || at.district === district),
  );
}

export function hasSessionsAhead(content: SiteContent, district?: string): boolean {
  return sessionsAhead(content, district).length > 0;
}
