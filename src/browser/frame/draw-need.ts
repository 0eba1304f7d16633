/** The answer to a need as elements: an urgent number first, then what to do and who to contact. */

import type { NeedWay } from '../../domain/finder/need-record.ts';
import type { NeedAnswer, UrgentBlock } from '../../views/finder/need-answer.ts';
import { capital } from '../../wording/frame/phrases.ts';
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
  const draw = (way: NeedWay): HTMLElement =>
    drawWay(way, dated === undefined ? way.dated : undefined);
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
        ...urgent.others.map(draw),
      ),
    headed(heading),
    urgent ? undefined : told,
    ...ways.map(draw),
    dated === undefined ? undefined : element('p', { class: 'small' }, dated),
    ...more.map((to) => element('p', {}, link(to))),
  );
}

/** @param dated  undefined where a line dates the whole answer */
function drawWay(way: NeedWay, dated: string | undefined): HTMLElement {
  const own = dated && `${capital(dated)}.`;
  const notes = [way.caution, own].filter((note) => note !== undefined).join(' ');
  return element('p', {}, ...contactOf(way), ...(notes === '' ? [] : [element('br', {}), notes]));
}

function contactOf({ service, text, to }: UrgentBlock['first']): readonly (Node | string)[] {
  return [element('b', {}, service), ': ', link({ text, to })];
}
