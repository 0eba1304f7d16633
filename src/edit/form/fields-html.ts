/** The controls of a form: each with its label, its help and a place for what is wrong with it. */

import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { FormField } from './fields.ts';
import { boxesHtml } from './boxes-html.ts';
import { areFew, choicesOf, controlHtml } from './control-html.ts';
import type { FormContext } from './control-html.ts';
import { controlId } from './control-id.ts';
import { PRESENT, itemCount, joined } from './values.ts';

export function fieldsHtml(
  fields: readonly FormField[],
  context: FormContext,
  path = '',
): readonly Html[] {
  const write = (field: FormField): Html =>
    fieldHtml(field, joined(path, field.name), field.label, context);
  const [unused, used] = parted(fields, (field) =>
    isUnused(field, joined(path, field.name), context),
  );
  // A few are no burden, and folding them away hides more than it helps.
  if (unused.length < FEWEST_FOLDED) return fields.map(write);
  const names = unused.map(({ label }) => label.toLowerCase()).join(', ');
  return [
    ...used.map(write),
    html`<details>
      <summary>Add more: ${names}</summary>
      ${unused.map(write)}
    </details>`,
  ];
}

const FEWEST_FOLDED = 3;
/** Asked for with every fact that changes; and one of the ways to say when a session is on. */
const NEVER_FOLDED: readonly string[] = ['history', 'weekly', 'dates'];

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}

/** Whether a field may be left out, says nothing, has no problem, and is not what the editor goes on with. */
function isUnused({ name: own, needed }: FormField, path: string, context: FormContext): boolean {
  const hasValue = [...context.values].some(
    ([name, value]) => value !== '' && isWithin(name, path),
  );
  return !needed && !NEVER_FOLDED.includes(own) && !hasValue && !isGoneOnWith(path, context);
}

/** Whether the editor goes on in a part of the form, or has to fix something there. */
function isGoneOnWith(path: string, { problems, goOnAt }: FormContext): boolean {
  const id = controlId(path);
  const hasProblem = [...problems.keys()].some((at) => at === id || at.startsWith(`${id}-`));
  return hasProblem || (goOnAt !== undefined && isWithin(goOnAt, path));
}

function isWithin(name: string, path: string): boolean {
  return name === path || name.startsWith(`${path}.`);
}

function fieldHtml(field: FormField, path: string, label: string, context: FormContext): Html {
  switch (field.sort) {
    case 'group':
      return groupHtml(field, path, label, context);
    case 'list':
    case 'named values':
      return listHtml(field, path, label, context);
    default:
      return controlHtml(field, path, label, context);
  }
}

type Group = FormField & { readonly sort: 'group' };
type List = FormField & { readonly sort: 'list' | 'named values' };

function groupHtml(field: Group, path: string, label: string, context: FormContext): Html {
  const isThere = field.needed || context.values.has(path);
  const change = isThere ? ('remove' as const) : ('add' as const);
  return fieldset(field, path, label, context, [
    ...(isThere ? [present(path), ...fieldsHtml(field.fields, context, path)] : []),
    ...(field.needed ? [] : [html`<p>${arrangeButton(change, path, label)}</p>`]),
  ]);
}

function listHtml(field: List, path: string, label: string, context: FormContext): Html {
  if (field.sort === 'list' && field.isOfFew && areFew(choicesOf(field.item, context)))
    return fieldset(field, path, label, context, boxesHtml(field.item, path, context));
  // A list that is needed begins with a first item.
  const count = Math.max(itemCount(context.values, path), field.needed ? 1 : 0);
  const items = [...Array(count).keys()].map((index) => {
    const at = joined(path, index);
    const name = `${label} ${String(index + 1)}`;
    const buttons = [
      ...(index > 0 ? [arrangeButton('up', at, name)] : []),
      ...(index < count - 1 ? [arrangeButton('down', at, name)] : []),
      // The last one that is needed would be there again.
      ...(count > 1 || !field.needed ? [arrangeButton('remove', at, name)] : []),
    ];
    return html`<li>
      ${itemHtml(field, at, name, context)}
      <p class="arrange">${buttons}</p>
    </li>`;
  });
  return fieldset(field, path, label, context, [
    html`<ol>
      ${items}
    </ol>`,
    html`<p>${arrangeButton('add', path, `to ${label}`)}</p>`,
  ]);
}

function itemHtml(field: List, path: string, name: string, context: FormContext): Html {
  if (field.sort === 'named values') {
    const sort = field.names ? ({ sort: 'reference', to: field.names } as const) : LINE;
    const named: FormField = { ...NAME, ...sort };
    return html`${present(path)}
    ${controlHtml(named, joined(path, 'name'), `${name}: name`, context)}
    ${controlHtml(field.item, joined(path, 'value'), `${name}: value`, context)}`;
  }
  if (field.item.sort !== 'group') return fieldHtml(field.item, path, name, context);
  // What its list says is not said again for each item.
  const group = fieldset({ ...field.item, help: '', needed: true }, path, name, context, [
    present(path),
    ...fieldsHtml(field.item.fields, context, path),
  ]);
  const gist = gistOf(field.item.fields, path, context);
  if (gist === '') return group;
  return html`<details ${isGoneOnWith(path, context) && html`open`}>
    <summary>${name}: ${gist}</summary>
    ${group}
  </details>`;
}

const LONGEST_GIST = 60;

/** The first words that an item says, by which it is known when it is folded away; empty for a new one. */
function gistOf(
  fields: readonly FormField[],
  path: string,
  { values, suggestions }: FormContext,
): string {
  const says = ({ name, sort }: FormField): string =>
    name === 'id' || sort === 'group' ? '' : (values.get(joined(path, name)) ?? '');
  const first = fields.find((field) => says(field) !== '');
  if (!first) return '';
  const words = says(first);
  const chosen = first.sort === 'reference' ? suggestions(first.to) : [];
  const gist = chosen.find(({ id }) => id === words)?.name ?? words;
  return gist.length > LONGEST_GIST ? `${gist.slice(0, LONGEST_GIST)}…` : gist;
}

const LINE = { sort: 'line' } as const;
const NAME = { name: 'name', label: 'Name', help: '', needed: true };

function fieldset(
  { help, needed }: FormField,
  path: string,
  label: string,
  { problems, goOnAt }: FormContext,
  inside: readonly Html[],
): Html {
  const id = controlId(path);
  return html`<fieldset id="${id}" tabindex="-1" ${goOnAt === path && html`autofocus`}>
    <legend>${label}${needed ? '' : ' (optional)'}</legend>
    ${help !== '' && html`<p class="help">${help}</p>`}
    <p class="error" id="${id}-problem" data-problem>${problems.get(id) ?? ''}</p>
    ${inside}
  </fieldset>`;
}

function present(path: string): Html {
  return html`<input type="hidden" name="${path}" value="${PRESENT}" />`;
}

const VERBS = { add: 'Add', remove: 'Remove', up: 'Move up', down: 'Move down' } as const;

function arrangeButton(how: keyof typeof VERBS, path: string, label: string): Html {
  return html`<button class="secondary" name="do" value="${how} ${path}">
    ${VERBS[how]} ${label}
  </button>`;
}
