/** The ids that references can lead to, for the drop-downs. */

import { TARGETS } from '../../domain/gate/rules/entries/entry-references.ts';
import type { Target } from '../../domain/gate/rules/reference.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';

export function idLists(content: SiteContent): Map<Target, string[]> {
  const lists = { ...content.site, ...content };
  return new Map(TARGETS.map((target) => [target, lists[target].map(({ id }) => id)]));
}
