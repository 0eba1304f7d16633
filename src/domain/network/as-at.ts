/** The network of centres on a day, and every change of it. */

import type { CentreHistory, CentreState } from './centre-history.ts';
import { BEFORE_ALL_DAYS, stateOn } from './centre-history.ts';
import type { CountRange } from '../programmes/lot-counts.ts';
import type { Day } from '../dates/partial-date.ts';

/** The state of each centre, by its id. */
export type Network = ReadonlyMap<string, CentreState>;

/** One centre's change of state. */
export interface CentreChange {
  readonly centre: string;
  readonly from: CentreState;
  readonly to: CentreState;
}

/** The changes of one day. */
export interface NetworkChange {
  readonly day: Day;
  readonly centres: readonly CentreChange[];
}

export interface NetworkCounts {
  /** Centres listed as open, bases included: at least those known to be open, at most those that may be. */
  readonly open: CountRange;
  readonly in: Readonly<Record<CentreState, number>>;
}

export function networkOn(histories: readonly CentreHistory[], day: Day): Network {
  return new Map(histories.map((history) => [history.id, stateOn(history, day)]));
}

/** Oldest first; nothing changes before the first or after the last. */
export function networkChanges(histories: readonly CentreHistory[]): NetworkChange[] {
  const byDay = new Map<Day, CentreChange[]>();
  for (const { id, turns } of histories)
    for (const [index, { from: day, state }] of turns.entries()) {
      const before = turns[index - 1];
      if (!before || day === BEFORE_ALL_DAYS) continue;
      const sameDay = byDay.get(day) ?? [];
      sameDay.push({ centre: id, from: before.state, to: state });
      byDay.set(day, sameDay);
    }
  return [...byDay]
    .map(([day, centres]) => ({ day, centres }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function countNetwork(network: Network): NetworkCounts {
  const counts: Record<CentreState, number> = {
    'not known': 0,
    'not yet open': 0,
    opening: 0,
    open: 0,
    base: 0,
    'base, building closed': 0,
    closing: 0,
    closed: 0,
  };
  for (const state of network.values()) counts[state] += 1;
  const least = counts.open + counts.base + counts['base, building closed'];
  return {
    open: { least, most: least + counts.opening + counts.closing + counts['not known'] },
    in: counts,
  };
}
