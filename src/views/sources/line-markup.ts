/** One link to its sources below each block of families' pages, as elements. */

import { markup, unseenMarkup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';

export interface SourcesLine {
  /** A sentence before the link: "Address as at 19 August 2026." */
  readonly before?: string | undefined;
  /** The address of the list of sources: "#sources" if it is on the same page. */
  readonly to: string;
  /** What the sources are of, for readers who hear the link alone: "the address". */
  readonly of: string;
  /** The numbers that the sources have in the list; left out if the list is on another page. */
  readonly numbers?: readonly number[] | undefined;
}

export function sourcesLineMarkup({ before, to, of, numbers }: SourcesLine): MarkupElement {
  return markup(
    'p',
    { class: 'small', 'data-pagefind-ignore': '' },
    before === undefined ? undefined : `${before} `,
    markup('a', { href: to }, 'Sources', unseenMarkup(` for ${of}`)),
    numbers && `: ${numbers.join(', ')}`,
  );
}
