/** One thing of an answer, in full or in short, with the number that its mark on the map has. */

import { BUILDING_IN_DOUBT, checkBecause } from '../../wording/network/check-before-use.ts';
import type { FinderCard } from '../../views/finder/card.ts';
import { element, link } from '../frame/element.ts';
import type { Child } from '../frame/element.ts';

export function drawCard(card: FinderCard): HTMLElement {
  return item(
    card,
    'card',
    element('h4', {}, badge(card), nameOf(card)),
    ...whereOf(card),
    card.doubt === undefined ? undefined : warning(checkBecause(card.doubt)),
    card.caution === undefined ? undefined : warning(card.caution),
    ...card.cautions.map((text) => element('p', { class: 'small' }, text)),
    backing(card),
  );
}

export function drawLine(card: FinderCard): HTMLElement {
  return item(
    card,
    'line',
    element('h4', {}, badge(card), nameOf(card)),
    ...whereOf(card),
    card.doubt === undefined ? undefined : warning(BUILDING_IN_DOUBT),
    card.caution === undefined ? undefined : warning(card.caution),
    backing(card),
  );
}

/** Where the mark on the map leads to. */
export function placeOf(number: number): string {
  return `answer-${String(number)}`;
}

function item({ number }: FinderCard, kind: string, ...children: readonly Child[]): HTMLElement {
  const attributes = { id: placeOf(number), value: String(number), class: kind, tabindex: '-1' };
  return element('li', attributes, ...children);
}

/** The list has the number for screen readers. */
function badge({ number, mark }: FinderCard): HTMLElement {
  const kind = mark.replaceAll(' ', '-');
  return element('span', { class: `badge badge-${kind}`, 'aria-hidden': 'true' }, String(number));
}

function nameOf({ name, to }: FinderCard): Child {
  return to === undefined ? name : link({ text: name, to });
}

function whereOf({ distance, detail, map }: FinderCard): Child[] {
  return [
    distance === undefined ? undefined : element('p', { class: 'distance' }, distance),
    element('p', {}, detail, ...(map ? [element('br', {}), link(map)] : [])),
  ];
}

function backing({ dated, sources, name }: FinderCard): Child {
  if (!sources) return undefined;
  const of = element('span', { class: 'govuk-visually-hidden' }, ` of ${name}`);
  const to = element('a', { href: sources.to }, 'Sources', of);
  return element('p', { class: 'small' }, dated === undefined ? '' : `${dated} `, to);
}

function warning(text: string): HTMLElement {
  return element(
    'div',
    { class: 'govuk-warning-text' },
    element('span', { class: 'govuk-warning-text__icon', 'aria-hidden': 'true' }, '!'),
    element(
      'strong',
      { class: 'govuk-warning-text__text' },
      element('span', { class: 'govuk-visually-hidden' }, 'Warning '),
      text,
    ),
  );
}
