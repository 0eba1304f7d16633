/** A button that empties the box, shown while there is something to empty. */

import { element } from '../frame/element.ts';

export function offerClear(box: HTMLInputElement): void {
  // The style sheet hides the button while the box shows its placeholder.
  box.placeholder = ' ';
  const button = element('button', { type: 'button', class: 'plain-button clear-box' }, 'Clear');
  button.addEventListener('click', () => {
    box.value = '';
    box.dispatchEvent(new Event('input'));
    box.focus();
  });
  box.form?.append(' ', button);
}
