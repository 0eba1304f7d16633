/** Some of a few that are known, such as weekdays: a box to tick for each. */

import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { choicesOf } from './control-html.ts';
import type { FormContext, Suggestion } from './control-html.ts';
import { controlId } from './control-id.ts';
import type { FormField } from './fields.ts';
import { itemNumbers, joined } from './values.ts';

/** What is ticked keeps its place in the list, so that a file whose order differs is not rewritten. */
export function boxesHtml(item: FormField, path: string, context: FormContext): readonly Html[] {
  const numbers = itemNumbers(context.values, path);
  const ticked = new Map(
    numbers.map((number) => [context.values.get(joined(path, number)) ?? '', number]),
  );
  ticked.delete('');
  const known = choicesOf(item, context);
  const unknown = [...ticked.keys()].filter((id) => !known.some((choice) => choice.id === id));
  let next = (numbers.at(-1) ?? -1) + 1;
  return [...known, ...unknown.map((id): Suggestion => ({ id, name: id }))].map(({ id, name }) => {
    const number = ticked.get(id);
    const at = joined(path, number ?? next++);
    return html`<label class="box">
      <input
        type="checkbox"
        id="${controlId(at)}"
        name="${at}"
        value="${id}"
        ${number !== undefined && html`checked`}
      />
      ${name}
    </label>`;
  });
}
