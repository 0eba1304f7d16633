/** A contract does not end before it starts, nor are closures due before they are announced. */

import type { TimelineEvent, Programme } from '../../../entries/entry.ts';
import { partialDate } from '../../../dates/partial-date.ts';
import type { FieldPath, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

interface EventSpan {
  readonly path: FieldPath;
  readonly from: string;
  readonly to: string;
}

export function spansEndAfterTheyStart({ programmes, events }: Entries): RuleProblem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return programmes.flatMap((programme) =>
    spansOf(programme).flatMap(({ path, from, to }) => {
      const [start, end] = [byId.get(from), byId.get(to)];
      return start && end && isBackward(start, end) ? [problem(programme, path, start, end)] : [];
    }),
  );
}

function spansOf({ closures, contracts = [] }: Programme): EventSpan[] {
  return [
    ...(closures
      ? [{ path: ['closures', 'due'], from: closures.announced, to: closures.due }]
      : []),
    ...contracts.map(({ starts, ends }, index) => ({
      path: ['contracts', index, 'ends'],
      from: starts,
      to: ends,
    })),
  ];
}

/** Whether even the first day that the start can mean is after the last day of the end. */
function isBackward(start: TimelineEvent, end: TimelineEvent): boolean {
  return partialDate(start.date).first > partialDate(end.date).last;
}

function problem(
  { id }: Programme,
  path: FieldPath,
  start: TimelineEvent,
  end: TimelineEvent,
): RuleProblem {
  return {
    kind: 'dates-order',
    at: { kind: 'programmes', id },
    path,
    found: `"${end.id}", dated "${end.date}"`,
    expected: `an event not before "${start.id}", dated "${start.date}"`,
    fix: 'swap the two events, or correct the date of one',
    basedOn: [
      { kind: 'events', id: start.id },
      { kind: 'events', id: end.id },
    ],
  };
}
