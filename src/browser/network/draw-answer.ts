/** What changed between two days as elements of the page. */

import type {
  AnswerLine,
  AnswerPart,
  ChangesAnswer,
} from '../../views/network/days/changes-answer.ts';

/** Fills `area`; gives the heading, for the focus. */
export function drawAnswer(area: HTMLElement, answer: ChangesAnswer): HTMLElement {
  const title = made('h2', answer.title);
  title.tabIndex = -1;
  area.replaceChildren(
    title,
    list(answer.ends),
    ...(answer.nothing === undefined ? [] : [made('p', answer.nothing)]),
    ...answer.parts.flatMap(({ title: heading, lines }) => [made('h3', heading), list(lines)]),
    ...(answer.figures ? [folded(answer.figures)] : []),
  );
  return title;
}

export function made(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function folded({ title, lines }: AnswerPart): HTMLElement {
  const words = classed('govuk-details__summary-text', made('span', title));
  return classed(
    'govuk-details',
    made(
      'details',
      classed('govuk-details__summary', made('summary', words)),
      classed('govuk-details__text', made('div', list(lines))),
    ),
  );
}

function classed(name: string, element: HTMLElement): HTMLElement {
  element.className = name;
  return element;
}

function list(lines: readonly AnswerLine[]): HTMLElement {
  return made('ul', ...lines.map((line) => made('li', ...parts(line))));
}

function parts({ text, links }: AnswerLine): (Node | string)[] {
  return [
    text,
    ...links.flatMap(({ text: words, to }, index) => {
      const link = document.createElement('a');
      link.href = to;
      link.textContent = words;
      return [index > 0 ? ', ' : ' ', link];
    }),
  ];
}
