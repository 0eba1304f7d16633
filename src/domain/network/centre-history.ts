/**
 * The state of a centre on every day, as far as its dates are known. If only a span is known, the
 * state on the days of the span is "opening" or "closing": it may have happened.
 */

import type { Centre } from '../entries/entry.ts';
import { centreStatus, isDelisted } from './status.ts';
import { dayAfter, partialDate } from '../dates/partial-date.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';

export const CENTRE_STATES = [
  'not known',
  'not yet open',
  'opening',
  'open',
  'base',
  'base, building closed',
  'closing',
  'closed',
] as const;

export type CentreState = (typeof CENTRE_STATES)[number];

/** A change of state: from this day until its next turn, the centre is in this state. */
export interface Turn {
  readonly from: Day;
  readonly state: CentreState;
}

export interface CentreHistory {
  readonly id: string;
  /**
   * In order; the first is from BEFORE_ALL_DAYS, and no two that follow each other have the same
   * state.
   */
  readonly turns: readonly Turn[];
}

/** Both days included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

export const BEFORE_ALL_DAYS: Day = '';
const AFTER_ALL_DAYS: Day = '9999-12-31';

/** What other entries say about a centre. */
export interface Setting {
  /** When the closures took place that the centre was part of; undefined if not known. */
  readonly closures: DaySpan | undefined;
  /** The date of the centre's entry; undefined if it is undated. */
  readonly listed: PartialDate | undefined;
  /** When the building of the base was reported closed; undefined if it was not. */
  readonly buildingClosed: PartialDate | undefined;
}

export function centreHistory(centre: Centre, setting: Setting): CentreHistory {
  const opening = openingTurns(centre, setting);
  const sinceOpen = opening.at(-1)?.from ?? BEFORE_ALL_DAYS;
  const turns = [
    ...opening,
    ...baseTurns(centre, setting).map((turn) => notBefore(turn, sinceOpen)),
    ...closingTurns(centre, setting).map((turn) => notBefore(turn, sinceOpen)),
  ];
  return { id: centre.id, turns: inSequence(turns) };
}

/** The state that the turns give for `day`. */
export function stateOn({ turns }: CentreHistory, day: Day): CentreState {
  return turns.filter(({ from }) => from <= day).at(-1)?.state ?? 'not known';
}

function openingTurns(centre: Centre, { listed }: Setting): Turn[] {
  if (!centre.opened) return knownTurns(firstSeen(centre, listed));
  const { first, last } = spanOf(centre.opened.date);
  return [
    { from: BEFORE_ALL_DAYS, state: 'not yet open' },
    { from: first, state: 'opening' },
    { from: last, state: 'open' },
  ];
}

function knownTurns(seen: Day | undefined): Turn[] {
  const before: Turn = { from: BEFORE_ALL_DAYS, state: 'not known' };
  return seen === undefined ? [before] : [before, { from: seen, state: 'open' }];
}

/** The first day with a record that only an open centre can have; undefined if there is none. */
function firstSeen(centre: Centre, listed: PartialDate | undefined): Day | undefined {
  const dates = [
    ...(centre.steps ?? []).map(({ date }) => date),
    ...(centre.base ? [centre.base.from] : []),
    ...(centreStatus(centre) === 'open' && listed !== undefined ? [listed] : []),
  ];
  return dates.map((date) => partialDate(date).last).sort()[0];
}

function baseTurns({ base }: Centre, { buildingClosed }: Setting): Turn[] {
  if (!base) return [];
  const began: Turn = { from: partialDate(base.from).last, state: 'base' };
  if (buildingClosed === undefined) return [began];
  return [began, { from: partialDate(buildingClosed).last, state: 'base, building closed' }];
}

/**
 * With a whole day the centre closes on it. With a span it is "closing" until the last day of its own
 * span, or until the day after that of the closures.
 */
function closingTurns(centre: Centre, setting: Setting): Turn[] {
  const { closed, leftRegister } = centre;
  if (centreStatus(centre) === 'closed' && !isDelisted(centre)) {
    const { first, last } = closingSpan(centre, setting);
    const isOwn = closed !== undefined && partialDate(closed.date).last === last;
    return [
      { from: first, state: 'closing' },
      { from: isOwn || last === AFTER_ALL_DAYS ? last : dayAfter(last), state: 'closed' },
    ];
  }
  return leftRegister && !centre.base
    ? [{ from: partialDate(leftRegister.date).last, state: 'not known' }]
    : [];
}

/**
 * The days that the centre's own span and that of the closures have in common; else the one that is
 * known; else from the decision until it left the register.
 */
function closingSpan({ closed, steps = [], leftRegister }: Centre, { closures }: Setting): DaySpan {
  if (closed) {
    const own = spanOf(closed.date);
    return (closures && commonDays(own, closures)) ?? own;
  }
  if (closures) return closures;
  const decision = steps.filter(({ kind }) => kind === 'decision').at(-1);
  const decided = decision ? partialDate(decision.date).first : BEFORE_ALL_DAYS;
  const last = leftRegister ? partialDate(leftRegister.date).last : AFTER_ALL_DAYS;
  // It may have left the register before the recorded decision.
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
  return { first: date.startsWith('../') ? BEFORE_ALL_DAYS : first, last };
}

function notBefore(turn: Turn, day: Day): Turn {
  return turn.from < day ? { ...turn, from: day } : turn;
}

/** The turns by day: of two on the same day only the later, and none that changes nothing. */
function inSequence(turns: readonly Turn[]): Turn[] {
  const byDay = new Map(turns.map((turn) => [turn.from, turn]));
  return [...byDay.values()]
    .filter(({ from }) => from < AFTER_ALL_DAYS)
    .filter((turn, index, all) => turn.state !== all[index - 1]?.state);
}
