/** A warning that a reader must not miss, as elements. */

import { markup, unseenMarkup } from './markup.ts';
import type { MarkupElement } from './markup.ts';

export function warningMarkup(text: string): MarkupElement {
  return markup(
    'div',
    { class: 'govuk-warning-text' },
    markup('span', { class: 'govuk-warning-text__icon', 'aria-hidden': 'true' }, '!'),
    markup('strong', { class: 'govuk-warning-text__text' }, unseenMarkup('Warning '), text),
  );
}
