/**
 * What a centre was on every day, as far as its dates tell. Where only a span is
 * known, the days of the span are "opening" or "closing": it may have happened.
 */

import type { Centre } from '../entries/entry.ts';
import { centreStatus } from './status.ts';
import { dayAfter, isFullDay, partialDate } from '../dates/partial-date.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';

export const CENTRE_STATES = [
  'not known',
  'not yet open',
  'opening',
  'open',
  'base',
  'closing',
  'closed',
] as const;

export type CentreState = (typeof CENTRE_STATES)[number];

/** From this day on the centre is in this state, until its next turn. */
export interface Turn {
  readonly from: Day;
  readonly state: CentreState;
}

export interface CentreHistory {
  readonly id: string;
  /** In order; the first is from DAWN, and no two that follow each other have the same state. */
  readonly turns: readonly Turn[];
}

/** Both days included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** Before every day. */
export const DAWN: Day = '';
/** After every day. */
const NEVER: Day = '9999-12-31';

/** What is known of a centre besides its own entry. */
export interface Setting {
  /** When the closures that the centre is one of took place, where that is known. */
  readonly closures: DaySpan | undefined;
  /** A day on which the centre was listed as open, if its entry is dated. */
  readonly listed: PartialDate | undefined;
}

export function centreHistory(centre: Centre, setting: Setting): CentreHistory {
  const opening = openingTurns(centre, setting);
  const sinceOpen = opening.at(-1)?.from ?? DAWN;
  const turns = [
    ...opening,
    ...baseTurns(centre).map((turn) => notBefore(turn, sinceOpen)),
    ...closingTurns(centre, setting).map((turn) => notBefore(turn, sinceOpen)),
  ];
  return { id: centre.id, turns: inSequence(turns) };
}

/** The state that the turns give for `day`. */
export function stateOn({ turns }: CentreHistory, day: Day): CentreState {
  return turns.findLast(({ from }) => from <= day)?.state ?? 'not known';
}

function openingTurns(centre: Centre, { listed }: Setting): Turn[] {
  if (!centre.opened) return knownTurns(firstSeen(centre, listed));
  const { first, last } = spanOf(centre.opened.date);
  return [
    { from: DAWN, state: 'not yet open' },
    { from: first, state: 'opening' },
    { from: last, state: 'open' },
  ];
}

function knownTurns(seen: Day | undefined): Turn[] {
  const before: Turn = { from: DAWN, state: 'not known' };
  return seen === undefined ? [before] : [before, { from: seen, state: 'open' }];
}

/** The first day on which something is recorded that can only be of a centre that is open. */
function firstSeen(centre: Centre, listed: PartialDate | undefined): Day | undefined {
  const dates = [
    ...(centre.steps ?? []).map(({ date }) => date),
    ...(centre.base ? [centre.base.from] : []),
    ...(centreStatus(centre) === 'open' && listed !== undefined ? [listed] : []),
  ];
  return dates.map((date) => partialDate(date).last).toSorted()[0];
}

function baseTurns({ base }: Centre): Turn[] {
  return base ? [{ from: partialDate(base.from).last, state: 'base' }] : [];
}

/** A whole day dates the closing; a span leaves it open until it is over. */
function closingTurns(centre: Centre, setting: Setting): Turn[] {
  const { closed, leftRegister } = centre;
  if (closed && isFullDay(closed.date)) return [{ from: closed.date, state: 'closed' }];
  if (centreStatus(centre) === 'closed') {
    const { first, last } = closingSpan(centre, setting);
    return [
      { from: first, state: 'closing' },
      { from: last === NEVER ? NEVER : dayAfter(last), state: 'closed' },
    ];
  }
  return leftRegister && !centre.base
    ? [{ from: partialDate(leftRegister.date).last, state: 'not known' }]
    : [];
}

/** The centre's own span within that of the closures; else either; else from the decision until it left the register. */
function closingSpan({ closed, steps = [], leftRegister }: Centre, { closures }: Setting): DaySpan {
  if (closed) {
    const own = spanOf(closed.date);
    return (closures && commonDays(own, closures)) ?? own;
  }
  if (closures) return closures;
  const decision = steps.findLast(({ kind }) => kind === 'decision');
  const decided = decision ? partialDate(decision.date).first : DAWN;
  const last = leftRegister ? partialDate(leftRegister.date).last : NEVER;
  // It may have left the register before the decision that the sources tell.
  return { first: decided < last ? decided : last, last };
}

function commonDays(a: DaySpan, b: DaySpan): DaySpan | undefined {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last ? { first, last } : undefined;
}

/** "By …" leaves the first day unknown. */
function spanOf(date: PartialDate): DaySpan {
  const { first, last } = partialDate(date);
  return { first: date.startsWith('../') ? DAWN : first, last };
}

function notBefore(turn: Turn, day: Day): Turn {
  return turn.from < day ? { ...turn, from: day } : turn;
}

/** Of turns by day, the later of two on the same day alone, and none that changes nothing. */
function inSequence(turns: readonly Turn[]): Turn[] {
  const byDay = new Map(turns.map((turn) => [turn.from, turn]));
  return [...byDay.values()]
    .filter(({ from }) => from < NEVER)
    .filter((turn, index, all) => turn.state !== all[index - 1]?.state);
}
