/** One base in the numbered list of all bases, as elements. */

import { markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';
import { baseContent } from '../places/answer-markup.ts';
import { cardMarkup } from '../places/card-markup.ts';
import type { NumberedBase } from './bases-page.ts';

export function baseMarkup(base: NumberedBase): MarkupElement {
  const { id, number } = base;
  return cardMarkup(
    { ...baseContent(base), small: [] },
    {
      element: 'li',
      attributes: { id },
      heading: 'h3',
      number: markup('span', { class: 'number', 'data-pagefind-ignore': '' }, String(number)),
    },
  );
}
