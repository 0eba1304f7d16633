/** Every source is used by some entry, because readers see the list of all sources. */

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
      found: 'a source that no entry uses',
      expected: 'at least one entry that names it',
      fix: 'name it where it is used, or remove the file',
      basedOn: Object.keys(content) as ContentPart[],
    }));
}
