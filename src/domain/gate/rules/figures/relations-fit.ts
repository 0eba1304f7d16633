/** A relation between two figures is written once, and their values allow it. */

import type { Figure } from '../../../entries/entry.ts';
import type { RELATIONS } from '../../../entries/schemas/figure.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

type Is = (typeof RELATIONS)[number];

export function relationsFit({ figures }: Entries): RuleProblem[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  const seen = new Map<string, string>();
  return figures.flatMap((figure) =>
    (figure.relations ?? []).flatMap(({ to, is }, index): RuleProblem[] => {
      const at = { at: { kind: 'figures', id: figure.id }, path: ['relations', index] } as const;
      const other = figureById.get(to);
      if (to === figure.id) {
        return [
          {
            kind: 'relation-with-itself',
            ...at,
            found: 'this figure itself',
            expected: 'another figure',
            fix: 'name the other figure',
          },
        ];
      }
      if (!other) return [];
      const pair = [figure.id, to].toSorted().join(' ');
      const first = seen.get(pair);
      seen.set(pair, figure.id);
      if (first !== undefined) {
        return [
          {
            kind: 'relation-twice',
            ...at,
            found: `"${to}", to which figures/${first} already has a relation`,
            expected: 'one relation between two figures, written on one of them',
            fix: 'remove one of the two: the other figure shows it too',
          },
        ];
      }
      const misfit = misfitOf(figure, is, other);
      if (misfit === undefined) return [];
      return [
        {
          kind: 'relation-unfit',
          ...at,
          found: `"${is}" of "${to}", but ${misfit}`,
          expected: 'a relation that the two values allow',
          fix: 'correct the values, or choose another relation',
          basedOn: [{ kind: 'figures', id: to }],
        },
      ];
    }),
  );
}

/** Why the figure cannot have the relation with the other; undefined if it can. */
function misfitOf(figure: Figure, is: Is, other: Figure): string | undefined {
  if (is === 'other day' || is === 'other definition') return undefined;
  if (figure.unit !== other.unit) return `their units are "${figure.unit}" and "${other.unit}"`;
  const [value, of] = [figure.value, other.value];
  if (is === 'rival') return value === of ? 'both have the same value' : undefined;
  if (typeof value !== 'number' || typeof of !== 'number') return 'they are dates';
  if (is === 'part') return value > of ? `${String(value)} is more than ${String(of)}` : undefined;
  if (figure.inWords !== undefined) return undefined;
  const step = lastPlaceOf(value);
  return Math.abs(value - of) < step
    ? undefined
    : `they are ${String(step)} or more apart, which is one in its last digit`;
}

/** What one in the last digit that is not 0 is worth: 5,200,000 → 100,000; 66.7 → 0.1. */
function lastPlaceOf(value: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
