/** Places farther away in one line: their names and how far they are. */

import { linkMarkup, markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';

export interface Brief {
  /** "Next nearest bases" */
  readonly heading: string;
  readonly items: readonly {
    readonly name: string;
    readonly to: string | undefined;
    /** "about 22 miles", "about 22 miles, check before use" */
    readonly miles: string;
  }[];
}

export function briefMarkup({ heading, items }: Brief): MarkupElement {
  return markup(
    'p',
    { class: 'brief' },
    markup('b', {}, `${heading}: `),
    ...items.flatMap(({ name, to, miles }, at) => [
      at === 0 ? undefined : '; ',
      to === undefined ? name : linkMarkup({ text: name, to }),
      `, ${miles}`,
    ]),
    '.',
  );
}
