/** How sure the facts of an answer are: notes of research and dates, each once, for all that it applies to. */

import { groupBy } from '../../domain/places/group-by.ts';
import { foldMarkup } from '../frame/fold-markup.ts';
import { markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';
import { listWords } from '../../wording/frame/phrases.ts';

export interface SureNote {
  /** What the notes are of: "Oakham and Uppingham". */
  readonly of: string;
  readonly notes: readonly string[];
}

/** What is said of things one by one → what is said of several at once; in the order of the first of each. */
export function sureNotes(
  each: readonly { readonly name: string; readonly notes: readonly string[] }[],
): SureNote[] {
  const said = each.flatMap(({ name, notes }) => notes.map((note) => ({ name, note })));
  const byNote = groupBy(said, ({ note }) => note);
  const together = [...byNote].map(([note, all]) => ({
    of: listWords([...new Set(all.map(({ name }) => name))]),
    note,
  }));
  return [...groupBy(together, ({ of }) => of)].map(([of, all]) => ({
    of,
    notes: all.map(({ note }) => note),
  }));
}

export function sureMarkup(all: readonly SureNote[]): MarkupElement {
  return foldMarkup(
    'How sure are we?',
    markup(
      'dl',
      { class: 'sure' },
      ...all.map(({ of, notes }) =>
        markup('div', {}, markup('dt', {}, of), ...notes.map((note) => markup('dd', {}, note))),
      ),
    ),
  );
}
