/** The small script that a page loads first; it fetches the rest when the box is used. */

import { askedByFragment } from '../../views/finder/asked.ts';
import { changeHistory } from '../frame/history-entry.ts';
import type { FinderPage } from './run.ts';

const form = document.querySelector<HTMLFormElement>('form[data-finder]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const linked = takeFragment();
  let page: Promise<FinderPage> | undefined;
  const load = (): Promise<FinderPage> =>
    (page ??= import('./run.ts').then(({ runFinder }) =>
      runFinder(form, linked ? 'move' : 'stay'),
    ));
  /** If the rest cannot be loaded, the form leads to the lists, as it does without a script. */
  const use = (action: (page: FinderPage) => void): void => {
    load().then(action, (error: unknown) => {
      reportError(error);
      location.assign(form.action);
    });
  };
  form.addEventListener('focusin', ({ target }) => {
    // On a phone the keyboard covers what is below the box, and so its suggestions.
    if (target instanceof HTMLInputElement && matchMedia('(max-width: 40em)').matches)
      target.scrollIntoView();
    void load().catch(() => (page = undefined));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    use((finder) => {
      finder.submit();
    });
  });
  const near = form.querySelector('button[type=button]');
  if (near instanceof HTMLElement && 'geolocation' in navigator) {
    near.hidden = false;
    near.addEventListener('click', () => {
      use((finder) => {
        finder.locate();
      });
    });
  }
  addEventListener('hashchange', () => {
    if (takeFragment())
      use((finder) => {
        finder.restore('move');
      });
  });
  const asked = linked || history.state !== null || location.search !== '';
  if (asked || form.dataset['finder'] === 'at once') void load().catch(() => (page = undefined));
}

/** Moves the question in a link's fragment from the address to the page's history; says whether there was one. */
function takeFragment(): boolean {
  const asked = askedByFragment(location.hash);
  if (asked) changeHistory('replace', { finder: asked }, `${location.pathname}${location.search}`);
  return asked !== undefined;
}
