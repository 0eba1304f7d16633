/** Every fact has the date at which it was true, or the reason why no date can be given. */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { UNDATED, publishedOn } from '../../../entries/source.ts';
import { AS_PUBLISHED } from '../../../entries/sourced.ts';
import { walkFacts } from '../walk-entries.ts';
import type { WalkedFact } from '../walk-entries.ts';

export function factsAreDated(content: Entries): RuleProblem[] {
  const dated = new Map(
    content.sources.map((source) => [source.id, publishedOn(source) !== undefined]),
  );
  return walkFacts(content).flatMap((walked) => [
    ...reasonProblems(walked),
    ...publishedProblems(walked, dated),
  ]);
}

function reasonProblems({ at, path, value }: WalkedFact): RuleProblem[] {
  const isUndated = value.asAt === UNDATED;
  if (isUndated && value.undatedBecause === undefined) {
    return [
      {
        kind: 'undated-why',
        at,
        path: [...path, 'asAt'],
        found: '"undated" without a reason',
        expected: 'undatedBecause next to it',
        fix: 'add undatedBecause: why no date can be given',
      },
    ];
  }
  if (isUndated || value.undatedBecause === undefined) return [];
  return [
    {
      kind: 'undated-why-needless',
      at,
      path: [...path, 'undatedBecause'],
      found: `a reason, although asAt is "${value.asAt}"`,
      expected: 'undatedBecause only where asAt is "undated"',
      fix: 'remove undatedBecause',
    },
  ];
}

/** A source that does not exist is reported by another rule. */
function publishedProblems(
  { at, path, value }: WalkedFact,
  dated: ReadonlyMap<string, boolean>,
): RuleProblem[] {
  if (value.asAt !== AS_PUBLISHED || value.sources.some((id) => dated.get(id) ?? true)) return [];
  return [
    {
      kind: 'published-undated',
      at,
      path: [...path, 'asAt'],
      found: '"as published", but none of its sources has a date',
      expected: 'at least one source with a date',
      fix: 'write the date at which the fact was true, or "undated" with undatedBecause',
      basedOn: value.sources.map((id) => ({ kind: 'sources', id })),
    },
  ];
}
