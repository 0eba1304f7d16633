/** Every source that an entry names exists. */

import { nearMatch } from '../../near-match.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { walkSourceLists } from '../walk-entries.ts';

export function sourcesExist(content: Entries): RuleProblem[] {
  const known = new Set(content.sources.map(({ id }) => id));
  return walkSourceLists(content).flatMap(({ at, path, value }) =>
    value.flatMap((id, index): RuleProblem[] => {
      if (known.has(id)) return [];
      const near = nearMatch(id, known);
      return [
        {
          kind: 'source-unknown',
          at,
          path: [...path, index],
          found: `"${id}"`,
          expected: 'the id of a source: the name of a file in sources/',
          fix: near === undefined ? `add the source as sources/${id}.yaml` : `write "${near}"`,
          basedOn: [{ kind: 'sources', id }],
        },
      ];
    }),
  );
}
