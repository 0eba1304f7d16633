/** A centre's own list of sources has those of all facts within it: it is what its page prints. */

import type { FieldPath, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { walkSourceLists } from '../walk-entries.ts';

export function centreSourcesAreWhole(content: Entries): RuleProblem[] {
  const listed = new Map(content.centres.map(({ id, sources }) => [id, new Set(sources)]));
  return walkSourceLists(content).flatMap(({ at, path, value }) =>
    at.kind === 'centres'
      ? value.flatMap((source, index): RuleProblem[] =>
          listed.get(at.id)?.has(source) ? [] : [notListed(at.id, [...path, index], source)],
        )
      : [],
  );
}

function notListed(id: string, path: FieldPath, source: string): RuleProblem {
  return {
    kind: 'source-not-listed',
    at: { kind: 'centres', id },
    path,
    found: `"${source}"`,
    expected: "a source of the centre's own list too",
    fix: `add ${source} to sources at the end of the entry`,
  };
}
