/** The search: from what is typed or is in the address to the answer on the page. */

import { needFinder } from '../../domain/finder/needs.ts';
import { readQuery } from '../../domain/finder/query.ts';
import { needsAsked } from '../../domain/search/needs-asked.ts';
import { understandQuery } from '../../domain/search/query.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import { needAnswer } from '../../views/finder/need-answer.ts';
import {
  firstAnswer,
  firstRecords,
  hasWords,
  postcodeAnswer,
} from '../../views/search/first-answer.ts';
import type { FirstFindings } from '../../views/search/first-answer.ts';
import { RESULTS_AT_ONCE } from '../../views/search/results.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { searchAddress, searchState } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';
import { fetchJson, reportUnexpected } from '../frame/fetch-json.ts';
import { changeHistory } from '../frame/history-entry.ts';
import type { BegunIndex } from './begin-index.ts';
import { loadKnown } from './load-known.ts';
import type { Known } from './load-known.ts';
import { clearAnswer, showFirst, showWaiting } from './show-first.ts';
import { fullText } from './full-text.ts';
import type { FullText } from './full-text.ts';

export interface SearchParts {
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
}

export interface RunningSearch {
  /** Searches for what was typed; a postcode stays out of the address. */
  ask(typed: string): void;
}

/** Milliseconds after which the page says that it is searching. */
const PATIENCE = 300;
/** Milliseconds after which it offers the list instead. */
const LONG = 5_000;
const STILL_LOADING =
  'The search is still loading. You need not wait: the list from A to Z is on this page.';
const EMPTY = 'Type a word or two first.';
const FAILED = 'The search cannot be reached just now. Use the list from A to Z on this page.';

/** What is asked for while this script is on its way. */
export interface BegunSearch {
  /** The file that answers first. */
  readonly sent: Promise<unknown>;
  readonly index: BegunIndex | undefined;
}

export function runSearch(parts: SearchParts, { sent, index }: BegunSearch): RunningSearch {
  const text = fullText(index);
  let loading: Promise<Known> | undefined;
  let latest = 0;

  const load = (from: () => Promise<unknown>): Promise<Known> => {
    loading ??= loadKnown(from());
    loading.then(text.prepare, () => (loading = undefined));
    return loading;
  };

  const show = async (state: SearchState, shown: number): Promise<void> => {
    const turn = (latest += 1);
    const isLatest = (): boolean => turn === latest;
    parts.answer.setAttribute('aria-busy', 'true');
    const waiting = [
      setTimeout(showWaiting, PATIENCE, parts),
      setTimeout(() => {
        if (isLatest()) parts.status.textContent = STILL_LOADING;
      }, LONG),
    ];
    const stopWaiting = (): void => {
      waiting.forEach(clearTimeout);
      if (isLatest()) parts.answer.removeAttribute('aria-busy');
    };
    try {
      let known = await load(() => fetchJson(browserFileLinks.search));
      if (import.meta.env.LARGE_SITE) known = await withLetters(known, state.typed);
      if (isLatest()) await answer(parts, text, { known, state, shown, isLatest, stopWaiting });
    } catch (error) {
      reportUnexpected(error);
      if (!isLatest()) return;
      clearAnswer(parts);
      parts.status.textContent = FAILED;
    } finally {
      stopWaiting();
    }
  };

  const showAddress = (): void => {
    const state = searchState(location.hash);
    if (!state) {
      if (location.hash === '') clearAnswer(parts);
      return;
    }
    parts.box.value = state.typed;
    const before = (history.state as { shown?: number } | null)?.shown;
    void show(state, before ?? RESULTS_AT_ONCE);
  };

  addEventListener('hashchange', showAddress);
  load(() => sent).catch(() => undefined);
  showAddress();
  return {
    ask(typed) {
      const state = { typed: typed.trim(), kind: undefined, facets: {} };
      const address = searchAddress(state);
      const { is } = readQuery(typed);
      if (is === 'nothing') {
        latest += 1;
        clearAnswer(parts);
        parts.status.textContent = EMPTY;
      } else if (is !== 'name' || location.hash === address) void show(state, RESULTS_AT_ONCE);
      else location.hash = address;
    },
  };
}

/** On a large site, with what it knows of the letters that were typed. */
async function withLetters(known: Known, typed: string): Promise<Known> {
  if (!known.sent) return known;
  const { withLettersOf } = await import('./load-letters.ts');
  return withLettersOf(known.sent, typed);
}

interface Asked {
  readonly known: Known;
  readonly state: SearchState;
  /** How many results of the text. */
  readonly shown: number;
  readonly isLatest: () => boolean;
  readonly stopWaiting: () => void;
}

/** First what is known of the records, then what the index finds below it; what is there keeps its place. */
async function answer(
  parts: SearchParts,
  text: FullText,
  { known, state, shown, isLatest, stopWaiting }: Asked,
): Promise<void> {
  const query = understandQuery(state.typed, known.words, known.lexicon);
  if (query.is === 'nothing') {
    clearAnswer(parts);
    return;
  }
  if (query.is === 'postcode') {
    showFirst(parts, postcodeAnswer(query.typed));
    return;
  }
  const findings = findingsOf(known, query, state, text);
  const first = firstAnswer(findings, known.words);
  if (first.status !== undefined) {
    showFirst(parts, first);
    stopWaiting();
  }
  if (findings.beside === 'nothing' || !hasWords(query)) return;
  await text.show(parts, first, {
    known,
    query,
    state,
    shown,
    above: firstRecords(findings).map(({ to }) => to),
    isLatest,
    onShown: (count) => {
      changeHistory('replace', { shown: count }, '');
    },
  });
}

function findingsOf(
  { needs, titles, texts }: Known,
  query: WordQuery,
  state: SearchState,
  { isPossible }: FullText,
): FirstFindings {
  const asked = needsAsked(needFinder(needs.needs, needs.subject), query);
  const byTitle = titles.find(query);
  return {
    query,
    state,
    ...(byTitle.length > 0 ? { records: byTitle, onlySome: false } : texts().find(query)),
    needs: asked.map(({ need }) => needAnswer(needs, need)),
    beside: isPossible ? 'text' : 'nothing',
  };
}
