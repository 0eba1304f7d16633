/**
 * All that the search page loads by itself: it waits for the box to be used, or
 * for an address that says what to search for, and only then fetches the search.
 */

import type { RunningSearch } from './run.ts';

const form = document.querySelector<HTMLFormElement>('#search');
const box = document.querySelector<HTMLInputElement>('#search-box');
const status = document.querySelector<HTMLElement>('#search-status');
const answer = document.querySelector<HTMLElement>('#search-answer');

if (form && box && status && answer) {
  let running: Promise<RunningSearch | undefined> | undefined;

  const start = (): Promise<RunningSearch | undefined> => {
    running ??= import('./run.ts').then(
      ({ runSearch }) => runSearch({ box, status, answer }),
      () => {
        status.textContent =
          'The search could not be loaded. Use the list from A to Z on this page.';
        running = undefined;
        return undefined;
      },
    );
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
