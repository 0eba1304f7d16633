/** The things in a town that was typed, on a site that has no places: it knows towns by its things alone. */

import { commonInNames, nameForm } from '../places/name-form.ts';
import { askNamed } from './ask-named.ts';
import type { FinderIndex } from './index.ts';
import type { NameMatch } from './names.ts';
import type { Outcome } from './outcome.ts';

/** Of a city with so many, a list helps nobody. */
export const FEWEST_FOR_A_TOWN_OF_MANY = 60;

/** Undefined if the site has places, or knows no such town. */
export function askTown(
  typed: string,
  { things, places, common }: FinderIndex,
): Outcome | undefined {
  if (places.length > 0) return undefined;
  const words = commonInNames(common);
  const { plain } = nameForm(typed, words);
  const matches = things
    .filter(({ town }) => town !== undefined && nameForm(town, words).plain === plain)
    .map((thing): NameMatch => ({
      ...{ named: { is: 'thing', thing }, by: thing.name, fit: 'same', edits: 0 },
    }))
    .sort((a, b) => (a.by < b.by ? -1 : 1));
  const [first, second] = matches;
  if (!first || matches.length >= FEWEST_FOR_A_TOWN_OF_MANY) return undefined;
  return second ? { is: 'choice', typed, matches } : askNamed(first.named);
}
