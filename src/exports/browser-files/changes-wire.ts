/** What the browser needs to list the changes between two days, and its compact form as JSON. */

import { CENTRE_STATES } from '../../domain/network/centre-history.ts';
import type { CentreHistory } from '../../domain/network/centre-history.ts';
import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';
import type { Term } from '../../domain/entries/schemas/words/terms.ts';
import type { TimelineEvent } from '../../domain/entries/entry.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { NetworkTerms } from '../../wording/network/openness.ts';

export interface ChangesIndex {
  readonly terms: NetworkTerms;
  /** The days that have their own page, oldest first. */
  readonly days: readonly Day[];
  readonly histories: readonly CentreHistory[];
  /** The centres' pages, by id. */
  readonly centres: ReadonlyMap<string, Link>;
  readonly events: readonly DatedEvent[];
  readonly figures: readonly DatedLink[];
}

export interface DatedLink extends Link {
  /** The last day that the date can mean. */
  readonly day: Day;
}

export interface DatedEvent extends DatedLink {
  readonly date: PartialDate;
  readonly status: TimelineEvent['status'];
}

type SentTurn = readonly [from: Day, state: number];
type SentLink = readonly [day: Day, text: string, to: string];

/** The same with rows instead of objects, which is smaller. */
export interface SentChanges extends Pick<ChangesIndex, 'days'> {
  /** For a centre, a base and the register. */
  readonly terms: readonly [Term, Term, Term];
  readonly places: readonly (readonly [
    id: string,
    text: string,
    to: string,
    ...turns: SentTurn[],
  ])[];
  readonly events: readonly (readonly [
    ...SentLink,
    date: PartialDate,
    status: TimelineEvent['status'],
  ])[];
  readonly figures: readonly SentLink[];
}

export function sendableChanges(index: ChangesIndex): SentChanges {
  const { terms, days, histories, centres, events, figures } = index;
  return {
    terms: [sentTerm(terms.centre), sentTerm(terms.base), sentTerm(terms.register)],
    days,
    places: histories.map(({ id, turns }) => [
      id,
      centres.get(id)?.text ?? id,
      centres.get(id)?.to ?? '',
      ...turns.map(({ from, state }): SentTurn => [from, CENTRE_STATES.indexOf(state)]),
    ]),
    events: events.map(({ day, text, to, date, status }) => [day, text, to, date, status]),
    figures: figures.map(({ day, text, to }) => [day, text, to]),
  };
}

export function receivedChanges({ terms, days, places, ...sent }: SentChanges): ChangesIndex {
  const [centre, base, register] = terms;
  return {
    terms: { centre, base, register },
    days,
    histories: places.map(([id, , , ...turns]) => ({
      id,
      turns: turns.map(([from, state]) => ({ from, state: CENTRE_STATES[state] ?? 'not known' })),
    })),
    centres: new Map(places.map(([id, text, to]) => [id, { text, to }])),
    events: sent.events.map(([day, text, to, date, status]) => ({ day, text, to, date, status })),
    figures: sent.figures.map(([day, text, to]) => ({ day, text, to })),
  };
}

/** What the lists of changes say of a term: nothing of its addresses. */
function sentTerm({ one, many, short }: Term): Term {
  return { one, many, short };
}
