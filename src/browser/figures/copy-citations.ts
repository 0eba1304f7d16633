/** Puts a button to copy below each citation; without this script the citations can still be selected. */

import { element } from '../frame/element.ts';

for (const citation of document.querySelectorAll<HTMLElement>('.cite')) {
  const kind = citation.dataset['kind'] ?? 'citation';
  const button = element('button', { type: 'button' }, `Copy the ${kind}`);
  const said = element('span', { role: 'status' });
  button.addEventListener('click', () => {
    copied(citation.textContent.trim()).then(
      () => {
        said.textContent = ' Copied';
      },
      () => {
        getSelection()?.selectAllChildren(citation);
        said.textContent = ' Selected: copy it with your keyboard';
      },
    );
  });
  citation.after(element('p', {}, button, said));
}

/** @throws Error if the page came over an insecure connection: browsers then offer no clipboard */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
