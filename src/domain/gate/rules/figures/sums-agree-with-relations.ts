/** No sum says of two figures what another sum, a relation or a conflict denies. */

import type { Conflict, Figure, Sum } from '../../../entries/entry.ts';
import { relatedFigures } from '../../../figures/relations.ts';
import type { RelationSeen } from '../../../figures/relations.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function sumsAgreeWithRelations(entries: Entries): RuleProblem[] {
  return [
    ...entries.sums.flatMap(reasonProblems),
    ...oppositeSums(entries.sums),
    ...entries.sums.flatMap((sum) => relationProblems(entries, sum)),
    ...entries.conflicts.flatMap((conflict) => conflictProblems(entries, conflict)),
  ];
}

function reasonProblems({ id, relation, because }: Sum): RuleProblem[] {
  if ((relation === '≠') === (because !== undefined)) return [];
  return [
    {
      kind: 'sum-reason',
      at: { kind: 'sums', id },
      path: ['because'],
      found: because === undefined ? 'no reason for ≠' : `a reason for ${relation}`,
      expected: 'a reason with ≠, and none with other relations',
      fix: because === undefined ? 'write because: why they are not equal' : 'remove because',
    },
  ];
}

function oppositeSums(sums: readonly Sum[]): RuleProblem[] {
  const first = new Map<string, Sum>();
  return sums.flatMap((sum): RuleProblem[] => {
    const sides = [sum.left, sum.right].map((side) => side.replace(/\s+/g, ' ').trim());
    const pair = sides.toSorted().join(' | ');
    const other = first.get(pair);
    if (!other) first.set(pair, sum);
    if (!other || (other.relation === '≠') === (sum.relation === '≠')) return [];
    return [
      {
        kind: 'sums-contradict',
        at: { kind: 'sums', id: sum.id },
        path: ['relation'],
        found: `"${sum.relation}", where sums/${other.id} says "${other.relation}" of the same two sides`,
        expected: 'one sum for two sides',
        fix: 'remove one; for a rounded number keep the one with "=" and roundedTo',
      },
    ];
  });
}

/** A sum of two single figures says what their relation says. */
function relationProblems(entries: Entries, sum: Sum): RuleProblem[] {
  const is = relationBetween(entries, sum.left.trim(), sum.right.trim());
  const expected = expectedOf(sum);
  if (expected === undefined || is === undefined || expected.includes(is)) return [];
  return [
    {
      kind: 'sum-against-relation',
      at: { kind: 'sums', id: sum.id },
      path: ['relation'],
      found: `"${sum.relation}" for two figures whose relation is ${is === 'none' ? 'not written' : `"${is}"`}`,
      expected: `${expected.map((each) => (each === 'none' ? 'no relation' : `"${each}"`)).join(' or ')} between them`,
      fix: 'correct the sum, or the relation of the two figures',
      basedOn: ['figures'],
    },
  ];
}

type Between = RelationSeen | 'none';

function expectedOf({ relation, roundedTo, because }: Sum): readonly Between[] | undefined {
  if (relation === '≠') return because === 'part' ? ['part', 'whole of'] : because && [because];
  if (relation === '>') return undefined;
  // Equal values of two days or ways of counting may well be compared.
  const equal: readonly Between[] = ['none', 'other day', 'other definition', 'part', 'whole of'];
  return roundedTo === undefined ? equal : [...equal, 'rounded', 'exact'];
}

/** Undefined if one of the ids is not a figure's. */
function relationBetween(entries: Entries, a: string, b: string): Between | undefined {
  const isFigure = (id: string): boolean => entries.figures.some((figure) => figure.id === id);
  if (!isFigure(a) || !isFigure(b)) return undefined;
  const found = relatedFigures(entries)
    .get(a)
    ?.find(({ figure }) => figure.id === b);
  if (found) return found.is;
  const superseded = entries.figures.some(
    ({ id, supersededBy }) => (id === a && supersededBy === b) || (id === b && supersededBy === a),
  );
  return superseded ? 'other day' : 'none';
}

/** A conflict is a rival one exactly if some of its figures are rivals, where it has several. */
function conflictProblems(
  entries: Entries,
  { id, is, figures: ids = [] }: Conflict,
): RuleProblem[] {
  const rivals = ids.filter((figure) =>
    rivalsOf(entries, figure).some(({ id }) => ids.includes(id)),
  );
  const isRival = is === 'rival';
  if (rivals.length > 0 ? isRival : !isRival || ids.length < 2) return [];
  return [
    {
      kind: 'conflict-unfit',
      at: { kind: 'conflicts', id },
      path: ['is'],
      found: `"${is}", ${isRival ? 'but none of its figures are rivals' : `but ${rivals.join(' and ')} are rivals`}`,
      expected: '"rival" exactly if some of its figures are rivals',
      fix: 'correct "is", or the relations of the figures',
      basedOn: ['figures'],
    },
  ];
}

function rivalsOf(entries: Entries, id: string): Figure[] {
  return (relatedFigures(entries).get(id) ?? [])
    .filter(({ is }) => is === 'rival')
    .map(({ figure }) => figure);
}
