/** The card of a base on a built page, as elements. */

import { checkBecause } from '../../wording/network/check-before-use.ts';
import type { MarkupElement } from '../frame/markup.ts';
import type { AnswerCard } from './answer-card.ts';
import { cardMarkup } from './card-markup.ts';
import type { CardContent } from './card-markup.ts';

export function answerMarkup(card: AnswerCard): MarkupElement {
  const { cautions, dating } = card;
  return cardMarkup(
    { ...baseContent(card), small: [...cautions, `Address ${dating}.`] },
    {
      element: 'article',
      attributes: { class: 'card', 'data-pagefind-ignore': '' },
      heading: 'h3',
      number: undefined,
    },
  );
}

/** What the cards of a base have on every built page. */
export function baseContent(card: AnswerCard): Omit<CardContent, 'small'> {
  const { name, to, distance, doubt, address, map, sources } = card;
  return {
    name,
    to,
    distance,
    warnings: doubt === undefined ? [] : [checkBecause(doubt)],
    detail: address,
    map,
    sources: { to: '#sources', of: name, numbers: sources },
  };
}
