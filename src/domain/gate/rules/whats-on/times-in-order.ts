/** Hours and sessions end after they begin, the hours of one day do not overlap, and ages go up. */

import { WEEKDAYS } from '../../../dates/calendar-days.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { ageInMonths } from '../../../whats-on/age.ts';
import type { Hours } from '../../../whats-on/opening-hours.ts';
import type { EntryRef, FieldPath, RuleProblem } from '../../problem.ts';
import { openingBlocks, sessionBlocks } from './visiting-blocks.ts';

export function timesInOrder(content: Entries): RuleProblem[] {
  return [
    ...openingBlocks(content).flatMap(({ at, path, opening: { weekly, exceptions = [] } }) => [
      ...weekly.flatMap((hours, index) => reversed(at, [...path, 'weekly', index, 'to'], hours)),
      ...WEEKDAYS.flatMap((weekday) =>
        overlaps(at, [...path, 'weekly'], `on ${weekday}`, weekly, ({ days }) =>
          days.includes(weekday),
        ),
      ).slice(0, 1),
      ...exceptions.flatMap(({ hours = [] }, index) => {
        const inner = [...path, 'exceptions', index, 'hours'];
        return [
          ...hours.flatMap((each, place) => reversed(at, [...inner, place, 'to'], each)),
          ...overlaps(at, inner, 'on those days', hours, () => true),
        ];
      }),
    ]),
    ...sessionBlocks(content).flatMap(({ at, path, session: { starts, ends, ages } }) => [
      ...reversed(at, [...path, 'ends'], { from: starts, to: ends }),
      ...agesReversed(at, [...path, 'ages', 'to'], ages ?? {}),
    ]),
  ];
}

function reversed(at: EntryRef, path: FieldPath, { from, to }: Hours): RuleProblem[] {
  if (from < to) return [];
  return [
    {
      kind: 'times-order',
      at,
      path,
      found: `"${to}"`,
      expected: `a time after "${from}"`,
      fix: 'swap the two times, or correct one; afternoon begins at "12:00", so 2 pm is "14:00"',
    },
  ];
}

/** Only of hours that are in order themselves. */
function overlaps<Listed extends Hours>(
  at: EntryRef,
  path: FieldPath,
  when: string,
  listed: readonly Listed[],
  applies: (hours: Listed) => boolean,
): RuleProblem[] {
  const found = listed
    .map((hours, index) => ({ hours, index }))
    .filter(({ hours }) => applies(hours) && hours.from < hours.to)
    .sort((a, b) => (a.hours.from < b.hours.from ? -1 : 1));
  return found.flatMap(({ hours, index }, place): RuleProblem[] => {
    const before = found[place - 1]?.hours;
    if (!before || before.to <= hours.from) return [];
    return [
      {
        kind: 'hours-overlap',
        at,
        path: [...path, index],
        found: `"${hours.from}" to "${hours.to}" ${when}, which overlaps "${before.from}" to "${before.to}"`,
        expected: 'hours that begin when the ones before have ended',
        fix: 'write one line for the whole time, or correct the days or times of one',
      },
    ];
  });
}

function agesReversed(
  at: EntryRef,
  path: FieldPath,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): RuleProblem[] {
  if (from === undefined || to === undefined || ageInMonths(from) < ageInMonths(to)) return [];
  return [
    {
      kind: 'ages-order',
      at,
      path,
      found: `"${to}"`,
      expected: `an age above "${from}"`,
      fix: 'swap the two ages, or correct one',
    },
  ];
}
