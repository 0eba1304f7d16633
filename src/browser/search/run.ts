/** The search: from what is typed or is in the address to the answer on the page. */

import { browserFileLinks } from '../../wording/frame/links.ts';
import { SEARCH_FACETS } from '../../domain/search/entry.ts';
import type { KnownNeeds } from '../../domain/finder/need-record.ts';
import { needFinder } from '../../domain/finder/needs.ts';
import { needsAsked } from '../../domain/search/needs-asked.ts';
import { isSentNeeds, receivedNeeds } from '../../exports/browser-files/needs-wire.ts';
import { needAnswer } from '../../views/finder/need-answer.ts';
import { readQuery } from '../../domain/finder/query.ts';
import { understandQuery } from '../../domain/search/query.ts';
import { lexiconOf } from '../../domain/search/spelling.ts';
import type { Lexicon } from '../../domain/search/spelling.ts';
import { asIndexed } from '../../domain/search/words.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { searchAddress, searchState } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';
import {
  facetChoices,
  postcodeAnswer,
  RESULTS_AT_ONCE,
  searchAnswer,
} from '../../views/search/answer.ts';
import type { SearchAnswer } from '../../views/search/answer.ts';
import { fetchJson, reportUnexpected } from '../frame/fetch-json.ts';
import { changeHistory } from '../frame/history-entry.ts';
import { findRecords } from './find-records.ts';
import { openPagefind } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import { clearAnswer, showAnswer, showFacets, showWaiting } from './show-answer.ts';

export interface SearchParts {
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
}

export interface RunningSearch {
  /** Searches for what was typed; a postcode stays out of the address. */
  ask(typed: string): void;
}

interface Loaded {
  readonly words: SearchWords;
  readonly lexicon: Lexicon;
  readonly needs: KnownNeeds;
  readonly pagefind: Pagefind;
}

/** Milliseconds after which the page says that it is searching. */
const PATIENCE = 300;
/** Milliseconds after which it offers the list instead. */
const LONG = 5_000;
const STILL_LOADING =
  'The search is still loading. You need not wait: the list from A to Z is on this page.';
const EMPTY = 'Type a word or two first.';
const UNSUPPORTED =
  'This browser is too old for the search. Use the list from A to Z on this page.';
const FAILED = 'The search cannot be reached just now. Use the list from A to Z on this page.';

export function runSearch(parts: SearchParts): RunningSearch {
  let loading: Promise<Loaded> | undefined;
  let latest = 0;

  const load = (): Promise<Loaded> => {
    loading ??= loadAll();
    loading.catch(() => (loading = undefined));
    return loading;
  };

  const show = async (state: SearchState, shown: number, from?: 'more'): Promise<void> => {
    latest += 1;
    const turn = latest;
    parts.answer.setAttribute('aria-busy', 'true');
    const waiting = [
      setTimeout(showWaiting, PATIENCE, parts),
      setTimeout(() => {
        if (turn === latest) parts.status.textContent = STILL_LOADING;
      }, LONG),
    ];
    try {
      const loaded = await load();
      const answer = await answerTo(state, shown, loaded);
      if (turn !== latest) return;
      if (!answer) clearAnswer(parts);
      else
        showAnswer(parts, answer, {
          newFrom: from === 'more' ? shown - RESULTS_AT_ONCE : undefined,
          onMore: () => {
            changeHistory('replace', { shown: shown + RESULTS_AT_ONCE }, '');
            void show(state, shown + RESULTS_AT_ONCE, 'more');
          },
          onNarrow: (place) => void narrow(state, place, loaded.pagefind),
        });
    } catch (error) {
      reportUnexpected(error);
      if (turn !== latest) return;
      clearAnswer(parts);
      parts.status.textContent = typeof Worker === 'undefined' ? UNSUPPORTED : FAILED;
    } finally {
      waiting.forEach(clearTimeout);
      if (turn === latest) parts.answer.removeAttribute('aria-busy');
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

  const narrow = async (
    state: SearchState,
    place: HTMLElement,
    pagefind: Pagefind,
  ): Promise<void> => {
    await pagefind.filters();
    const understood = understandQuery(state.typed, (await load()).words, (await load()).lexicon);
    if (understood.is !== 'words') return;
    const { facets, kind } = state;
    const { filters } = await pagefind.search(understood.words.join(' '), {
      filters: { ...facets, ...(kind && { kind }) },
    });
    showFacets(
      place,
      SEARCH_FACETS.map((facet) => ({
        facet,
        choices: facetChoices(state, facet, filters[facet] ?? {}),
      })),
    );
  };

  addEventListener('hashchange', showAddress);
  showAddress();
  // The reader sees a failure when they search for something.
  load().catch(() => undefined);
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

async function loadAll(): Promise<Loaded> {
  const [words, needs, pagefind] = await Promise.all([loadWords(), loadNeeds(), openPagefind()]);
  return {
    words,
    lexicon: lexiconOf(words),
    needs,
    pagefind: {
      ...pagefind,
      search: (asked, options) => pagefind.search(asIndexed(asked, words), options),
    },
  };
}

/** No needs if their file is damaged: the search works without them. */
async function loadNeeds(): Promise<KnownNeeds> {
  const sent = await fetchJson(browserFileLinks.needs);
  return isSentNeeds(sent) ? receivedNeeds(sent) : { needs: [], ways: [] };
}

async function loadWords(): Promise<SearchWords> {
  return (await fetchJson(browserFileLinks.searchWords)) as SearchWords;
}

/** The answer to what is typed; undefined if that is nothing. */
async function answerTo(
  state: SearchState,
  shown: number,
  { words, lexicon, needs, pagefind }: Loaded,
): Promise<SearchAnswer | undefined> {
  const query = understandQuery(state.typed, words, lexicon);
  if (query.is === 'nothing') return undefined;
  if (query.is === 'postcode') return postcodeAnswer(query.typed);
  const asked = needsAsked(needFinder(needs.needs), query);
  return searchAnswer(
    await findRecords(pagefind, { query, state, shown }),
    words,
    asked.map(({ need }) => needAnswer(needs, need)),
  );
}
