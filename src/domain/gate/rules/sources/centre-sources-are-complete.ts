/** A centre's own list of sources, which its page prints, includes those of all its facts. */

import type { FieldPath, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { walkSourceLists } from '../walk-entries.ts';

export function centreSourcesAreComplete(content: Entries): RuleProblem[] {
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
    expected: "a source that is also in the centre's own list",
    fix: `add ${source} to sources at the end of the entry`,
  };
}
