/** A fact with its sources and the date at which it was true. */

import { UNDATED, publishedOn } from './source.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Source } from './entry.ts';

/** Written instead of a fact's date if the date of its source is meant. */
export const AS_PUBLISHED = 'as published';

export interface Sourced {
  readonly sources: readonly string[];
  readonly asAt: string;
  readonly undatedBecause?: string | undefined;
}

/** When a fact was true: at its own date, when its source was published, or unknown and why. */
export type Dating =
  | { readonly how: 'own date'; readonly date: PartialDate }
  | { readonly how: 'as published'; readonly date: PartialDate }
  | { readonly how: 'undated'; readonly because: string };

/**
 * When a fact was true. "as published" means the date of the first of its sources that has one; the
 * gate refuses it if none has.
 */
export function datingOf(fact: Sourced, sourceById: ReadonlyMap<string, Source>): Dating {
  if (fact.asAt === UNDATED) return { how: 'undated', because: fact.undatedBecause ?? '' };
  if (fact.asAt !== AS_PUBLISHED) return { how: 'own date', date: fact.asAt };
  for (const id of fact.sources) {
    const source = sourceById.get(id);
    const date = source && publishedOn(source);
    if (date !== undefined) return { how: 'as published', date };
  }
  return { how: 'undated', because: 'none of its sources is dated' };
}
