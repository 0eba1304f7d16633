/** What results of the search are filtered by, as the index has it: kinds in the words of the site. */

import type { SearchTags } from '../../domain/search/entry.ts';
import type { SearchState } from './address.ts';
import { kindSlug } from '../frame/links.ts';

/** The tags that results are filtered by, as names and values. */
export function filtersOf(tags: SearchTags): (readonly [name: string, value: string])[] {
  return [
    ['kind', kindSlug(tags.kind)],
    ...(tags.audience ?? []).map((value) => ['audience', value] as const),
    ...(['district', 'programme', 'year'] as const).flatMap((name) => {
      const value = tags[name];
      return value === undefined ? [] : [[kindSlug(name), value] as const];
    }),
  ];
}

/** What the index is asked for, by the same names. */
export function filtersFor({
  kind,
  facets,
}: Pick<SearchState, 'kind' | 'facets'>): Readonly<Record<string, string>> {
  const named = Object.entries(facets).map(([facet, value]) => [kindSlug(facet), value]);
  return {
    ...(Object.fromEntries(named) as Record<string, string>),
    ...(kind && { kind: kindSlug(kind) }),
  };
}
