/** Where a closed centre that was named leads: what followed it, or whose area it was in. */

import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { milesBetween } from '../../domain/places/distance.ts';
import type { Near } from '../../domain/places/distance.ts';
import type { GroupPlan } from './groups.ts';

/** The places that it leads to; empty if no source says. */
export function ledTo(
  { things }: Pick<FinderIndex, 'things'>,
  { instead, point }: FinderThing,
): Near<FinderThing>[] {
  return things
    .filter(({ id }) => instead?.to.includes(id))
    .map((what) => ({
      what,
      miles: point && what.point ? milesBetween(point, what.point) : 0,
    }));
}

/** One group, or none if nothing closed was named or nothing followed it. */
export function ledGroups(index: FinderIndex, named: FinderThing | undefined): GroupPlan[] {
  if (!named?.instead) return [];
  return [
    {
      heading: 'Go here instead',
      form: 'cards',
      near: ledTo(index, named),
      offer: index.offers.base?.text,
      note: named.instead.because,
    },
  ];
}
