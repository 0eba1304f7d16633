/** What a name may stand for, and the key by which a page's history and a copied link call it. */

import type { FinderElsewhere, FinderIndex, FinderPlace, FinderThing } from './index.ts';

export type Named =
  | { readonly is: 'place'; readonly place: FinderPlace }
  | { readonly is: 'thing'; readonly thing: FinderThing }
  | { readonly is: 'district'; readonly district: FinderIndex['districts'][number] }
  /** Outside the area. */
  | { readonly is: 'elsewhere'; readonly place: FinderElsewhere };

/** All that an index has names for. */
export function allNamed({ places, things, districts, elsewhere }: FinderIndex): Named[] {
  return [
    ...places.map((place): Named => ({ is: 'place', place })),
    ...things.map((thing): Named => ({ is: 'thing', thing })),
    ...districts.map((district): Named => ({ is: 'district', district })),
    ...elsewhere.map((place): Named => ({ is: 'elsewhere', place })),
  ];
}

/** Everything that it is called, its usual name first. */
export function namesOf(named: Named): readonly string[] {
  switch (named.is) {
    case 'place':
      return [named.place.name, ...(named.place.names ?? []), ...(named.place.saidAs ?? [])];
    case 'thing':
      return [named.thing.name, ...(named.thing.names ?? [])];
    case 'district':
      return [named.district.name];
    case 'elsewhere':
      return [named.place.name];
  }
}

/** "place holt", "centre holt", "district fens", "elsewhere Acton, Shropshire" */
export function keyOf(named: Named): string {
  switch (named.is) {
    case 'place':
      return `place ${named.place.id}`;
    case 'thing':
      return named.thing.id;
    case 'district':
      return `district ${named.district.id}`;
    case 'elsewhere':
      return `elsewhere ${named.place.name}, ${named.place.area}`;
  }
}

/** What a key stands for; undefined if the index no longer has it. */
export function namedBy(index: FinderIndex, key: string): Named | undefined {
  return allNamed(index).find((named) => keyOf(named) === key);
}
