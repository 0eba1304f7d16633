/** A source that nothing rests on has no place in the list that readers are shown. */

import type { ContentPart, RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { walkSourceLists } from '../walk-entries.ts';

export function sourcesAreUsed(content: SiteContent): RuleProblem[] {
  const used = new Set(walkSourceLists(content).flatMap(({ value }) => value));
  return content.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      kind: 'source-unused',
      at: { kind: 'sources', id },
      path: [],
      found: 'nothing rests on this source',
      expected: 'at least one entry that names it',
      fix: 'name it where it is used, or remove the file',
      basedOn: Object.keys(content) as ContentPart[],
    }));
}
