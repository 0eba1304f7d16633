/** A centre's dates are in order: opened, closed, left the register; steps oldest first. */

import type { Centre } from '../../../entries/entry.ts';
import { partialDate } from '../../../dates/partial-date.ts';
import type { PartialDate } from '../../../dates/partial-date.ts';
import type { FieldPath, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

interface Earlier {
  readonly what: string;
  readonly date: PartialDate | undefined;
}

interface Later {
  readonly path: FieldPath;
  readonly date: PartialDate | undefined;
}

export function datesInOrder({ centres }: Entries): RuleProblem[] {
  return centres.flatMap((centre) => pairsOf(centre).flatMap((pair) => problem(centre, ...pair)));
}

/** Pairs of which the first must not be later than the second. */
function pairsOf({
  opened,
  closed,
  leftRegister,
  base,
  steps = [],
  successors = [],
}: Centre): [Earlier, Later][] {
  const opening = { what: 'its opening', date: opened?.date };
  const closing = { what: 'its closing', path: ['closed', 'date'], date: closed?.date };
  const leaving = { path: ['leftRegister', 'date'], date: leftRegister?.date };
  const proposing = { what: 'its proposal', date: base?.proposed };
  const serving = { path: ['base', 'from'], date: base?.from };
  const stepFields = steps.map(({ date, kind }, index): Earlier & Later => ({
    what: `the ${kind} above it`,
    path: ['steps', index, 'date'],
    date,
  }));
  return [
    [opening, closing],
    [opening, leaving],
    [closing, leaving],
    [proposing, serving],
    ...successors.map(({ date }, index): [Earlier, Later] => [
      opening,
      { path: ['successors', index, 'date'], date },
    ]),
    ...stepFields.slice(1).map((later, index): [Earlier, Later] => {
      const earlier = stepFields[index];
      return [earlier ?? later, later];
    }),
  ];
}

/**
 * A problem only if even the first day that `earlier` can mean is after the last day of `later`.
 */
function problem(centre: Centre, earlier: Earlier, later: Later): RuleProblem[] {
  if (earlier.date === undefined || later.date === undefined) return [];
  if (partialDate(earlier.date).first <= partialDate(later.date).last) return [];
  return [
    {
      kind: 'dates-order',
      at: { kind: 'centres', id: centre.id },
      path: later.path,
      found: `"${later.date}"`,
      expected: `a date not before ${earlier.what}, "${earlier.date}"`,
      fix: 'compare both dates with their sources; put steps in order, oldest first',
    },
  ];
}
