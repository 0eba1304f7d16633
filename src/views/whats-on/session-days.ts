/** The sessions of each weekday by district; only those that may be shown as on. */

import { sessionLink } from '../../wording/whats-on/visit-links.ts';
import { WEEKDAYS } from '../../domain/dates/calendar-days.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { heldSessions } from '../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import type { Link } from '../../wording/frame/links.ts';
import { datesAhead, whenWords } from '../../wording/whats-on/session.ts';
import { fromToWords } from '../../wording/whats-on/times.ts';
import { inDistricts } from './in-districts.ts';
import type { InDistricts } from './in-districts.ts';

export interface DayLine {
  /** "10am to 11:30am", with the days if it is on single days only. */
  readonly when: string;
  readonly session: Link;
  readonly at: string;
}

export interface DayOfSessions {
  /** "Mondays", or that they are on single days. */
  readonly name: string;
  readonly districts: readonly InDistricts<DayLine>[];
}

const SINGLE_DAYS = 'On single days';

/** @param district  only those held there; left out, all */
export function sessionDays(content: SiteContent, district?: string): DayOfSessions[] {
  const { asOf } = content.site;
  const on = heldSessions(content).filter(
    ({ at, state }) => state === 'on' && (district === undefined || at.district === district),
  );
  const single = on.filter(
    ({ session }) => !session.weekly && datesAhead(session, asOf).length > 0,
  );
  const groups = [
    ...WEEKDAYS.map((name) => ({
      name: `${name}s`,
      found: on.filter(({ session }) => session.weekly?.days.includes(name)),
      when: ({ session }: HeldSession) => fromToWords(session.starts, session.ends),
    })),
    {
      name: SINGLE_DAYS,
      found: single,
      when: ({ session }: HeldSession) => whenWords(session, content).replace(/\.$/, ''),
    },
  ];
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ name, found, when }) => ({
      name,
      districts: inDistricts(content, found, ({ at }) => at.district).map((district) => ({
        ...district,
        items: district.items
          .toSorted((a, b) => (a.session.starts < b.session.starts ? -1 : 1))
          .map((held) => ({
            when: when(held),
            session: { text: held.session.what, to: sessionLink(content, held) },
            at: held.at.name,
          })),
      })),
    }));
}
