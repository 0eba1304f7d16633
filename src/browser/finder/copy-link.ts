/** A link that asks the same again. It contains what was typed, after the "#", and says so. */

import type { Asked } from '../../views/finder/asked.ts';
import { linkTo } from '../../views/finder/link.ts';
import { queryOf } from '../../views/finder/view.ts';
import type { FinderView } from '../../views/finder/view.ts';
import { element } from '../frame/element.ts';

export function copyLink(
  asked: Extract<Asked, { typed: string }>,
  view: FinderView,
  announce: (words: string) => void,
): HTMLElement {
  const address = `${location.origin}${linkTo(asked, queryOf(view))}`;
  const button = element(
    'button',
    { type: 'button', class: 'plain-button' },
    'Copy a link to this answer',
  );
  const note = element('p', { class: 'small' }, 'Whoever opens the link sees what you typed.');
  const part = element('div', { class: 'copy-link' }, button, note);
  button.addEventListener('click', () => {
    copied(address).then(
      () => {
        button.textContent = 'Link copied';
        announce('Link copied.');
      },
      () => {
        const field = element('input', {
          class: 'text-box',
          readonly: '',
          'aria-label': 'Link to copy',
        });
        field.value = address;
        part.append(field);
        field.select();
      },
    );
  });
  return part;
}

/** @throws Error if the page came over an insecure connection: browsers then offer no clipboard */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
