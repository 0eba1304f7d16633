/** The order of results: what people look for before what it rests on, and an exact title first. */

import type { SearchKind } from './entry.ts';
import { wordsOf } from './words.ts';

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

/**
 * Best first. Each list answers one way of asking; scores of different ways do not
 * compare, so each list is measured by its own best, and what several find counts more.
 */
export function rankedHits<T extends Hit>(lists: readonly (readonly T[])[]): T[] {
  const total = new Map<string, { readonly hit: T; readonly worth: number }>();
  for (const list of lists) {
    const best = Math.max(...list.map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of list) {
      const worth = (hit.score / best) * WEIGHT[hit.kind];
      const before = total.get(hit.id);
      total.set(hit.id, { hit, worth: worth + (before?.worth ?? 0) });
    }
  }
  return [...total.values()]
    .sort((a, b) => b.worth - a.worth || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
}

/** Kinds whose titles are names, which people type by their beginnings; those that are open first. */
const NAMED: readonly SearchKind[] = ['base', 'centre', 'lot'];

/** The same results, those first whose title is what was asked for, then those whose name begins so. */
export function exactTitlesFirst<T extends { readonly title: string; readonly kind: SearchKind }>(
  results: readonly T[],
  asked: readonly string[],
): T[] {
  const words = asked.join(' ');
  const place = ({ title, kind }: T): number => {
    const own = wordsOf(title).join(' ');
    const named = NAMED.indexOf(kind);
    if (own === words) return named === -1 ? 0 : named - NAMED.length;
    return named !== -1 && own.startsWith(`${words} `) ? 1 + named : 1 + NAMED.length;
  };
  return results.toSorted((a, b) => place(a) - place(b));
}
