/** A centre's dates are in order: opened, closed, left the register; steps oldest first. */

import type { Centre } from '../../../entries/entry.ts';
import { partialDate } from '../../../dates/partial-date.ts';
import type { PartialDate } from '../../../dates/partial-date.ts';
import type { FieldPath, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

interface DatedField {
  readonly what: string;
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
}: Centre): [DatedField, DatedField][] {
  const opening = { what: 'its opening', path: ['opened', 'date'], date: opened?.date };
  const closing = { what: 'its closing', path: ['closed', 'date'], date: closed?.date };
  const leaving = {
    what: 'the date it left the register',
    path: ['leftRegister', 'date'],
    date: leftRegister?.date,
  };
  const proposing = { what: 'its proposal', path: ['base', 'proposed'], date: base?.proposed };
  const serving = { what: 'its start as a base', path: ['base', 'from'], date: base?.from };
  const stepFields = steps.map(({ date, kind }, index): DatedField => ({
    what: `the ${kind} above it`,
    path: ['steps', index, 'date'],
    date,
  }));
  return [
    [opening, closing],
    [opening, leaving],
    [closing, leaving],
    [proposing, serving],
    ...successors.map(({ date }, index): [DatedField, DatedField] => [
      opening,
      { what: 'its succession', path: ['successors', index, 'date'], date },
    ]),
    ...stepFields.slice(1).map((later, index): [DatedField, DatedField] => {
      const earlier = stepFields[index];
      return [earlier ?? later, later];
    }),
  ];
}

/**
 * A problem only if even the first day that `earlier` can mean is after the last day of `later`.
 */
function problem(centre: Centre, earlier: DatedField, later: DatedField): RuleProblem[] {
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
