/** Opens the form of an entry. */

import type { Kind } from '../../domain/entries/kinds.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import { entryFields } from '../../ingest/writing/entry-text.ts';
import { NO_FILE, fileVersion } from '../content/save-entry.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { formOf } from '../form/fields.ts';
import { formValues, misfits } from '../form/values.ts';
import { html } from '../html.ts';
import { entryPage } from '../pages/entry-page.ts';
import { messagePage } from '../pages/lists.ts';
import { page } from './answer.ts';
import type { Answer, Editing } from './answer.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

export async function openEntry(
  { content, addresses }: Editing,
  kind: EditedKind,
  file: ContentFile,
  isSaved: boolean,
): Promise<Answer> {
  const { text = '', version } = await fileVersion(file.path);
  const values = valuesIn(text, kind);
  if (typeof values === 'string') return page(messagePage(file.id, values, addresses), 409);
  const notice = html`<p class="notice" role="status">
    Saved in ${file.label}. The site changes when it is built next.
    <a href="${addresses.root}">All that was saved</a>
  </p>`;
  const form = {
    ...{ kind, id: file.id, isNew: false, label: file.label, values, version },
    problems: content.problems(),
    notice: isSaved ? notice : undefined,
  };
  return page(entryPage(form, content, addresses));
}

/** What the form shows, or why it cannot show the entry. */
function valuesIn(text: string, kind: EditedKind): ReadonlyMap<string, string> | string {
  const fields = formOf(kind);
  try {
    const entry = entryFields(text, shapeOf(kind));
    const unknown = misfits(fields, entry);
    return unknown.length === 0
      ? formValues(fields, entry)
      : `The form has no place for what its file says in ${unknown.join(', ')}. Correct it in a text editor; npm run check says what is wrong.`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'Its file cannot be read. Correct it in a text editor; npm run check says what is wrong.';
  }
}

export function createEntry({ content, addresses, today }: Editing, kind: Kind): Promise<Answer> {
  const values = new Map([['recorded', today()]]);
  const form = { kind, id: '', isNew: true, label: '', values, version: NO_FILE, problems: [] };
  return Promise.resolve(page(entryPage(form, content, addresses)));
}
