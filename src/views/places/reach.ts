/** How to reach someone, for a built page: the lines of the block and the numbers of their sources. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Reach } from '../../domain/finder/index.ts';
import { reachContacts, reachOf } from '../../wording/questions/reach.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface PageReach extends Reach {
  readonly sources: readonly number[];
}

export function pageReach(content: SiteContent, marks: SourceMarks): PageReach {
  const ids = reachContacts(content).flatMap(({ sources }) => sources);
  const numbers = marks.mark([...new Set(ids)]);
  return { ...reachOf(content), sources: numbers.toSorted((a, b) => a - b) };
}
