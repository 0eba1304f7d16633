/** What a name can refer to, and its key in the browser's history and in a copied link. */

import type { FinderIndex, FinderPlace, FinderThing } from './index.ts';

export type Named =
  | { readonly is: 'place'; readonly place: FinderPlace }
  | { readonly is: 'thing'; readonly thing: FinderThing }
  | { readonly is: 'district'; readonly district: FinderIndex['districts'][number] };

/** Everything in an index that has a name. */
export function allNamed({ places, things, districts }: FinderIndex): Named[] {
  return [
    ...places.map((place): Named => ({ is: 'place', place })),
    ...things.map((thing): Named => ({ is: 'thing', thing })),
    ...districts.map((district): Named => ({ is: 'district', district })),
  ];
}

/** "place holt", "centre holt", "district fens" */
export function keyOf(named: Named): string {
  switch (named.is) {
    case 'place':
      return `place ${named.place.id}`;
    case 'thing':
      return named.thing.id;
    case 'district':
      return `district ${named.district.id}`;
  }
}

/** What a key refers to; undefined if it is not in the index. */
export function namedBy(index: FinderIndex, key: string): Named | undefined {
  return allNamed(index).find((named) => keyOf(named) === key);
}
