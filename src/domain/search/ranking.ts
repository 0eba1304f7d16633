/** The order of results: places and answers before their sources. */

import type { SearchKind } from './entry.ts';

/** A record that the index has found, before it is read. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly score: number;
}

/** Places and answers come before what only names the same words. */
const WEIGHT: Readonly<Record<SearchKind, number>> = {
  base: 1.15,
  centre: 1.1,
  question: 1.2,
  page: 1.1,
  lot: 1,
  event: 0.95,
  figure: 0.9,
  source: 0.6,
};

/** How much more an answered question counts where the query is one. */
const ASKED_FOR = 2;
const QUESTION =
  /^(?:who|whom|whose|what|when|where|which|why|how|can|could|do|does|did|is|are|was|were|will|would|should)\s/i;

/** How much a record counts for its kind, beside its words. */
export function kindWeight(kind: SearchKind, typed: string): number {
  return WEIGHT[kind] * (kind === 'question' && QUESTION.test(typed) ? ASKED_FOR : 1);
}

/**
 * Best first. Each list is the result of one form of the query. Scores of different lists cannot be
 * compared, so each is divided by the best of its list; a record in several lists counts more.
 */
export function rankedHits<T extends Hit>(lists: readonly (readonly T[])[], typed: string): T[] {
  const total = new Map<string, { readonly hit: T; readonly worth: number }>();
  for (const list of lists) {
    const best = Math.max(...list.map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of list) {
      const worth = (hit.score / best) * kindWeight(hit.kind, typed);
      const before = total.get(hit.id);
      total.set(hit.id, { hit, worth: worth + (before?.worth ?? 0) });
    }
  }
  return [...total.values()]
    .sort((a, b) => b.worth - a.worth || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
}

/** Kinds whose titles are names, which people type with and without what it is. */
const NAMED: readonly SearchKind[] = ['base', 'centre', 'lot'];

export function isNamed(kind: SearchKind): boolean {
  return NAMED.includes(kind);
}
