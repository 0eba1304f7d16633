/** Where a closed centre that was named leads: what followed it, or whose area it was in. */

import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { milesBetween } from '../../domain/places/distance.ts';
import type { Near } from '../../domain/places/distance.ts';
import type { From } from '../../domain/finder/outcome.ts';
import { servingThings } from '../../domain/finder/serving.ts';
import { servesWords } from '../../wording/places/serves-words.ts';
import { startWords } from './from.ts';
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

/** Who serves the area of the starting point: in a sentence, and with cards for those that are no answer yet. */
export interface Served {
  readonly note: string | undefined;
  readonly groups: readonly GroupPlan[];
}

/** @param answers  the nearest, which have cards of their own */
export function servedBy(index: FinderIndex, from: From, answers: readonly FinderThing[]): Served {
  const serving = servingThings(index.things, from);
  if (serving.length === 0) return { note: undefined, groups: [] };
  const note = servesWords(
    serving.map(({ name }) => name),
    startWords(from),
  );
  const others = serving.filter((thing) => !answers.includes(thing));
  if (others.length === 0) return { note, groups: [] };
  const near = others.map((what) => ({
    what,
    miles: what.point ? milesBetween(from.point, what.point) : 0,
  }));
  const offer = index.offers.base?.text;
  return {
    note: undefined,
    groups: [{ heading: `For ${startWords(from)}`, form: 'cards', near, offer, note }],
  };
}
