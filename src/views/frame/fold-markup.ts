/** Content that most readers do not need, folded under a summary, as elements; paper has it open. */

import { markup } from './markup.ts';
import type { Markup, MarkupElement } from './markup.ts';

export function foldMarkup(summary: string, ...children: readonly Markup[]): MarkupElement {
  return markup(
    'details',
    { class: 'govuk-details' },
    markup(
      'summary',
      { class: 'govuk-details__summary' },
      markup('span', { class: 'govuk-details__summary-text' }, summary),
    ),
    markup('div', { class: 'govuk-details__text' }, ...children),
  );
}
