/** The form of an entry. */

import { pageIds } from '../../domain/entries/schemas/page.ts';
import type { Problem } from '../../domain/gate/problem.ts';
import type { EditedContent } from '../content/edited.ts';
import { suggestionLists } from '../form/control-html.ts';
import { nearestControl } from '../form/control-id.ts';
import { isRenamed } from '../form/edited-kind.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { formOf } from '../form/fields.ts';
import { fieldsHtml } from '../form/fields-html.ts';
import type { FormValues } from '../form/values.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageHtml } from './frame.ts';
import type { Addresses } from './frame.ts';
import { oneOf } from './kind-words.ts';
import { isStillEmpty, problemList, problemWords } from './problem-list.ts';

export interface EntryForm {
  readonly kind: EditedKind;
  /** Empty for a new entry that has none yet. */
  readonly id: string;
  readonly isNew: boolean;
  /** The file as problems name it. */
  readonly label: string;
  readonly values: FormValues;
  /** Of the file, when the form was opened. */
  readonly version: string;
  /** Of all content, with what the form says. */
  readonly problems: readonly Problem[];
  readonly goOnAt?: string | undefined;
  /** Whether it was asked to save, so that what is still empty is a problem. */
  readonly isAsked?: boolean;
  /** What is wrong with the id that was typed for a new entry. */
  readonly idFault?: string | undefined;
  readonly notice?: Html | undefined;
  /** Both versions, if the file is not what it was when the form was opened. */
  readonly conflict?: { readonly now: string; readonly yours: string } | undefined;
}

export function entryPage(form: EntryForm, content: EditedContent, addresses: Addresses): string {
  const { kind, id, isNew } = form;
  const title = isNew ? `Add ${oneOf(kind)}` : nameOf(kind, id, content);
  // What is new has not been changed since it was published.
  const fields = formOf(kind).filter(({ name }) => !isNew || name !== 'history');
  const context = {
    values: form.values,
    suggestions: content.suggestions,
    goOnAt: form.goOnAt,
    problems: new Map<string, string>(),
  };
  // Written once to know which controls there are, and again with what is wrong at each.
  const ids = idsIn(fieldsHtml(fields, context));
  const inForm = ({ kind: what, file, path }: Problem): string | undefined => {
    if (file !== form.label) return undefined;
    // A change is explained there, wherever it is.
    const at = what === 'change-untraced' ? ['history'] : path;
    return nearestControl(at, ids) ?? (isNew ? 'new-id' : 'form');
  };
  const isWaited = (problem: Problem): boolean =>
    form.isAsked === false && problem.file === form.label && isStillEmpty(problem);
  const shown = form.problems.filter((problem) => !isWaited(problem));
  const stillEmpty = form.problems.length - shown.length;
  const byControl = Map.groupBy(shown, inForm);
  const problems = new Map(
    [...byControl].flatMap(([control, found]) =>
      control === undefined ? [] : [[control, found.map(problemWords).join(' ')] as const],
    ),
  );
  const main = html`<h1>${title}</h1>
    ${!isNew && html`<p class="help">${form.label}</p>`} ${form.notice}
    ${form.conflict && conflictHtml(form.conflict)}
    ${problemList(shown, content, addresses, { inForm, stillEmpty })}
    ${kind !== 'sources' && html`<p class="help">${sourcesFirst(addresses)}</p>`}
    <form method="post" id="form" tabindex="-1" data-checked>
      <input type="hidden" name="version" value="${form.version}" />
      ${form.isAsked === true && html`<input type="hidden" name="asked" value="yes" />`}
      <button class="unseen" name="do" value="check" tabindex="-1" aria-hidden="true">Check</button>
      ${isNew && (kind === 'pages' ? pageIdHtml(form, content) : newIdHtml(form))}
      ${fieldsHtml(fields, { ...context, problems })}
      ${suggestionLists(fields, content.suggestions)}
      <p class="save">${saveButtons(form)}</p>
    </form>
    ${!isNew && entryLinks(form, addresses)}`;
  return pageHtml(title, main, addresses);
}

