/** What uses an entry, and its removal if nothing does. */

import type { Problem } from '../../domain/gate/problem.ts';
import type { EditedContent } from '../content/edited.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { html } from '../html.ts';
import { pageHtml } from './frame.ts';
import type { Addresses } from './frame.ts';
import { problemList } from './problem-list.ts';

interface Removal {
  readonly kind: EditedKind;
  readonly id: string;
  readonly version: string;
  /** What would be wrong without it, and is not now. */
  readonly users: readonly Problem[];
}

export function removePage(
  { kind, id, version, users }: Removal,
  content: EditedContent,
  addresses: Addresses,
): string {
  const title = `Remove ${kind}/${id}`;
  const used = html`<p>
      It cannot be removed while other entries use it. Without it the content would have these
      problems:
    </p>
    ${problemList(users, content, addresses)}`;
  const free = html`<p>No other entry uses it.</p>
    <form method="post">
      <input type="hidden" name="version" value="${version}" />
      <button name="do" value="remove-entry">Remove it</button>
    </form>`;
  const main = html`<h1>${title}</h1>
    ${users.length > 0 ? used : free}
    <p><a href="${addresses.entry(kind, id)}">Back to the entry</a></p>`;
  return pageHtml(title, main, addresses);
}
