/** The finder on a page: connects box, suggestions, position, answer and history. */

import type { Position } from '../../domain/finder/position.ts';
import { askedByFragment, askedByState } from '../../views/finder/asked.ts';
import type { Asked } from '../../views/finder/asked.ts';
import { isWholeView, queryOf, viewOf } from '../../views/finder/view.ts';
import type { FinderView } from '../../views/finder/view.ts';
import { answerArea } from './answer-area.ts';
import { offerClear } from './clear-box.ts';
import { partOf } from '../frame/element.ts';
import { reportUnexpected } from '../frame/fetch-json.ts';
import { changeHistory } from '../frame/history-entry.ts';
import { keepForOffline } from '../offline/keep.ts';
import { loadFinder } from './loading.ts';
import type { Loading } from './loading.ts';
import { locateDevice } from './locate-device.ts';
import { MESSAGES } from './messages.ts';
import { offerSuggestions } from './offer-suggestions.ts';
import { answerPostcode } from './postcode-asked.ts';
import type { WholeFinder } from './answer-all.ts';

export interface FinderPage {
  /** Answers what is in the box. */
  submit(): void;
  /** Answers from where the device is. */
  locate(): void;
  /** Shows what the page's history and address say; a link that asks moves the focus to its answer. */
  restore(focus: Focus): void;
}

type Focus = 'move' | 'stay';

export function runFinder(form: HTMLFormElement, focus: Focus): FinderPage {
  const box = partOf(form, 'input', HTMLInputElement);
  const otherWay = { text: MESSAGES.lists, to: form.getAttribute('action') ?? '' };
  const area = answerArea({
    otherWay,
    onPick: (pick) => {
      ask({ typed: box.value, pick });
    },
    onView: (next) => {
      view = next;
      if (asked) ask(asked);
    },
    onAgain: () => {
      box.focus();
      box.select();
    },
    onRetry: () => {
      ready = load();
      if (asked) void answer(asked, 'move');
    },
  });
  let view: FinderView = viewOf(location.search);
  let asked: Asked | undefined;
  let position: Position | undefined;
  let known: WholeFinder | undefined;
  let turn = 0;
  let learnt = '';
  let ready = load();

  function load(): Loading {
    return loadFinder((whole) => {
      known = whole;
      // Not before: what the reader waits for comes first.
      keepForOffline(form.dataset['worker']);
      // What was typed while the index loaded gets its suggestions now.
      if (!asked && document.activeElement === box) box.dispatchEvent(new Event('input'));
    });
  }

  /** A new question has its own entry in the browser's history, so that Back leads to the one before. */
  function ask(next: Asked): void {
    const state = { finder: next };
    const address = `${location.pathname}${queryOf(view)}`;
    const same = JSON.stringify(state) === JSON.stringify(history.state);
    const how = same && queryOf(view) === location.search ? 'replace' : 'push';
    changeHistory(how, state, address);
    void answer(next, 'move');
  }

  async function answer(next: Asked, focus: Focus): Promise<void> {
    const mine = (turn += 1);
    asked = next;
    area.wait();
    try {
      const answered =
        (await answerPostcode(ready.first, next, view)) ??
        (await (await ready.whole).answer(next, view, position));
      if (mine !== turn) return;
      if (answered) area.show(answered.index, answered.answer, view, next, focus);
      else area.say(MESSAGES.notKept, []);
    } catch (error) {
      if (mine === turn) area.sayFailed(focus);
      reportUnexpected(error);
    }
  }

  /** On a large site, fetches the names of what is being typed, and suggests them. */
  function learn(typed: string): void {
    if (typed === learnt || !known) return;
    learnt = typed;
    known.learn(typed).then(() => {
      if (box.value === typed) box.dispatchEvent(new Event('input'));
    }, reportUnexpected);
  }

  async function locate(): Promise<void> {
    const mine = (turn += 1);
    area.say(MESSAGES.asking, []);
    const device = await locateDevice();
    if (mine !== turn) return;
    if (device.is !== 'here') {
      area.say(MESSAGES[device.is], [otherWay]);
      return;
    }
    position = device;
    box.value = '';
    ask({ near: true });
  }

  function restore(focus: Focus): void {
    const linked = askedByFragment(location.hash);
    // Another fragment leads to a part of the page; the answer above it stays.
    if (location.hash !== '' && !linked) return;
    view = viewOf(location.search);
    const before = linked ?? askedByState(history.state);
    if (before && 'typed' in before) box.value = before.typed;
    if (before) void answer(before, focus);
    else if (!isWholeView(view)) void answer({ typed: '' }, focus);
    else area.clear();
  }

  offerSuggestions(box, {
    suggest: (typed) => {
      if (import.meta.env.LARGE_SITE) learn(typed);
      return known?.suggest(typed) ?? [];
    },
    onPick: ({ name, key }) => {
      box.value = name;
      ask({ typed: name, pick: key });
    },
    announce: area.announce,
  });
  offerClear(box);
  addEventListener('popstate', () => {
    restore('stay');
  });
  restore(focus);
  return {
    submit: () => {
      ask({ typed: box.value.trim() });
    },
    locate: () => void locate(),
    restore,
  };
}
