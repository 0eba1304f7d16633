/** HTML whose inserted values are escaped, so that no text of an entry becomes markup. */

import { escapeUTF8 } from 'entities';

/** Markup that is safe to insert as it is. */
export interface Html {
  readonly markup: string;
}

type Inserted = Html | string | number | undefined | false | readonly Html[];

/** A template; false and undefined insert nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Inserted[]): Html {
  const inserted = values.map(markupOf);
  return { markup: parts.reduce((done, part, index) => done + (inserted[index - 1] ?? '') + part) };
}

function markupOf(value: Inserted): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeUTF8(String(value));
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}
