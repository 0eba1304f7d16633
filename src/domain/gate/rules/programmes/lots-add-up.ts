/** A programme has no more lots than it counts, and a centre is in at most one of them. */

import type { Figure, Lot, Programme } from '../../../entries/entry.ts';
import { lotsDescribed } from '../../../programmes/lot-counts.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function lotsAddUp({ lots, programmes, figures }: Entries): RuleProblem[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  return [
    ...lots.flatMap(rangeProblems),
    ...programmes.flatMap((programme) => {
      const own = lots.filter((lot) => lot.programme === programme.id);
      return [...totalProblems(programme, own, figureById), ...centreProblems(own)];
    }),
  ];
}

function rangeProblems({ id, stands }: Lot): RuleProblem[] {
  if (stands.least <= stands.most) return [];
  return [
    {
      kind: 'stands-reversed',
      at: { kind: 'lots', id },
      path: ['stands'],
      found: `least ${String(stands.least)}, most ${String(stands.most)}`,
      expected: 'least not above most',
      fix: 'swap the two numbers',
    },
  ];
}

function totalProblems(
  { id, lots }: Programme,
  own: readonly Lot[],
  figureById: ReadonlyMap<string, Figure>,
): RuleProblem[] {
  const at = { kind: 'programmes', id } as const;
  const [first] = own;
  if (!lots) {
    if (!first) return [];
    return [
      {
        kind: 'lots-uncounted',
        at: { kind: 'lots', id: first.id },
        path: ['programme'],
        found: `"${id}", which does not count its lots`,
        expected: 'a programme that names under lots the figures that count them',
        fix: `add lots to programmes/${id}.yaml, or correct the programme`,
      },
    ];
  }
  const total = figureById.get(lots.total)?.value;
  const { least } = lotsDescribed(own);
  if (typeof total !== 'number' || least <= total) return [];
  return [
    {
      kind: 'lots-too-many',
      at,
      path: ['lots', 'total'],
      found: `entries for at least ${String(least)} lots`,
      expected: `at most ${String(total)}, the value of "${lots.total}"`,
      fix: 'correct stands in the lots, or the figure',
    },
  ];
}

function centreProblems(own: readonly Lot[]): RuleProblem[] {
  const lotOf = new Map<string, string>();
  return own.flatMap(({ id, centres }) =>
    centres.flatMap((centre, index): RuleProblem[] => {
      const other = lotOf.get(centre);
      lotOf.set(centre, other ?? id);
      if (other === undefined || other === id) return [];
      return [
        {
          kind: 'lot-twice',
          at: { kind: 'lots', id },
          path: ['centres', index],
          found: `"${centre}", which lots/${other} also has`,
          expected: 'each centre in one lot of a programme',
          fix: 'remove it from the lot that it does not belong to',
        },
      ];
    }),
  );
}
