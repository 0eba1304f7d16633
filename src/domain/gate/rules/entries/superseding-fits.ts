/**
 * What replaces an event or a figure fits it, and no chain of replacements is a circle. A figure is
 * superseded by the same measure of the same day, given anew: a time series is no supersession.
 */

import type { Figure, Source, TimelineEvent } from '../../../entries/entry.ts';
import { partialDate } from '../../../dates/partial-date.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { datingOf } from '../../../entries/sourced.ts';

export function supersedingFits({ events, figures, sources }: Entries): RuleProblem[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const eventInCircle = inCircle(events, ({ supersedes }) => supersedes);
  const figureInCircle = inCircle(figures, ({ supersededBy }) => supersededBy);
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  return [
    ...events
      .filter(eventInCircle)
      .map(({ id, supersedes = '' }) => circle({ kind: 'events', id }, 'supersedes', supersedes)),
    ...eventProblems(events, eventInCircle),
    ...figures
      .filter(figureInCircle)
      .map(({ id, supersededBy = '' }) =>
        circle({ kind: 'figures', id }, 'supersededBy', supersededBy),
      ),
    ...figures
      .filter((figure) => !figureInCircle(figure))
      .flatMap((figure) => {
        const successor = figureById.get(figure.supersededBy ?? '');
        return successor ? figureProblems(figure, successor, sourceById) : [];
      }),
  ];
}

/** Whether the chain that begins at an entry comes back to it; `next` gives the id after it. */
function inCircle<T extends { readonly id: string }>(
  entries: readonly T[],
  next: (entry: T) => string | undefined,
): (entry: T) => boolean {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (start) => {
    const seen = new Set<T>();
    for (
      let entry = byId.get(next(start) ?? '');
      entry && !seen.has(entry);
      entry = byId.get(next(entry) ?? '')
    ) {
      if (entry === start) return true;
      seen.add(entry);
    }
    return false;
  };
}

function circle(
  at: { readonly kind: 'events' | 'figures'; readonly id: string },
  field: string,
  named: string,
): RuleProblem {
  return {
    kind: 'superseded-in-circle',
    at,
    path: [field],
    found: `"${named}", whose ${field} leads back to this entry`,
    expected: 'another entry, one that does not lead back to this one',
    fix: `remove ${field} from one of these entries`,
  };
}

/** A superseded event is named by the one event that replaced it. */
function eventProblems(
  events: readonly TimelineEvent[],
  isInCircle: (event: TimelineEvent) => boolean,
): RuleProblem[] {
  const successors = new Map<string, TimelineEvent[]>();
  for (const event of events)
    if (event.supersedes !== undefined)
      successors.set(event.supersedes, [...(successors.get(event.supersedes) ?? []), event]);
  return events.flatMap((event) => {
    const [first, ...others] = successors.get(event.id) ?? [];
    if (!first) return event.status === 'superseded' ? [withoutSuccessor(event)] : [];
    if ([first, ...others].some(isInCircle)) return [];
    return [
      ...others.map((other) => secondSuccessor(other, event.id, first)),
      ...(event.status === 'superseded' ? [] : [stillActive(event, first)]),
    ];
  });
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

function figureProblems(
  figure: Figure,
  successor: Figure,
  sourceById: ReadonlyMap<string, Source>,
): RuleProblem[] {
  const at = { kind: 'figures', id: figure.id } as const;
  const path = ['supersededBy'];
  if (successor.unit !== figure.unit) {
    return [
      {
        kind: 'superseded-in-other-unit',
        at,
        path,
        found: `"${successor.id}", whose unit is "${successor.unit}"`,
        expected: `a figure with the unit "${figure.unit}": the same measure`,
        fix: 'correct one of the units, or remove supersededBy',
      },
    ];
  }
  const [own, later] = [figure, successor].map((each) => {
    const dating = datingOf(each, sourceById);
    return dating.how === 'undated' ? undefined : partialDate(dating.date);
  });
  if (!own || !later) return [];
  if (later.last < own.first) {
    return [
      {
        kind: 'superseded-by-earlier',
        at,
        path,
        found: `"${successor.id}", whose date is earlier than that of this figure`,
        expected: 'a figure with the same date or a later one',
        fix: 'correct asAt of one, or move supersededBy to the other',
        basedOn: ['sources'],
      },
    ];
  }
  // A plan is of the day that it is for, so a later plan gives the same day anew.
  if (figure.standing === 'planned' || later.first <= own.last) return [];
  return [
    {
      kind: 'superseded-by-another-day',
      at,
      path,
      found: `"${successor.id}", which is of a later day`,
      expected: 'the same measure of the same day',
      fix: 'remove supersededBy; write a relation with "is: other day"',
      basedOn: ['sources'],
    },
  ];
}
