/** What changed between two days as elements of the page. */

import type {
  AnswerLine,
  AnswerPart,
  ChangesAnswer,
} from '../../views/network/days/changes-answer.ts';
import { element, link } from '../frame/element.ts';

/** Fills `area`; returns the heading, which gets the focus. */
export function drawAnswer(area: HTMLElement, answer: ChangesAnswer): HTMLElement {
  const title = element('h2', { tabindex: '-1' }, answer.title);
  area.replaceChildren(
    title,
    list(answer.ends),
    ...(answer.nothing === undefined ? [] : [element('p', {}, answer.nothing)]),
    ...answer.parts.flatMap((part) => [element('h3', {}, part.title), list(part.lines)]),
    ...(answer.figures ? [folded(answer.figures)] : []),
  );
  return title;
}

function folded({ title, lines }: AnswerPart): HTMLElement {
  return element(
    'details',
    { class: 'govuk-details' },
    element(
      'summary',
      { class: 'govuk-details__summary' },
      element('span', { class: 'govuk-details__summary-text' }, title),
    ),
    element('div', { class: 'govuk-details__text' }, list(lines)),
  );
}

function list(lines: readonly AnswerLine[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, ...parts(line))));
}

function parts({ text, links }: AnswerLine): (Node | string)[] {
  return [text, ...links.flatMap((one, index) => [index > 0 ? ', ' : ' ', link(one)])];
}
