/** The answer for a place outside the area. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import type { From, Outcome } from '../../domain/finder/outcome.ts';
import { listWords } from '../../wording/frame/phrases.ts';
import type { FinderAnswer } from './answer.ts';
import { askCouncilOf, BLANK } from './failures.ts';
import { toLists } from './lists.ts';
import { foundAnswer } from './found.ts';
import { suggestionOf } from './suggestion.ts';
import type { FinderView } from './view.ts';

/** A place of another area: said first; near the border, with the nearest help below. */
export function elsewhere(
  index: FinderIndex,
  { places, near, corrected }: Extract<Outcome, { is: 'elsewhere' }>,
  view: FinderView,
): FinderAnswer {
  const { area } = index;
  const [first] = places;
  const name = first?.name ?? '';
  const areas = places.map((place) => place.area);
  const heading = `${name} is not in ${area}`;
  const notes = [
    ...(corrected === undefined ? [] : [`Showing results for ${corrected}.`]),
    `${name} is in ${listWords(areas)}. ${askCouncilOf(
      index,
      areas.filter((one) => index.neighbours.includes(one)),
    )}`,
  ];
  const choices = near.map((match) => suggestionOf(index, match));
  if (!first?.point || places.length > 1)
    return { ...BLANK, heading, notes, choices, next: toLists(index) };
  const from: From = { label: name, as: 'place', point: first.point, district: undefined };
  const answer = foundAnswer(index, { is: 'found', from }, view);
  return {
    ...answer,
    heading,
    notes: [...notes, `These are the nearest in ${area}.`, ...answer.notes],
    choices,
  };
}
