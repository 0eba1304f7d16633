/** The card of a place to go on a built page, as elements. */

import type { MarkupElement } from '../frame/markup.ts';
import type { AnswerCard } from './answer-card.ts';
import { cardMarkup } from './card-markup.ts';
import type { CardContent } from './card-markup.ts';

export function answerMarkup(card: AnswerCard): MarkupElement {
  const { cautions, dating } = card;
  const dated = dating === undefined ? [] : [`Address ${dating}.`];
  return cardMarkup(
    { ...baseContent(card), small: [...cautions, ...dated] },
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
  const { name, to, distance, warnings, address, directions, also, offer, lines, sources } = card;
  return {
    name,
    to,
    distance,
    warnings,
    detail: address,
    directions,
    also,
    offer,
    lines,
    sources: sources.length > 0 ? { to: '#sources', of: name, numbers: sources } : undefined,
  };
}
