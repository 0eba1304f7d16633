/** What the site's search knows about a page, or about an entry on a long page. */

/** In the order in which a choice of kinds is shown. */
export const SEARCH_KINDS = [
  'base',
  'centre',
  'question',
  'event',
  'figure',
  'lot',
  'page',
  'source',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What results can be filtered by, besides their kind; values are the words that readers see. */
export const SEARCH_FACETS = ['audience', 'district', 'programme', 'year'] as const;

export type SearchFacet = (typeof SEARCH_FACETS)[number];

export interface SearchTags {
  readonly kind: SearchKind;
  /** Such as "Families". */
  readonly audience?: readonly string[] | undefined;
  readonly district?: string | undefined;
  readonly programme?: string | undefined;
  readonly year?: string | undefined;
  /** The date in words, shown with the result. */
  readonly date?: string | undefined;
}

/** An entry that has no page of its own: its text is the element at an anchor. */
export interface SearchEntry {
  /** "/timeline/#vote" */
  readonly to: string;
  readonly title: string;
  readonly tags: SearchTags;
}
