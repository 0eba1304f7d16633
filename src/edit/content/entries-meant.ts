/** Which entries are meant by what somebody types. */

import { slugOf } from '../../domain/entries/slug.ts';
import { EDITED_KINDS } from '../form/edited-kind.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import type { EditedContent } from './edited.ts';

export interface EntryMeant {
  readonly kind: EditedKind;
  readonly id: string;
  readonly name: string;
}

/** The one with the kind and id, or the name, that was typed; else all whose name or id has the words in it. */
export function entriesMeant(
  typed: string,
  content: Pick<EditedContent, 'entries'>,
): readonly EntryMeant[] {
  const wanted = slugOf(typed);
  if (wanted === '') return [];
  const all = EDITED_KINDS.flatMap((kind) =>
    content.entries(kind).map(({ id, name }): EntryMeant => ({ kind, id, name })),
  );
  const same = all.filter(
    ({ kind, id, name }) => `${kind}/${id}` === typed.trim() || slugOf(name) === wanted,
  );
  const [only] = same;
  if (only && same.length === 1) return [only];
  return all.filter(({ id, name }) => slugOf(name).includes(wanted) || id.includes(wanted));
}
