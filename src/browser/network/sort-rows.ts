/** Buttons in the headings of a table that sort its rows; without this script they stay by district. */

import { element, partOf } from '../frame/element.ts';

const table = partOf(document, '.sortable', HTMLTableElement);
const body = partOf(table, 'tbody', HTMLTableSectionElement);
const rows = [...body.rows];
const heads = [...table.querySelectorAll('thead th')];
const collator = new Intl.Collator('en-GB', { numeric: true });
const said = element('p', { role: 'status', class: 'govuk-visually-hidden' });

for (const [column, head] of heads.entries()) {
  const button = element('button', { type: 'button' }, head.textContent.trim());
  button.addEventListener('click', () => {
    sortBy(column, head);
  });
  head.replaceChildren(button);
}
table.after(said);

/** A second time turns the order round; rows without a value stay last. */
function sortBy(column: number, head: Element): void {
  const way = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  const sign = way === 'ascending' ? 1 : -1;
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', way);
  rows.sort((a, b) => {
    const [one, other] = [keyOf(a, column), keyOf(b, column)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sign * collator.compare(one, other);
  });
  body.append(...rows);
  said.textContent = `Sorted by ${head.textContent}, ${way}`;
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['order'] ?? cell?.textContent.trim() ?? '';
}
