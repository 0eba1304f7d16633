/** The pages that lead to the forms: all kinds with what was saved, and the entries of a kind. */

import { counted } from '../../ingest/gate/field-problem.ts';
import { commitMessage } from '../content/commit-message.ts';
import type { SavedChange } from '../content/commit-message.ts';
import type { EditedContent } from '../content/edited.ts';
import { EDITED_KINDS } from '../form/edited-kind.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageHtml } from './frame.ts';
import type { Addresses } from './frame.ts';
import { manyOf, oneOf } from './kind-words.ts';
import { problemList } from './problem-list.ts';

export function startPage(
  content: EditedContent,
  changes: readonly SavedChange[],
  addresses: Addresses,
): string {
  const all = EDITED_KINDS.filter((kind) => kind !== 'site');
  const isUsed = (kind: EditedKind): boolean => content.entries(kind).length > 0;
  const kinds = [...all.filter(isUsed), ...all.filter((kind) => !isUsed(kind))];
  const main = html`<h1>Edit the content</h1>
    ${problemList(content.problems(), content, addresses)} ${changesHtml(changes, addresses)}
    <h2>Find an entry</h2>
    <form method="get" action="${addresses.root}find/">
      <div class="field">
        <label for="find">Name or id</label>
        <input id="find" name="entry" list="all-entries" autocomplete="off" required />
        <datalist id="all-entries">${kinds.map((kind) => entryOptions(kind, content))}</datalist>
      </div>
      <button>Edit</button>
    </form>
    <h2>All kinds</h2>
    <ul>
      ${kinds.map(
        (kind) =>
          html`<li>
            <a href="${addresses.kind(kind)}">${manyOf(kind)}</a> (${content.entries(kind).length}):
            <a href="${addresses.newEntry(kind)}">add ${oneOf(kind)}</a>
          </li>`,
      )}
      <li><a href="${addresses.entry('site', 'site')}">Settings of the site</a></li>
    </ul>`;
  return pageHtml('Start', main, addresses);
}

function entryOptions(kind: EditedKind, content: EditedContent): Html {
  return html`${content
    .entries(kind)
    .map(({ id, name }) => html`<option value="${kind}/${id}">${name}</option>`)}`;
}

function changesHtml(changes: readonly SavedChange[], addresses: Addresses): Html | false {
  if (changes.length === 0) return false;
  return html`<section>
    <h2>Saved: ${counted(changes.length, 'entry', 'entries')}</h2>
    <ul>
      ${changes.map(({ kind, id, what }) =>
        what === 'remove'
          ? html`<li>${kind}/${id} (removed)</li>`
          : html`<li><a href="${addresses.entry(kind, id)}">${kind}/${id}</a></li>`,
      )}
    </ul>
    <div class="field">
      <label for="message">A message for the commit</label>
      <p class="help" id="message-help">Nothing is committed: copy it, or write your own.</p>
      <textarea id="message" aria-describedby="message-help" rows="3" readonly>
${commitMessage(changes)}</textarea>
    </div>
  </section>`;
}

export function kindPage(kind: EditedKind, content: EditedContent, addresses: Addresses): string {
  const main = html`<h1>${manyOf(kind)}</h1>
    <p><a href="${addresses.newEntry(kind)}">Add ${oneOf(kind)}</a></p>
    <ul>
      ${content
        .entries(kind)
        .map(
          ({ id, name }) =>
            html`<li>
              <a href="${addresses.entry(kind, id)}">${name}</a> ${name !== id && html`(${id})`}
            </li>`,
        )}
    </ul>`;
  return pageHtml(manyOf(kind), main, addresses);
}

export function messagePage(title: string, words: string, addresses: Addresses): string {
  return pageHtml(
    title,
    html`<h1>${title}</h1>
      <p>${words}</p>`,
    addresses,
  );
}
