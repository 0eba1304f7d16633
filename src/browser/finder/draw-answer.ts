/** An answer as elements: its heading, the list and the map beside it. */

import { drawNeed } from '../frame/draw-need.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { CardGroup, FinderAnswer } from '../../views/finder/answer.ts';
import type { NamedCentre } from '../../views/finder/card.ts';
import { listedMarkup } from '../../views/finder/listed-markup.ts';
import type { Suggestion } from '../../views/finder/suggestion.ts';
import { reachMarkup } from '../../views/places/reach-markup.ts';
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
  const [nearest, ...others] = answer.groups.map(drawGroup);
  const list = element(
    'div',
    {},
    nearest,
    drawn(reachMarkup(index.reach, 'h3')),
    ...answer.named.map(drawNamed),
    ...others,
    ...answer.forAll.map((text) => element('p', { class: 'small' }, text)),
  );
  return {
    title,
    body: [
      title,
      ...answer.needs.map((need) => drawNeed(need, answer.heading)),
      ...answer.notes.map((text) => element('p', {}, text)),
      unlessEmpty(() => drawChoices(choices, onPick), choices),
      element('div', { class: 'answer-list-and-map' }, list, drawMap(index, answer.marks)),
      unlessEmpty(
        () =>
          element(
            'ul',
            { class: 'answer-next' },
            ...answer.next.map((to) => element('li', {}, link(to))),
          ),
        answer.next,
      ),
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

function drawNamed({ heading, became, page }: NamedCentre): HTMLElement {
  return element(
    'div',
    { class: 'panel sand' },
    element('h3', {}, heading),
    element('p', {}, became),
    element('p', {}, link(page)),
  );
}

function drawGroup({ heading, form, cards }: CardGroup): HTMLElement {
  return element(
    'section',
    {},
    element('h3', {}, heading),
    element(
      'ol',
      { class: `answer-${form}` },
      ...cards.map((card) => drawn(listedMarkup(card, form))),
    ),
  );
}
