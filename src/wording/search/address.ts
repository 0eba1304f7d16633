/** The search in the fragment of the page's address: Back works, and no server sees it. */

import { LONGEST_QUESTION } from '../../domain/finder/longest-question.ts';
import { SEARCH_FACETS, SEARCH_KINDS } from '../../domain/search/entry.ts';
import { kindSlug } from '../frame/links.ts';
import type { SearchFacet, SearchKind } from '../../domain/search/entry.ts';

export interface SearchState {
  readonly typed: string;
  readonly kind: SearchKind | undefined;
  readonly facets: Readonly<Partial<Record<SearchFacet, string>>>;
}

/** "#q=holt&kind=centre"; what is not set is left out. */
export function searchAddress({ typed, kind, facets }: SearchState): string {
  const parts = new URLSearchParams({ q: typed });
  if (kind !== undefined) parts.set('kind', kindSlug(kind));
  for (const facet of SEARCH_FACETS) {
    const value = facets[facet];
    if (value !== undefined) parts.set(kindSlug(facet), value);
  }
  return `#${parts.toString()}`;
}

/** The search in a fragment; undefined if the fragment is another kind of anchor. */
export function searchState(fragment: string): SearchState | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const typed = parts.get('q');
  if (typed === null) return undefined;
  const facets = SEARCH_FACETS.flatMap((facet) => {
    const value = parts.get(kindSlug(facet));
    return value === null ? [] : [[facet, value.slice(0, LONGEST_QUESTION)] as const];
  });
  return {
    typed: typed.slice(0, LONGEST_QUESTION),
    kind: SEARCH_KINDS.find((kind) => kindSlug(kind) === parts.get('kind')),
    facets: Object.fromEntries(facets),
  };
}
