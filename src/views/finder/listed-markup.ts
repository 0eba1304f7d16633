/** One thing of the finder's answer, in full or in short, with the number that its mark on the map has. */

import { BUILDING_IN_DOUBT, checkBecause } from '../../wording/network/check-before-use.ts';
import { markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';
import { cardMarkup } from '../places/card-markup.ts';
import type { CardGroup } from './answer.ts';
import type { FinderCard } from './card.ts';

/** @param form  "cards" has the reason for a doubt, "lines" leaves it out */
export function listedMarkup(card: FinderCard, form: CardGroup['form']): MarkupElement {
  const { name, to, distance, detail, directions, also, offer, lines, number } = card;
  return cardMarkup(
    {
      name,
      to,
      distance,
      warnings: warningsOf(card, form),
      detail,
      directions,
      also,
      offer,
      lines,
      small: [],
      sources: undefined,
    },
    {
      element: 'li',
      attributes: {
        id: placeOf(number),
        value: String(number),
        class: form === 'cards' ? 'card' : 'line',
        tabindex: '-1',
      },
      heading: 'h4',
      number: badge(card),
    },
  );
}

/** The id of the card in the list, to which its mark on the map links. */
export function placeOf(number: number): string {
  return `answer-${String(number)}`;
}

function warningsOf({ doubt, caution }: FinderCard, form: CardGroup['form']): string[] {
  const inDoubt = form === 'cards' && doubt !== undefined ? checkBecause(doubt) : BUILDING_IN_DOUBT;
  return [doubt === undefined ? undefined : inDoubt, caution].filter((text) => text !== undefined);
}

/** Hidden from screen readers, which read the number of the list item. */
function badge({ number, mark }: FinderCard): MarkupElement {
  const kind = mark.replaceAll(' ', '-');
  return markup('span', { class: `badge badge-${kind}`, 'aria-hidden': 'true' }, String(number));
}
