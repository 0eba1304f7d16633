/** What rests on an entry, and its removal if nothing does. */

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
  readonly resting: readonly Problem[];
}

export function removePage(
  { kind, id, version, resting }: Removal,
  content: EditedContent,
  addresses: Addresses,
): string {
  const title = `Remove ${kind}/${id}`;
  const rests = html`<p>
      It cannot be removed while something rests on it. Without it the content would have these
      problems:
    </p>
    ${problemList(resting, content, addresses)}`;
  const free = html`<p>Nothing rests on it.</p>
    <form method="post">
      <input type="hidden" name="version" value="${version}" />
      <button name="do" value="remove-entry">Remove it</button>
    </form>`;
  const main = html`<h1>${title}</h1>
    ${resting.length > 0 ? rests : free}
    <p><a href="${addresses.entry(kind, id)}">Back to the entry</a></p>`;
  return pageHtml(title, main, addresses);
}
