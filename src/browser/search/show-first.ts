/** Puts the first part of an answer on the page; it replaces the answer before. */

import type { FirstAnswer } from '../../views/search/first-answer.ts';
import type { Link } from '../../wording/frame/links.ts';
import { drawNeed } from '../frame/draw-need.ts';
import { element, link } from '../frame/element.ts';
import { drawGroup, drawWaysOn } from './draw-results.ts';
import type { SearchParts } from './run.ts';

export function showFirst({ status, answer }: SearchParts, given: FirstAnswer): void {
  const { status: words = '', needs, notes, finder, chosen, groups, ways } = given;
  if (status.textContent !== words) status.textContent = words;
  const parts = [
    ...needs.map((need) => drawNeed(need, '')),
    ...notes.map((note) => element('p', {}, note)),
    finder && element('p', { class: 'finder-way' }, link(finder)),
    chosen.length > 0 ? chosenList(chosen) : undefined,
    ...groups.map((group) => drawGroup(group, 'h2')),
    ...drawWaysOn(ways),
  ];
  answer.replaceChildren(...parts.filter((part) => part !== undefined));
}

/** The page as it is before anything is asked. */
export function clearAnswer({ status, answer }: SearchParts): void {
  status.textContent = '';
  answer.replaceChildren();
}

/** Says that the search is running; an earlier answer stays until the next one comes. */
export function showWaiting({ answer }: SearchParts): void {
  if (answer.childElementCount === 0) answer.append(element('p', {}, 'Searching …'));
}

function chosenList(chosen: readonly Link[]): HTMLElement {
  const items = chosen.map(({ text, to }) =>
    element('li', {}, `Only ${text}. `, element('a', { href: to }, `Show all, not only ${text}`)),
  );
  return element('ul', { class: 'plain' }, ...items);
}
