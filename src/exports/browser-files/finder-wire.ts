/** The finder's index as sent: ids that follow from the name are left out and added again in the browser. */

import type { FinderIndex, FinderPlace, FinderThing } from '../../domain/finder/index.ts';
import { slugOf } from '../../domain/entries/slug.ts';

type Sent<T extends { id: string }> = Omit<T, 'id'> & { readonly id?: string | undefined };

export interface SentIndex extends Omit<FinderIndex, 'things' | 'places'> {
  readonly things: readonly Sent<FinderThing>[];
  readonly places: readonly Sent<FinderPlace>[];
}

export function sendable(index: FinderIndex): SentIndex {
  return {
    ...index,
    things: index.things.map((thing) => withoutId(thing, usualId(thing))),
    places: index.places.map((place) => withoutId(place, slugOf(place.name))),
  };
}

export function received(index: SentIndex): FinderIndex {
  return {
    ...index,
    things: index.things.map((thing) => ({ ...thing, id: thing.id ?? usualId(thing) })),
    places: index.places.map((place) => ({ ...place, id: place.id ?? slugOf(place.name) })),
  };
}

function withoutId<T extends { readonly id: string }>(entry: T, usual: string): Sent<T> {
  return { ...entry, id: entry.id === usual ? undefined : entry.id };
}

function usualId({ kind, name }: Pick<FinderThing, 'kind' | 'name'>): string {
  return `${kind} ${slugOf(name)}`;
}
