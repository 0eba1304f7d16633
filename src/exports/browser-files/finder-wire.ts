/** The finder's index as it is sent: without its places, and without ids that only repeat the name. */

import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { slugOf } from '../../domain/entries/slug.ts';

type Sent<T extends { id: string }> = Omit<T, 'id'> & { readonly id?: string | undefined };

export interface SentIndex extends Omit<FinderIndex, 'things' | 'places' | 'elsewhere'> {
  readonly things: readonly Sent<FinderThing>[];
}

export function sendable({ places: _, elsewhere: __, ...index }: FinderIndex): SentIndex {
  return {
    ...index,
    things: index.things.map((thing) => ({
      ...thing,
      id: thing.id === usualId(thing) ? undefined : thing.id,
    })),
  };
}

/** Its places are received apart. */
export function received(index: SentIndex): FinderIndex {
  return {
    ...index,
    things: index.things.map((thing) => ({ ...thing, id: thing.id ?? usualId(thing) })),
    places: [],
    elsewhere: [],
  };
}

function usualId({ kind, name }: Pick<FinderThing, 'kind' | 'name'>): string {
  return `${kind} ${slugOf(name)}`;
}
