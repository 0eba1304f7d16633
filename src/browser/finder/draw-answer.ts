/** An answer as elements: its heading, the list and the map beside it. */

import { drawNeed } from '../frame/draw-need.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { CardGroup, FinderAnswer } from '../../views/finder/answer.ts';
import type { FinderCard, NamedCentres } from '../../views/finder/card.ts';
import { listedMarkup } from '../../views/finder/listed-markup.ts';
import type { Suggestion } from '../../views/finder/suggestion.ts';
import { foldMarkup } from '../../views/frame/fold-markup.ts';
import { linkMarkup, markup } from '../../views/frame/markup.ts';
import type { MarkupElement } from '../../views/frame/markup.ts';
import { briefMarkup } from '../../views/places/brief-markup.ts';
import { reachMarkup } from '../../views/places/reach-markup.ts';
import { sureMarkup } from '../../views/places/sure-notes.ts';
import type { Link } from '../../wording/frame/links.ts';
import { drawMap } from './draw-map.ts';
import { drawn, element, link, unlessEmpty } from '../frame/element.ts';
import type { Child } from '../frame/element.ts';

export interface DrawnAnswer {
  /** Gets the focus. */
  readonly title: HTMLElement;
  readonly body: readonly Child[];
}

export function drawAnswer(
  index: FinderIndex,
  answer: FinderAnswer,
  onPick: (key: string) => void,
): DrawnAnswer {
  const title = element('h2', { id: 'answer-title', tabindex: '-1' }, answer.heading);
  const { choices } = answer;
  const [nearest, ...others] = answer.groups;
  const reach = drawn(reachMarkup(index.reach, 'h3'));
  const list = element(
    'div',
    {},
    nearest ? drawGroup(nearest, reach) : reach,
    answer.named && drawNamed(answer.named),
    ...others.map((group) => drawGroup(group)),
    ...answer.brief.map((brief) => drawn(briefMarkup(brief))),
  );
  return {
    title,
    body: [
      title,
      ...answer.needs.map((need) => drawNeed(need, answer.heading)),
      unlessEmpty(() => element('p', { class: 'small' }, answer.placed), answer.placed),
      ...answer.notes.map((text) => element('p', {}, text)),
      unlessEmpty(() => drawChoices(choices, onPick), choices),
      element('div', { class: 'answer-list-and-map' }, list, drawMap(index, answer.marks)),
      unlessEmpty(() => drawn(linksMarkup(answer.next)), answer.next),
      unlessEmpty(() => drawn(sureMarkup(answer.sure)), answer.sure),
      unlessEmpty(() => drawn(foldMarkup('Sources', linksMarkup(answer.sources))), answer.sources),
    ],
  };
}

function drawChoices(choices: readonly Suggestion[], onPick: (key: string) => void): HTMLElement {
  return element(
    'ul',
    { class: 'choices' },
    ...choices.map(({ key, name, detail }) => {
      const button = element('button', { type: 'button' }, element('b', {}, name), `, ${detail}`);
      button.addEventListener('click', () => {
        onPick(key);
      });
      return element('li', {}, button);
    }),
  );
}

function drawNamed({ heading, centres }: NamedCentres): HTMLElement {
  return element(
    'div',
    { class: 'panel sand' },
    element('h3', {}, heading),
    ...centres.map(({ page, became }) => element('p', {}, link(page), `: ${became}`)),
  );
}

/** @param reach  how to reach someone, to stand after the first card */
function drawGroup({ heading, form, cards, note }: CardGroup, reach?: Child): HTMLElement {
  const list = (some: readonly FinderCard[]): Child =>
    unlessEmpty(
      () => element('ol', {}, ...some.map((card) => drawn(listedMarkup(card, form)))),
      some,
    );
  const [first, rest] = reach ? [cards.slice(0, 1), cards.slice(1)] : [cards, []];
  return element(
    'section',
    {},
    element('h3', {}, heading),
    note && element('p', {}, note),
    list(first),
    reach,
    list(rest),
  );
}

function linksMarkup(all: readonly Link[]): MarkupElement {
  return markup(
    'ul',
    { class: 'answer-next' },
    ...all.map((to) => markup('li', {}, linkMarkup(to))),
  );
}
