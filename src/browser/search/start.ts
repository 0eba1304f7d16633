/**
 * The small script that the search page loads first; it fetches the rest when the box
 * is used or the address says what to search for.
 */

import { browserFileLinks } from '../../wording/frame/links.ts';
import { searchAddress, searchState } from '../../wording/search/address.ts';
import { fetchJson } from '../frame/fetch-json.ts';
import { changeHistory } from '../frame/history-entry.ts';
import { beginIndex } from './begin-index.ts';
import type { RunningSearch, SearchParts } from './run.ts';

const form = document.querySelector<HTMLFormElement>('#search');
const box = document.querySelector<HTMLInputElement>('#search-box');
const status = document.querySelector<HTMLElement>('#search-status');
const answer = document.querySelector<HTMLElement>('#search-answer');

if (form && box && status && answer) {
  moveQuery();
  let running: Promise<RunningSearch | undefined> | undefined;

  const start = (): Promise<RunningSearch | undefined> => {
    running ??= load({ box, status, answer }).catch(() => {
      status.textContent = 'The search could not be loaded. Use the list from A to Z on this page.';
      running = undefined;
      return undefined;
    });
    return running;
  };

  box.addEventListener('focus', () => void start());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start().then((search) => search?.ask(box.value));
  });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#q=')) void start();
  });
  if (location.hash.startsWith('#q=')) void start();
}

/** On a slow line every file that waits for another costs a second: all are asked for at once. */
async function load(parts: SearchParts): Promise<RunningSearch> {
  const sent = fetchJson(browserFileLinks.search);
  // A failure is told when the reader asks something.
  sent.catch(() => undefined);
  const index = beginIndex();
  const { runSearch } = await import('./run.ts');
  return runSearch(parts, { sent, index });
}

/**
 * A keyword of the browser puts the question into the query ("?q=holt"), which servers see. It is moved
 * to the fragment, so that no further request has it.
 */
function moveQuery(): void {
  const asked = searchState(location.search.slice(1));
  if (!asked) return;
  const address = searchAddress(asked);
  changeHistory('replace', history.state, location.pathname + address);
  if (location.hash !== address) location.hash = address;
}
