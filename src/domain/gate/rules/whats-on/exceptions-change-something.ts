/** Exceptions fall on days on which there would otherwise be something else, each day in one exception. */

import { daysFrom, weekdayOf } from '../../../dates/calendar-days.ts';
import { spanOf } from '../../../dates/days-span.ts';
import type { OpeningHours } from '../../../entries/schemas/visiting/opening-hours.ts';
import type { Session } from '../../../entries/schemas/visiting/session.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { bankHolidayDays } from '../../../whats-on/bank-holidays.ts';
import { usualHours } from '../../../whats-on/opening-hours.ts';
import { isPlanned } from '../../../whats-on/session-days.ts';
import type { EntryRef, FieldPath, RuleProblem } from '../../problem.ts';
import { openingBlocks, sessionBlocks } from './visiting-blocks.ts';

export function exceptionsChangeSomething(content: SiteContent): RuleProblem[] {
  const bankHolidays = bankHolidayDays(content);
  return [
    ...openingBlocks(content).flatMap(({ at, path, opening }) =>
      exceptionProblems(at, [...path, 'exceptions'], opening.exceptions ?? [], (days, index) =>
        changesHours(opening, days, index, bankHolidays) ? undefined : 'the hours are those anyway',
      ),
    ),
    ...sessionBlocks(content).flatMap(({ at, path, session }) =>
      exceptionProblems(at, [...path, 'notOn'], session.notOn ?? [], (days) =>
        daysIn(days).some((day) => isPlanned(session, day)) ? undefined : 'it is not on anyway',
      ),
    ),
    ...sessionBlocks(content).flatMap(({ at, path, session }) => outside(at, path, session)),
  ];
}

interface Excepted {
  readonly days: string;
}

/** @param needless  why the exception changes nothing; undefined if it does */
function exceptionProblems(
  at: EntryRef,
  path: FieldPath,
  exceptions: readonly Excepted[],
  needless: (days: string, index: number) => string | undefined,
): RuleProblem[] {
  return exceptions.flatMap(({ days }, index): RuleProblem[] => {
    const why = needless(days, index);
    const first = exceptions.findIndex((other) => meets(other.days, days));
    const where = { at, path: [...path, index, 'days'] };
    return [
      ...(why === undefined
        ? []
        : [
            {
              kind: 'exception-needless' as const,
              ...where,
              found: `"${days}", on which ${why}`,
              expected: 'days on which something changes',
              fix: 'correct the days, or remove the exception',
              basedOn: ['site' as const],
            },
          ]),
      ...(first < index
        ? [
            {
              kind: 'exception-twice' as const,
              ...where,
              found: `"${days}", some of which is also in number ${String(first + 1)} of this list`,
              expected: 'each day in one exception',
              fix: 'correct the days of one of the two',
            },
          ]
        : []),
    ];
  });
}

/** An exception beyond the first and last day of its session is a typing error or an old one. */
function outside(
  at: EntryRef,
  path: FieldPath,
  { weekly, dates, notOn = [] }: Session,
): RuleProblem[] {
  if (!weekly || dates) return [];
  const { from, to } = weekly;
  return notOn.flatMap(({ days }, index): RuleProblem[] => {
    const { first, last } = spanOf(days);
    const isInside = from <= first && (to === undefined || last <= to);
    // One that is wholly outside is reported as needless.
    if (isInside || last < from || (to !== undefined && first > to)) return [];
    return [
      {
        kind: 'exception-outside',
        at,
        path: [...path, 'notOn', index, 'days'],
        found: `"${days}"`,
        expected: `days ${to === undefined ? `from "${from}" on` : `from "${from}" to "${to}"`}, between which it is on`,
        fix: 'shorten the exception, or correct the dates of the session',
      },
    ];
  });
}

function changesHours(
  { weekly, exceptions = [], ...opening }: OpeningHours,
  days: string,
  index: number,
  bankHolidays: ReadonlySet<string>,
): boolean {
  const instead = JSON.stringify(exceptions[index]?.hours ?? []);
  return daysIn(days).some(
    (day) =>
      bankHolidays.has(day) ||
      JSON.stringify(usualHours({ ...opening, weekly }, weekdayOf(day))) !== instead,
  );
}

function meets(a: string, b: string): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

function daysIn(days: string): string[] {
  const { first, last } = spanOf(days);
  return daysFrom(first, last);
}
