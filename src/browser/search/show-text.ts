/** Puts what the text of the pages has below the first part of an answer. */

import { capital } from '../../wording/frame/phrases.ts';
import type { SearchFacet } from '../../domain/search/entry.ts';
import type { Choice } from '../../views/search/results.ts';
import type { TextAnswer } from '../../views/search/text-answer.ts';
import { element } from '../frame/element.ts';
import { drawChoices, drawGroup, drawWaysOn } from './draw-results.ts';
import type { SearchParts } from './run.ts';

export interface TextOptions {
  /** The first result that "show more" added, counted from 0; it gets the focus. */
  readonly newFrom: number | undefined;
  readonly onMore: () => void;
  /** Called once, when the reader opens the ways to narrow the results down. */
  readonly onNarrow: (place: HTMLElement) => void;
}

const FACET_NAMES: Readonly<Record<Exclude<SearchFacet, 'district'>, string>> = {
  audience: 'Who it is for',
  programme: 'Programme',
  year: 'Year',
};

/** The part of the answer that the text has: what stands above it never moves. */
export function textPlace({ answer }: SearchParts): HTMLElement {
  const found = answer.querySelector<HTMLElement>('#search-text');
  if (found) return found;
  const made = element('div', { id: 'search-text' });
  answer.append(made);
  return made;
}

/** Tells screen readers that there is more now; to see, it would move the titles. */
export function tellOfText({ status }: SearchParts): void {
  const words = ' More results from the text are below.';
  status.append(element('span', { class: 'govuk-visually-hidden' }, words));
}

/** Says that results are on their way. */
export function waitForText(place: HTMLElement): void {
  place.setAttribute('aria-busy', 'true');
  place.replaceChildren(element('p', {}, 'Searching the text of the pages …'));
}

/** Says why there are none. */
export function sayInText(place: HTMLElement, words: string): void {
  place.removeAttribute('aria-busy');
  place.replaceChildren(element('p', {}, words));
}

export function showText(
  place: HTMLElement,
  { heading, notes, kinds, groups, more, ways }: TextAnswer,
  { newFrom, onMore, onNarrow }: TextOptions,
): void {
  const parts = [
    heading === undefined ? undefined : element('h2', {}, heading),
    ...notes.map((note) => element('p', {}, note)),
    ...(kinds.length > 0 ? [drawChoices('Kinds of results', kinds), narrowing(onNarrow)] : []),
    ...groups.map((group) => drawGroup(group, heading === undefined ? 'h2' : 'h3')),
    more === undefined ? undefined : moreButton(more, onMore),
    ...drawWaysOn(ways),
  ];
  place.removeAttribute('aria-busy');
  place.replaceChildren(...parts.filter((part) => part !== undefined));
  if (newFrom !== undefined) place.querySelectorAll<HTMLElement>('.result a').item(newFrom).focus();
}

/** The further choices, each under its name. */
export function showFacets(
  place: HTMLElement,
  facets: readonly { readonly facet: SearchFacet; readonly choices: readonly Choice[] }[],
  district: string,
): void {
  place.replaceChildren(
    ...facets
      .filter(({ choices }) => choices.length > 0)
      .flatMap(({ facet, choices }) => {
        const name = facet === 'district' ? capital(district) : FACET_NAMES[facet];
        return [element('h3', {}, name), drawChoices(name, choices)];
      }),
  );
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
