/** The entries that what was typed may mean. */

import type { EntryMeant } from '../content/entries-meant.ts';
import { html } from '../html.ts';
import { pageHtml } from './frame.ts';
import type { Addresses } from './frame.ts';
import { manyOf } from './kind-words.ts';

export function foundPage(
  typed: string,
  found: readonly EntryMeant[],
  addresses: Addresses,
): string {
  const title = found.length === 0 ? `No entry is called “${typed}”` : `Which “${typed}”?`;
  const list = html`<ul>
    ${found.map(
      ({ kind, id, name }) =>
        html`<li><a href="${addresses.entry(kind, id)}">${name}</a> (${manyOf(kind)}: ${id})</li>`,
    )}
  </ul>`;
  const none = html`<p>
    Check the spelling, type fewer words, or choose from the lists of all kinds.
  </p>`;
  const main = html`<h1>${title}</h1>
    ${found.length === 0 ? none : list}
    <p><a href="${addresses.root}">Back to the start</a></p>`;
  return pageHtml(title, main, addresses);
}
