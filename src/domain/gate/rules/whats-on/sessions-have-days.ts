/** A session is on some day: its weekdays or dates name one, and its last day is not before its first. */

import { daysFrom, monthsAfter } from '../../../dates/calendar-days.ts';
import type { Entries } from '../../../entries/site-content.ts';
import type { Session } from '../../../entries/schemas/visiting/session.ts';
import { isPlanned } from '../../../whats-on/session-days.ts';
import type { EntryRef, FieldPath, RuleProblem } from '../../problem.ts';
import { sessionBlocks } from './visiting-blocks.ts';

export function sessionsHaveDays(content: Entries): RuleProblem[] {
  return sessionBlocks(content).flatMap(({ at, path, session }) => problem(at, path, session));
}

function problem(at: EntryRef, path: FieldPath, session: Session): RuleProblem[] {
  const { weekly, dates } = session;
  if (!weekly) {
    if (dates) return [];
    return [
      {
        kind: 'session-without-days',
        at,
        path,
        found: 'neither weekly nor dates',
        expected: 'the weekdays it is on, or single dates',
        fix: 'add weekly: its days, how often it repeats and its first day; or add dates',
      },
    ];
  }
  const { from, to, days, repeats } = weekly;
  if (to !== undefined && to < from)
    return [
      {
        kind: 'dates-order',
        at,
        path: [...path, 'weekly', 'to'],
        found: `"${to}"`,
        expected: `a day not before "${from}"`,
        fix: 'swap from and to, or correct one',
      },
    ];
  // The longest that any rule can wait is two months.
  const until = to ?? monthsAfter(from, 2);
  if (daysFrom(from, until).some((day) => isPlanned({ ...session, dates: [] }, day))) return [];
  return [
    {
      kind: 'session-without-days',
      at,
      path: [...path, 'weekly'],
      found: `no ${days.join(' or ')} (${repeats}) from "${from}" to "${until}"`,
      expected: 'at least one day on which it is on',
      fix: 'correct days, repeats, from or to',
    },
  ];
}
