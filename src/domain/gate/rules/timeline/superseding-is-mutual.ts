/**
 * A superseded event is named by the one event that replaced it, and no chain of them is a circle.
 */

import type { TimelineEvent } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { leadsBack } from '../leads-back.ts';

export function supersedingIsMutual({ events }: Entries): RuleProblem[] {
  const eventById = new Map(events.map((event) => [event.id, event]));
  const successor = new Map<string, TimelineEvent>();
  const problems: RuleProblem[] = [];
  for (const event of events) {
    if (event.supersedes === undefined) continue;
    const other = successor.get(event.supersedes);
    if (leadsBack(event.id, (id) => eventById.get(id)?.supersedes)) {
      problems.push(circle(event.id, event.supersedes));
      successor.set(event.supersedes, other ?? event);
      continue;
    }
    if (other) problems.push(secondSuccessor(event, event.supersedes, other));
    else successor.set(event.supersedes, event);
    const replaced = eventById.get(event.supersedes);
    if (replaced && replaced.status !== 'superseded') problems.push(stillActive(replaced, event));
  }
  return [
    ...problems,
    ...events
      .filter(({ id, status }) => status === 'superseded' && !successor.has(id))
      .map(withoutSuccessor),
  ];
}

function circle(id: string, replaced: string): RuleProblem {
  return {
    kind: 'superseded-in-circle',
    at: { kind: 'events', id },
    path: ['supersedes'],
    found: `"${replaced}", whose supersedes leads back to this event`,
    expected: 'an event that was planned before this one',
    fix: 'remove supersedes from the earliest of these events',
  };
}

function secondSuccessor(
  { id }: TimelineEvent,
  replaced: string,
  other: TimelineEvent,
): RuleProblem {
  return {
    kind: 'superseded-twice',
    at: { kind: 'events', id },
    path: ['supersedes'],
    found: `"${replaced}", which events/${other.id} already supersedes`,
    expected: 'at most one event that supersedes another',
    fix: 'let one supersede the other, or remove one of the two',
  };
}

function stillActive({ id, status }: TimelineEvent, by: TimelineEvent): RuleProblem {
  return {
    kind: 'supersedes-active',
    at: { kind: 'events', id },
    path: ['status'],
    found: `"${status}", although events/${by.id} supersedes it`,
    expected: '"superseded"',
    fix: `write "superseded", or remove supersedes from events/${by.id}`,
  };
}

function withoutSuccessor({ id }: TimelineEvent): RuleProblem {
  return {
    kind: 'superseded-by-none',
    at: { kind: 'events', id },
    path: ['status'],
    found: '"superseded", but no event supersedes it',
    expected: 'one event with supersedes: the id of this one',
    fix: `add supersedes: ${id} to the event that replaced it`,
    basedOn: ['events'],
  };
}
