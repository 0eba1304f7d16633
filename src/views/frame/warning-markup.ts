/** A warning that a reader must not miss, as elements. */

import { markup, unseenMarkup } from './markup.ts';
import type { MarkupElement } from './markup.ts';

/** Only its first sentence is bold: it says what to do, the rest says why. */
export function warningMarkup(text: string): MarkupElement {
  const end = text.indexOf('. ') + 1 || text.length;
  return markup(
    'div',
    { class: 'govuk-warning-text' },
    markup('span', { class: 'govuk-warning-text__icon', 'aria-hidden': 'true' }, '!'),
    markup(
      'div',
      { class: 'govuk-warning-text__text' },
      markup('strong', {}, unseenMarkup('Warning '), text.slice(0, end)),
      text.slice(end) || undefined,
    ),
  );
}
