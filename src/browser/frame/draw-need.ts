/** The answer to a need as elements: an urgent number first, then what to do and who to contact. */

import type { NeedWay } from '../../domain/finder/need-record.ts';
import type { NeedAnswer, UrgentBlock } from '../../views/finder/need-answer.ts';
import { QUICK_EXIT } from '../../wording/questions/quick-exit.ts';
import { element, link } from './element.ts';
import { leavesAtOnce } from './leave-at-once.ts';

/** @param title  the heading above it, which is not repeated */
export function drawNeed(
  { heading, exit, urgent, text, dated, ways, more }: NeedAnswer,
  title: string,
): HTMLElement {
  const headed = (words: string): HTMLElement | undefined =>
    words === title ? undefined : element('h3', {}, words);
  const told = text === undefined ? undefined : element('p', {}, text);
  return element(
    'section',
    { class: 'need' },
    exit && leavesAtOnce(link(QUICK_EXIT)),
    urgent &&
      element(
        'div',
        { class: 'urgent' },
        headed(urgent.heading),
        told,
        element('p', {}, ...contactOf(urgent.first)),
        ...urgent.others.map(drawWay),
      ),
    headed(heading),
    urgent ? undefined : told,
    ...ways.map(drawWay),
    dated === undefined ? undefined : element('p', { class: 'small' }, dated),
    ...more.map((to) => element('p', {}, link(to))),
  );
}

function drawWay(way: NeedWay): HTMLElement {
  const { caution, dated } = way;
  const notes = [caution, `${dated.charAt(0).toUpperCase()}${dated.slice(1)}.`];
  return element(
    'p',
    {},
    ...contactOf(way),
    element('br', {}),
    notes.filter((note) => note !== undefined).join(' '),
  );
}

function contactOf({ service, text, to }: UrgentBlock['first']): readonly (Node | string)[] {
  return [element('b', {}, service), ': ', link({ text, to })];
}
