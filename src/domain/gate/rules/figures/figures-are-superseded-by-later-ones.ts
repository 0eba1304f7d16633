/** A figure is superseded by a later one with the same unit, and no chain of them is a circle. */

import type { Figure, Source } from '../../../entries/entry.ts';
import { partialDate } from '../../../dates/partial-date.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { datingOf } from '../../../entries/sourced.ts';
import { leadsBack } from '../leads-back.ts';

export function figuresAreSupersededByLaterOnes({ figures, sources }: Entries): RuleProblem[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return figures.flatMap((figure): RuleProblem[] => {
    const successor = figureById.get(figure.supersededBy ?? '');
    if (!successor) return [];
    if (leadsBack(figure.id, (id) => figureById.get(id)?.supersededBy))
      return [circle(figure, successor)];
    if (successor.unit !== figure.unit) return [otherUnit(figure, successor)];
    return isEarlier(successor, figure, sourceById) ? [earlier(figure, successor)] : [];
  });
}

/**
 * Whether even the last day that the date of `a` can mean is before the first day of that of `b`.
 */
function isEarlier(a: Figure, b: Figure, sourceById: ReadonlyMap<string, Source>): boolean {
  const [first, second] = [datingOf(a, sourceById), datingOf(b, sourceById)];
  if (first.how === 'undated' || second.how === 'undated') return false;
  return partialDate(first.date).last < partialDate(second.date).first;
}

function circle({ id }: Figure, successor: Figure): RuleProblem {
  return {
    kind: 'superseded-in-circle',
    at: { kind: 'figures', id },
    path: ['supersededBy'],
    found: `"${successor.id}", whose supersededBy leads back to this figure`,
    expected: 'a later figure that does not lead back to this one',
    fix: 'remove supersededBy from the latest of these figures',
  };
}

function otherUnit({ id, unit }: Figure, successor: Figure): RuleProblem {
  return {
    kind: 'superseded-in-other-unit',
    at: { kind: 'figures', id },
    path: ['supersededBy'],
    found: `"${successor.id}", whose unit is "${successor.unit}"`,
    expected: `a figure with the unit "${unit}": a later figure of the same thing`,
    fix: 'correct one of the units, or remove supersededBy',
  };
}

function earlier({ id }: Figure, successor: Figure): RuleProblem {
  return {
    kind: 'superseded-by-earlier',
    at: { kind: 'figures', id },
    path: ['supersededBy'],
    found: `"${successor.id}", whose date is earlier than that of this figure`,
    expected: 'a figure with the same date or a later one',
    fix: 'correct asAt of one, or move supersededBy to the other',
    basedOn: ['sources'],
  };
}
