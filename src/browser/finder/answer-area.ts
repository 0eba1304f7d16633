/** The part of the page that contains the answer, and the line that screen readers announce it by. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import type { FinderAnswer } from '../../views/finder/answer.ts';
import type { Asked } from '../../views/finder/asked.ts';
import type { FinderView } from '../../views/finder/view.ts';
import type { Link } from '../../wording/frame/links.ts';
import { addStyles } from './add-styles.ts';
import { copyLink } from './copy-link.ts';
import { drawAnswer } from './draw-answer.ts';
import { element, link, partOf } from '../frame/element.ts';
import type { Child } from '../frame/element.ts';
import { filterForm } from './filter-form.ts';
import { MESSAGES } from './messages.ts';

export interface AnswerArea {
  show(
    index: FinderIndex,
    answer: FinderAnswer,
    view: FinderView,
    asked: Asked,
    focus: 'move' | 'stay',
  ): void;
  /** Until the next answer comes, says what the page is waiting for, and in the end offers the lists. */
  wait(): void;
  say(message: string, next: readonly Link[]): void;
  sayFailed(focus: 'move' | 'stay'): void;
  clear(): void;
  readonly announce: (words: string) => void;
}

interface Wiring {
  /** To the lists that a reader can choose from instead. */
  readonly otherWay: Link;
  readonly onPick: (key: string) => void;
  readonly onView: (view: FinderView) => void;
  readonly onRetry: () => void;
  /** The reader wants to type something else. */
  readonly onAgain: () => void;
}

/** Milliseconds after a change of focus until the announcement, so that a screen reader says both. */
const AFTER_FOCUS = 150;
/** Milliseconds after which the page says what it is waiting for. */
const PATIENCE = 300;
/** Milliseconds after which it offers the lists instead. */
const LONG = 5_000;

export function answerArea({ otherWay, onPick, onView, onRetry, onAgain }: Wiring): AnswerArea {
  const area = partOf(document, '#answer', HTMLElement);
  const status = partOf(document, '#finder-status', HTMLElement);
  let announcing = 0;
  let waiting: number[] = [];
  // An answer takes the place of the lists that a reader chooses from without it.
  const lists = document.querySelector<HTMLElement>('[data-finder-lists]');
  void addStyles();

  function announce(words: string): void {
    clearTimeout(announcing);
    status.textContent = '';
    announcing = window.setTimeout(() => (status.textContent = words), AFTER_FOCUS);
  }

  function fill(...children: readonly Child[]): void {
    area.replaceChildren(...children.filter((child) => child !== undefined));
    area.hidden = children.length === 0;
  }

  /** The answer's first line gets the focus, with the answer below it in sight. */
  function stopWaiting(): void {
    waiting.forEach(clearTimeout);
  }

  function say(message: string, next: readonly Link[]): void {
    fill(element('p', {}, message), ...next.map((to) => element('p', {}, link(to))));
    announce(message);
  }

  function focusOn(title: HTMLElement): void {
    title.focus({ preventScroll: true });
    area.scrollIntoView();
  }

  function again({ groups }: FinderAnswer): HTMLElement | undefined {
    if (groups.length === 0) return undefined;
    const button = element('button', { type: 'button', class: 'plain-button' }, MESSAGES.again);
    button.addEventListener('click', onAgain);
    return button;
  }

  return {
    announce,
    show(index, answer, view, asked, focus) {
      stopWaiting();
      const { title, body } = drawAnswer(index, answer, onPick);
      const filters = answer.filters === 'offered' ? filterForm(index, view, onView) : undefined;
      const copy =
        'typed' in asked && asked.typed !== '' && answer.groups.length > 0
          ? copyLink(asked, view, announce)
          : undefined;
      fill(...body, again(answer), filters, copy);
      if (lists) lists.hidden = answer.groups.length > 0;
      if (focus === 'move') focusOn(title);
      announce(answer.count);
    },
    wait() {
      stopWaiting();
      waiting = [
        window.setTimeout(say, PATIENCE, MESSAGES.loading, []),
        window.setTimeout(say, LONG, MESSAGES.slow, [otherWay]),
      ];
    },
    say(message, next) {
      stopWaiting();
      say(message, next);
      area.scrollIntoView({ block: 'nearest' });
    },
    sayFailed(focus) {
      stopWaiting();
      const retry = element('button', { type: 'button', class: 'govuk-button' }, MESSAGES.retry);
      retry.addEventListener('click', onRetry);
      const title = element('h2', { id: 'answer-title', tabindex: '-1' }, MESSAGES.damaged);
      fill(title, element('p', {}, MESSAGES.damagedNext), retry, element('p', {}, link(otherWay)));
      if (focus === 'move') focusOn(title);
    },
    clear() {
      stopWaiting();
      if (lists) lists.hidden = false;
      fill();
      announce('');
    },
  };
}
