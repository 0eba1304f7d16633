/** A single control with its label. */

import { day } from '../../domain/entries/schemas/fields.ts';
import { TIME } from '../../domain/entries/schemas/visiting/times.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { FormField } from './fields.ts';
import { controlId } from './control-id.ts';
import type { ChosenFrom } from './reference-targets.ts';
import type { FormValues } from './values.ts';

/** An entry, or an item of a list in site.yaml, that a field can name. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

export interface FormContext {
  readonly values: FormValues;
  /** What is wrong, by the id of a control. */
  readonly problems: ReadonlyMap<string, string>;
  readonly suggestions: (to: ChosenFrom) => readonly Suggestion[];
  /** The path of what the editor goes on with. */
  readonly goOnAt: string | undefined;
}

/** More of them are searched for in a box, fewer are chosen from a list. */
const MOST_CHOICES = 25;

export function controlHtml(
  field: FormField,
  path: string,
  label: string,
  context: FormContext,
): Html {
  const id = controlId(path);
  const problem = context.problems.get(id) ?? '';
  const attributes = html`id="${id}" name="${path}"
  aria-describedby="${field.help !== '' && `${id}-help `}${id}-problem"
  ${problem !== '' && html`aria-invalid="true"`} ${context.goOnAt === path && html`autofocus`}`;
  return html`<div class="field">
    <label for="${id}">${label}${field.needed ? '' : ' (optional)'}</label>
    ${field.help !== '' && html`<p class="help" id="${id}-help">${field.help}</p>`}
    <p class="error" id="${id}-problem" data-problem>${problem}</p>
    ${inputHtml(field, path, attributes, context)}
  </div>`;
}

function inputHtml(field: FormField, path: string, attributes: Html, context: FormContext): Html {
  const value = context.values.get(path) ?? '';
  switch (field.sort) {
    case 'choice':
    case 'yes or no':
      return select(choicesOf(field, context), value, attributes);
    case 'reference': {
      const choices = choicesOf(field, context);
      if (areFew(choices)) return select(choices, value, attributes);
      const name = choices.find(({ id }) => id === value)?.name ?? '';
      return html`<input
          ${attributes}
          value="${value}"
          list="ids-of-${field.to}"
          autocomplete="off"
        />
        <p class="help" id="${controlId(path)}-name" data-name>${name}</p>`;
    }
    case 'day':
    case 'time':
      return dateInput(field.sort, value, attributes);
    case 'words':
      return html`<textarea ${attributes} rows="1">${value}</textarea>`;
    case 'prose':
      return html`<textarea ${attributes} class="prose" rows="20">${value}</textarea>`;
    case 'number':
      return html`<input ${attributes} value="${value}" inputmode="decimal" autocomplete="off" />`;
    default:
      return html`<input ${attributes} value="${value}" autocomplete="off" />`;
  }
}

/** What a field can be chosen from; nothing if it is typed. */
export function choicesOf(
  field: FormField,
  { suggestions }: Pick<FormContext, 'suggestions'>,
): readonly Suggestion[] {
  switch (field.sort) {
    case 'choice':
      return field.choices.map(asChoice);
    case 'yes or no':
      return [
        { id: 'true', name: 'yes' },
        { id: 'false', name: 'no' },
      ];
    case 'reference':
      return [...(field.also ?? []).map(asChoice), ...suggestions(field.to)];
    default:
      return [];
  }
}

export function areFew(choices: readonly Suggestion[]): boolean {
  return choices.length <= MOST_CHOICES;
}

/** What a browser could not show stays text, so that nothing is lost. */
function dateInput(sort: 'day' | 'time', value: string, attributes: Html): Html {
  const isWhole = sort === 'day' ? day.safeParse(value).success : TIME.test(value);
  if (value !== '' && !isWhole)
    return html`<input ${attributes} value="${value}" autocomplete="off" />`;
  return html`<input ${attributes} type="${sort === 'day' ? 'date' : 'time'}" value="${value}" />`;
}

function asChoice(id: string): Suggestion {
  return { id, name: id };
}

/** A value that is no choice stays as one, so that nothing is lost. */
function select(choices: readonly Suggestion[], value: string, attributes: Html): Html {
  const known = choices.some(({ id }) => id === value) || value === '';
  return html`<select ${attributes}>
    <option value=""></option>
    ${(known ? choices : [...choices, asChoice(value)]).map(
      ({ id, name }) =>
        html`<option value="${id}" ${id === value && html`selected`}>${name}</option>`,
    )}
  </select>`;
}

/** The lists that the boxes of a form search. */
export function suggestionLists(
  fields: readonly FormField[],
  suggestions: FormContext['suggestions'],
): readonly Html[] {
  return [...targetsOf(fields)].map((to) => {
    const choices = suggestions(to);
    if (areFew(choices)) return html``;
    return html`<datalist id="ids-of-${to}">
      ${choices.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
    </datalist>`;
  });
}

function targetsOf(fields: readonly FormField[]): Set<ChosenFrom> {
  return new Set(
    fields.flatMap((field): ChosenFrom[] => {
      if (field.sort === 'reference') return [field.to];
      if (field.sort === 'group') return [...targetsOf(field.fields)];
      if (field.sort === 'named values' && field.names) return [field.names];
      return field.sort === 'list' ? [...targetsOf([field.item])] : [];
    }),
  );
}
