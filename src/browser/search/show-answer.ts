/** Puts an answer of the search on the page; it replaces the one before. */

import type { TextPart } from '../../domain/search/marked-text.ts';
import type { SearchFacet } from '../../domain/search/entry.ts';
import type { Choice, ResultGroup, SearchAnswer } from '../../views/search/answer.ts';
import type { Link } from '../../wording/frame/links.ts';
import { drawNeed } from '../frame/draw-need.ts';
import { element } from '../frame/element.ts';
import type { SearchParts } from './run.ts';

export interface ShowOptions {
  /** The first result that "show more" added, counted from 0; it gets the focus. */
  readonly newFrom: number | undefined;
  readonly onMore: () => void;
  /** Called once, when the reader opens the ways to narrow the results down. */
  readonly onNarrow: (place: HTMLElement) => void;
}

const FACET_NAMES: Readonly<Record<SearchFacet, string>> = {
  audience: 'Whom it is for',
  district: 'District',
  programme: 'Programme',
  year: 'Year',
};

export function showAnswer(
  { status, answer }: SearchParts,
  given: SearchAnswer,
  { newFrom, onMore, onNarrow }: ShowOptions,
): void {
  if (status.textContent !== given.count) status.textContent = given.count;
  const parts: Node[] = [
    ...given.needs.map((need) => drawNeed(need, '')),
    ...given.notes.map((note) => element('p', {}, note)),
  ];
  if (given.finder) parts.push(element('p', { class: 'finder-way' }, linkTo(given.finder)));
  if (given.kinds.length > 0) parts.push(choices('Kinds of results', given.kinds));
  if (given.chosen.length > 0) parts.push(chosenList(given.chosen));
  if (given.kinds.length > 0) parts.push(narrowing(onNarrow));
  parts.push(...given.groups.map(group));
  if (given.more !== undefined) parts.push(moreButton(given.more, onMore));
  if (given.ways.length > 0) parts.push(...waysOn(given.ways));
  answer.replaceChildren(...parts);
  if (newFrom !== undefined)
    answer.querySelectorAll<HTMLElement>('.result a').item(newFrom).focus();
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

/** The further choices, each under its name. */
export function showFacets(
  place: HTMLElement,
  facets: readonly { readonly facet: SearchFacet; readonly choices: readonly Choice[] }[],
): void {
  place.replaceChildren(
    ...facets
      .filter(({ choices: own }) => own.length > 0)
      .flatMap(({ facet, choices: own }) => [
        element('h3', {}, FACET_NAMES[facet]),
        choices(FACET_NAMES[facet], own),
      ]),
  );
}

function group({ kind, heading, results }: ResultGroup): HTMLElement {
  const id = `results-${kind}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, heading),
    element(
      'ul',
      { class: 'results' },
      ...results.map(({ to, title, date, excerpt }) =>
        element(
          'li',
          { class: 'result' },
          element('a', { href: to }, ...marked(title)),
          ...(date === undefined ? [] : [element('p', { class: 'small quiet' }, date)]),
          element('p', {}, ...marked(excerpt)),
        ),
      ),
    ),
  );
}

function marked(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

function choices(name: string, all: readonly Choice[]): HTMLElement {
  const items = all.map(({ text, to, current }) =>
    element('li', {}, element('a', { href: to, ...(current && { 'aria-current': 'true' }) }, text)),
  );
  return element('nav', { 'aria-label': name }, element('ul', { class: 'row-links' }, ...items));
}

function chosenList(chosen: readonly Link[]): HTMLElement {
  const items = chosen.map(({ text, to }) =>
    element('li', {}, `Only ${text}. `, element('a', { href: to }, `Show all, not only ${text}`)),
  );
  return element('ul', { class: 'plain' }, ...items);
}

function narrowing(onNarrow: (place: HTMLElement) => void): HTMLElement {
  const place = element('div', { class: 'govuk-details__text' }, 'Looking …');
  const summary = element(
    'summary',
    { class: 'govuk-details__summary' },
    element('span', { class: 'govuk-details__summary-text' }, 'Narrow the results down'),
  );
  const details = element('details', { class: 'govuk-details' }, summary, place);
  details.addEventListener('toggle', () => onNarrow(place), { once: true });
  return details;
}

function moreButton(words: string, onMore: () => void): HTMLElement {
  const button = element('button', { class: 'govuk-button', type: 'button' }, words);
  button.addEventListener('click', onMore);
  return button;
}

function waysOn(ways: readonly Link[]): HTMLElement[] {
  return [
    element('h2', {}, 'What you can try'),
    element('ul', {}, ...ways.map((way) => element('li', {}, linkTo(way)))),
  ];
}

function linkTo({ text, to }: Link): HTMLElement {
  return element('a', { href: to }, text);
}
