/** Another id for an entry: which files it changes, before any of them is changed. */

import type { Problem } from '../../domain/gate/problem.ts';
import type { EditedContent } from '../content/edited.ts';
import type { FileChange } from '../content/file-changes.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { counted } from '../../ingest/gate/field-problem.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageHtml } from './frame.ts';
import type { Addresses } from './frame.ts';
import { problemList } from './problem-list.ts';

export interface RenamingShown {
  readonly kind: EditedKind;
  readonly id: string;
  /** As it was typed. */
  readonly newId: string;
  /** Why the new id cannot be used. */
  readonly fault?: string | undefined;
  readonly plan?: RenamingPlan | undefined;
}

export interface RenamingPlan {
  readonly changes: readonly FileChange[];
  /** The same for the same changes alone. */
  readonly version: string;
  /** What would be wrong afterwards, and is not now. */
  readonly problems: readonly Problem[];
  /** Whether its old address leads on. */
  readonly leadsOn: boolean;
}

export function renamePage(
  shown: RenamingShown,
  content: EditedContent,
  addresses: Addresses,
): string {
  const { kind, id, newId, fault, plan } = shown;
  const title = `Change the id of ${kind}/${id}`;
  const main = html`<h1>${title}</h1>
    <p>
      The id is the name of its file and the last part of the address of its page. References to it
      in other entries change with it.
    </p>
    <form method="post">
      <div class="field">
        <label for="new-id">New id</label>
        <p class="help" id="new-id-help">a to z, 0 to 9 and single hyphens</p>
        ${fault !== undefined && html`<p class="error" role="alert" id="new-id-problem">${fault}</p>`}
        <input
          id="new-id"
          name="new-id"
          value="${newId}"
          aria-describedby="new-id-help${fault !== undefined && ' new-id-problem'}"
          required
        />
      </div>
      <p><button class="secondary" name="do" value="look">Show what changes</button></p>
      ${plan && planHtml(plan, content, addresses)}
    </form>
    <p><a href="${addresses.entry(kind, id)}">Back to the entry</a></p>`;
  return pageHtml(title, main, addresses);
}

function planHtml(
  { changes, version, problems, leadsOn }: RenamingPlan,
  content: EditedContent,
  addresses: Addresses,
): Html {
  const changed = changes.filter(
    ({ before, after }) => before !== undefined && after !== undefined,
  );
  const made = changes.filter(({ before }) => before === undefined);
  const removed = changes.filter(({ after }) => after === undefined);
  const count = counted(made.length + changed.length, 'file', 'files');
  const list = html`<section id="plan" tabindex="-1" autofocus aria-labelledby="plan-title">
    <h2 id="plan-title">This changes ${count}</h2>
    <ul>
      ${made.map(({ name }, index) => html`<li>${removed[index]?.name ?? ''} becomes ${name}</li>`)}
      ${changed.map((change) => html`<li>${change.name}: ${counted(linesChanged(change), 'line', 'lines')}</li>`)}
    </ul>
    <p>
      ${
        leadsOn
          ? 'Its old id is kept in formerIds, so that the old address leads to the new one.'
          : 'It has no page of its own, so that no address changes.'
      }
    </p>
  </section>`;
  const free = html`<input type="hidden" name="version" value="${version}" />
    <p><button name="do" value="rename">Change the id in ${count}</button></p>`;
  const refused = html`<p>It cannot be changed: the content would have these problems.</p>
    ${problemList(problems, content, addresses)}`;
  return html`${list} ${problems.length > 0 ? refused : free}`;
}

/** Lines stay in their places when an id changes. */
function linesChanged({ before = '', after = '' }: FileChange): number {
  const now = after.split('\n');
  return before.split('\n').filter((line, index) => line !== now[index]).length;
}
