/** A box that leaves only the figures with all the words typed; nothing that is typed leaves the page. */

import { element, partOf } from '../frame/element.ts';

const all = partOf(document, '#figures', HTMLElement);
const groups = [...all.querySelectorAll('details')].map((group) => ({
  group,
  wasOpen: group.open,
  rows: [...group.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
    row,
    words: plain(row.textContent),
  })),
}));
const box = element('input', {
  class: 'text-box',
  id: 'filter',
  type: 'search',
  autocomplete: 'off',
  spellcheck: 'false',
});
const count = element('p', { role: 'status', class: 'small' });
const label = element('label', { for: 'filter' }, 'Show only figures with the words');
groups[0]?.group.before(element('div', { class: 'figure-filter screen-only' }, label, box, count));
box.addEventListener('input', filter);

function filter(): void {
  const asked = plain(box.value).split(' ').filter(Boolean);
  let shown = 0;
  for (const { group, rows, wasOpen } of groups) {
    let own = 0;
    for (const { row, words } of rows) {
      row.hidden = !asked.every((word) => words.includes(word));
      if (!row.hidden) own += 1;
    }
    group.hidden = own === 0;
    group.open = asked.length > 0 ? own > 0 : wasOpen;
    shown += own;
  }
  count.textContent =
    asked.length === 0
      ? ''
      : shown === 1
        ? '1 figure'
        : `${shown === 0 ? 'No' : String(shown)} figures`;
}

/** Lower case, without signs: "Children’s £5.2 million" and "childrens 5.2" meet. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’£,]/g, '')
    .replace(/\s+/g, ' ');
}