function nameOf(kind: EditedKind, id: string, content: EditedContent): string {
  if (kind === 'site') return 'Settings of the site';
  return content.entries(kind).find((entry) => entry.id === id)?.name ?? id;
}

function idsIn(written: readonly Html[]): ReadonlySet<string> {
  const all = written.map(({ markup }) => markup).join('');
  return new Set([...all.matchAll(/ id="(field-[\w-]+?)"/g)].flatMap(([, id]) => id ?? []));
}

function sourcesFirst({ newEntry }: Addresses): Html {
  return html`Every fact needs a source. One that is not in the lists yet:
    <a href="${newEntry('sources')}" target="_blank" rel="noopener"
      >add it first (opens in a new tab)</a
    >.`;
}

function newIdHtml({ id, idFault }: EntryForm): Html {
  return html`<div class="field">
    <label for="new-id">Id (optional)</label>
    <p class="help" id="new-id-help">
      The last part of its address: a to z, 0 to 9 and single hyphens; left empty, it is made from
      the name
    </p>
    ${idProblem(idFault)}
    <input
      id="new-id"
      name="new-id"
      value="${id}"
      aria-describedby="new-id-help new-id-problem"
      autocomplete="off"
    />
  </div>`;
}

function idProblem(fault: string | undefined): Html {
  return html`<p class="error" id="new-id-problem" data-problem>${fault ?? ''}</p>`;
}

/** A page with another id is shown nowhere. */
function pageIdHtml({ id, idFault }: EntryForm, content: EditedContent): Html {
  const free = pageIds(content.good()?.programmes ?? []).filter(
    (each) => content.find('pages', each) === undefined,
  );
  return html`<div class="field">
    <label for="new-id">Id</label>
    <p class="help" id="new-id-help">
      Which page it is: one of those about the site, or the story of the programme with this id. For
      anything else, add a question
    </p>
    ${idProblem(idFault)}
    <select id="new-id" name="new-id" aria-describedby="new-id-help new-id-problem">
      <option value=""></option>
      ${free.map((each) => html`<option ${each === id && html`selected`}>${each}</option>`)}
    </select>
  </div>`;
}

function saveButtons({ problems, conflict }: EntryForm): Html {
  const isWrong = problems.some((problem) => !isStillEmpty(problem));
  const save = conflict ? 'Save mine over the file as it is now' : 'Save';
  return html`<button name="do" value="save">${save}</button> ${
      isWrong &&
      html`<button class="secondary" name="do" value="save-with-problems">
        Save with problems: the site is not built until they are fixed
      </button>`
    }
    ${
      problems.some(({ kind }) => kind === 'recorded-ahead') &&
      html`<button class="secondary" name="do" value="day">
        Set the day of reading of the site to today
      </button>`
    }`;
}

function entryLinks({ kind, id }: EntryForm, addresses: Addresses): Html {
  return html`<p>
      <a href="${addresses.preview(kind, id)}" target="_blank" rel="noopener">
        See its page as it was last saved (opens in a new tab)
      </a>
    </p>
    ${isRenamed(kind) && html`<p><a href="${addresses.rename(kind, id)}">Change its id</a></p>`}
    ${
      kind === 'pages' &&
      html`<p class="help">
        Its id cannot be changed: every site has its pages about itself at the same addresses, and
        the story of a programme has the id of the programme and changes with it.
      </p>`
    }
    ${kind !== 'site' && html`<p><a href="${addresses.remove(kind, id)}">Remove this entry</a></p>`}`;
}

function conflictHtml({ now, yours }: NonNullable<EntryForm['conflict']>): Html {
  return html`<section id="conflict" tabindex="-1" autofocus aria-labelledby="conflict-title">
    <h2 id="conflict-title">Not saved: the file was changed by somebody else</h2>
    <p>The form has what you entered. Compare the two, change the form, then save.</p>
    <h3>The file now</h3>
    <pre tabindex="0" aria-label="The file now">${now}</pre>
    <h3>The file with what you entered</h3>
    <pre tabindex="0" aria-label="The file with what you entered">${yours}</pre>
  </section>`;
}
