/**
 * The names of a large site by the letters that their words begin with: of what is typed, the browser
 * needs only the names that share one.
 */

import { groupBy } from '../places/group-by.ts';
import { commonInNames, nameForm } from '../places/name-form.ts';
import { FEWEST_FOR_A_TOWN_OF_MANY } from './in-town.ts';
import type { FinderIndex, FinderThing } from './index.ts';

/** Words after these are seldom needed to know what is meant. */
const MOST_LETTERS = 3;

/** Of each word of a name that distinguishes it, the first letter or figure; each once. */
export function lettersOf(name: string, common: RegExp): string[] {
  return [
    ...new Set(
      nameForm(name, common)
        .plain.split(' ')
        .map((word) => word.charAt(0)),
    ),
  ].filter((letter) => letter !== '');
}

/** The letters whose names are needed to answer what was typed. */
export function lettersAsked(typed: string, { common }: Pick<FinderIndex, 'common'>): string[] {
  return lettersOf(typed, commonInNames(common)).slice(0, MOST_LETTERS);
}

/** The things that have a name, or are in a town, of a word with each letter. */
export function thingsByLetter({ things, common }: FinderIndex): Map<string, FinderThing[]> {
  const words = commonInNames(common);
  const inTown = groupBy(things, ({ town }) => town);
  const letters = things.flatMap((thing) => {
    const { name, names = [], town } = thing;
    const isOfMany = (inTown.get(town)?.length ?? 0) >= FEWEST_FOR_A_TOWN_OF_MANY;
    const own = [name, ...names, ...(town === undefined || isOfMany ? [] : [town])];
    return [...new Set(own.flatMap((each) => lettersOf(each, words)))].map((letter) => ({
      letter,
      thing,
    }));
  });
  return new Map(
    [...groupBy(letters, ({ letter }) => letter)].map(([letter, of]) => [
      letter,
      of.map(({ thing }) => thing),
    ]),
  );
}
