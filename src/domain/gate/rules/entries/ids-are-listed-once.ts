/** A list of site.yaml and a list of references contain each id only once. */

import type { Rule, RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { inEachEntry, valuesIn } from '../walk-entries.ts';

export const idsAreListedOnce: Rule<SiteContent> = inEachEntry((entry) =>
  valuesIn(entry).flatMap(({ at, path, value }): RuleProblem[] =>
    Array.isArray(value)
      ? repeatsIn(value).map(({ index, id, first }) => ({
          kind: 'listed-twice',
          at,
          path: [...path, index],
          found: `"${id}" a second time`,
          expected: `each id once; it is already number ${String(first + 1)} of this list`,
          fix: 'remove one of the two, or give it a different id',
        }))
      : [],
  ),
);

function repeatsIn(list: readonly unknown[]): { index: number; id: string; first: number }[] {
  const ids = list.map(idOf);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return id !== undefined && first < index ? [{ index, id, first }] : [];
  });
}

/** The item itself if it is text, else its id; undefined for items that may be repeated. */
function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
