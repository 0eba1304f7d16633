/** How to reach someone, as the one block that answers and pages for families print. */

import type { Reach, ReachLine } from '../../domain/finder/index.ts';
import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import { linkMarkup, markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';
import { sourcesLineMarkup } from '../sources/line-markup.ts';

export const REACH_HEADING = 'How to reach someone';

/** @param numbers  of the sources in the page's list; undefined for an answer, whose sources are on other pages */
export function reachMarkup(
  { lines, help }: Reach,
  heading: 'h2' | 'h3',
  numbers?: readonly number[],
): MarkupElement {
  return markup(
    'div',
    { class: 'reach', 'data-pagefind-ignore': '' },
    markup(heading, {}, REACH_HEADING),
    ...lines.map(lineMarkup),
    help === undefined
      ? undefined
      : markup('p', {}, linkMarkup({ text: PAGE_NAMES.help, to: help })),
    numbers && numbers.length > 0
      ? sourcesLineMarkup({ to: '#sources', of: 'how to reach someone', numbers })
      : undefined,
  );
}

export function lineMarkup({ before, link, after }: ReachLine): MarkupElement {
  return markup('p', {}, before, link && linkMarkup(link), after);
}
