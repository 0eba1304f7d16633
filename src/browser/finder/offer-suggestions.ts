/** Suggests names while the reader types: a combobox with a list, as in WAI-ARIA 1.2. */

import type { Suggestion } from '../../views/finder/suggestion.ts';
import { element } from '../frame/element.ts';

interface Wiring {
  readonly suggest: (typed: string) => Suggestion[];
  readonly onPick: (suggestion: Suggestion) => void;
  readonly announce: (words: string) => void;
}

/** Milliseconds after the last letter until the count is announced, so that it does not interrupt typing. */
const PAUSE = 600;

export function offerSuggestions(
  box: HTMLInputElement,
  { suggest, onPick, announce }: Wiring,
): void {
  const attributes = {
    id: 'suggestions',
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: '',
  };
  const list = element('ul', attributes);
  let offered: Suggestion[] = [];
  let active = -1;
  let announcing = 0;

  box.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    box.setAttribute(name, value);

  function offer(next: Suggestion[]): void {
    offered = next;
    list.replaceChildren(...next.map(option));
    list.hidden = next.length === 0;
    box.setAttribute('aria-expanded', String(next.length > 0));
    activate(-1);
  }

  function option({ name, detail }: Suggestion, at: number): HTMLElement {
    const attributes = { id: `suggestion-${String(at)}`, role: 'option', 'aria-selected': 'false' };
    const made = element('li', attributes, element('b', {}, name), `, ${detail}`);
    // Keeps the focus in the box; losing it would close the list.
    made.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    made.addEventListener('click', () => {
      pick(at);
    });
    return made;
  }

  function activate(at: number): void {
    active = at;
    for (const [index, each] of [...list.children].entries())
      each.setAttribute('aria-selected', String(index === at));
    if (at === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `suggestion-${String(at)}`);
  }

  function pick(at: number): void {
    const picked = offered[at];
    close();
    if (picked) onPick(picked);
  }

  function close(): void {
    clearTimeout(announcing);
    offer([]);
  }

  box.addEventListener('input', () => {
    offer(suggest(box.value));
    clearTimeout(announcing);
    const count = offered.length;
    if (count > 0)
      announcing = window.setTimeout(() => {
        announce(
          `${String(count)} ${count === 1 ? 'suggestion' : 'suggestions'}. Use the arrow keys.`,
        );
      }, PAUSE);
  });
  box.addEventListener('blur', close);
  box.form?.addEventListener('submit', close);
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && offered.length > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active !== -1) {
      event.preventDefault();
      pick(active);
    } else if (step !== undefined) {
      event.preventDefault();
      if (offered.length === 0) offer(suggest(box.value));
      // The arrow keys also pass the box itself, at -1.
      const stops = offered.length + 1;
      activate(((active + 1 + step + stops) % stops) - 1);
    }
  });
}
