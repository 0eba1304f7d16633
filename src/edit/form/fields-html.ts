/** The controls of a form: each with its label, its help and a place for what is wrong with it. */

import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { FormField } from './fields.ts';
import { controlHtml } from './control-html.ts';
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
/** Asked for with every fact that changes. */
const WITH_CHANGES = 'history';

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}

/** Whether a field may be left out, says nothing, has no problem, and is not what the editor goes on with. */
function isUnused(
  { name: own, needed }: FormField,
  path: string,
  { values, problems, goOnAt }: FormContext,
): boolean {
  const isWithin = (name: string): boolean => name === path || name.startsWith(`${path}.`);
  const id = controlId(path);
  const hasProblem = [...problems.keys()].some((at) => at === id || at.startsWith(`${id}-`));
  const hasValue = [...values].some(([name, value]) => value !== '' && isWithin(name));
  return (
    !needed &&
    own !== WITH_CHANGES &&
    !hasValue &&
    !hasProblem &&
    !(goOnAt !== undefined && isWithin(goOnAt))
  );
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
  const count = itemCount(context.values, path);
  const items = [...Array(count).keys()].map((index) => {
    const at = joined(path, index);
    const name = `${label} ${String(index + 1)}`;
    const buttons = [
      ...(index > 0 ? [arrangeButton('up', at, name)] : []),
      ...(index < count - 1 ? [arrangeButton('down', at, name)] : []),
      arrangeButton('remove', at, name),
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
    html`<p>${arrangeButton('add', path, label)}</p>`,
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
  return fieldset({ ...field.item, help: '', needed: true }, path, name, context, [
    present(path),
    ...fieldsHtml(field.item.fields, context, path),
  ]);
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
