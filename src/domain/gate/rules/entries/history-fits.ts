/** The changes of an entry are in order, and the last is of the day on which it was last corrected. */

import type { Change } from '../../../entries/schemas/history.ts';
import type { Entries } from '../../../entries/site-content.ts';
import type { RuleProblem } from '../../problem.ts';
import { walkEntries } from '../walk-entries.ts';
import type { WalkedEntry } from '../walk-entries.ts';

export function historyFits(content: Entries): RuleProblem[] {
  return walkEntries(content).flatMap(({ at, value }) => {
    const { history, recorded } = value as { history?: readonly Change[]; recorded?: string };
    return history ? [...orderProblems(at, history), ...dayProblems(at, history, recorded)] : [];
  });
}

function orderProblems(at: WalkedEntry['at'], history: readonly Change[]): RuleProblem[] {
  return history.flatMap(({ day }, index): RuleProblem[] => {
    const before = history[index - 1]?.day ?? '';
    if (before <= day) return [];
    return [
      {
        kind: 'history-order',
        at,
        path: ['history', index, 'day'],
        found: `"${day}" after "${before}"`,
        expected: 'the oldest change first',
        fix: 'put the changes in order, or correct the day',
      },
    ];
  });
}

function dayProblems(
  at: WalkedEntry['at'],
  history: readonly Change[],
  recorded = '',
): RuleProblem[] {
  const last = history
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (last === recorded) return [];
  return [
    {
      kind: 'history-recorded',
      at,
      path: ['recorded'],
      found: `"${recorded}", although the last change is of "${last ?? ''}"`,
      expected: 'the day of the last change',
      fix: 'set recorded to that day, or add the later change to history',
    },
  ];
}
