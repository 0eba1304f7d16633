/** Results and choices as elements. */

import type { TextPart } from '../../domain/search/marked-text.ts';
import type { Choice, ResultGroup } from '../../views/search/results.ts';
import type { Link } from '../../wording/frame/links.ts';
import { element, link } from '../frame/element.ts';

/** @param level  the group's heading; one kind can stand on the page at both, once as a landmark */
export function drawGroup(
  { kind, heading, results }: ResultGroup,
  level: 'h2' | 'h3',
): HTMLElement {
  const id = `results-${kind}-${level}`;
  return element(
    'section',
    level === 'h2' ? { 'aria-labelledby': id } : {},
    element(level, { id }, heading),
    element(
      'ul',
      { class: 'results' },
      ...results.map(({ to, title, date, excerpt }) =>
        element(
          'li',
          { class: 'result' },
          element('a', { href: to }, ...marked(title)),
          date === undefined ? undefined : element('p', { class: 'small quiet' }, date),
          excerpt.length === 0 ? undefined : element('p', {}, ...marked(excerpt)),
        ),
      ),
    ),
  );
}

export function drawChoices(name: string, all: readonly Choice[]): HTMLElement {
  const items = all.map(({ text, to, current }) =>
    element('li', {}, element('a', { href: to, ...(current && { 'aria-current': 'true' }) }, text)),
  );
  return element('nav', { 'aria-label': name }, element('ul', { class: 'row-links' }, ...items));
}

/** What can be tried where nothing was found. */
export function drawWaysOn(ways: readonly Link[]): HTMLElement[] {
  if (ways.length === 0) return [];
  return [
    element('h2', {}, 'What you can try'),
    element('ul', {}, ...ways.map((way) => element('li', {}, link(way)))),
  ];
}

function marked(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
