/** Every change of an entry since it was first published, of all kinds together. */

import type { Kind } from './kinds.ts';
import type { Change } from './schemas/history.ts';
import type { Entries } from './site-content.ts';

export interface EntryChange {
  readonly kind: Kind;
  readonly id: string;
  /** Its place in the history of the entry, from 1. */
  readonly number: number;
  readonly change: Change;
}

/** The newest first; those of one day by kind and id. */
export function entryChanges(content: Entries): EntryChange[] {
  return KINDS.flatMap((kind) =>
    content[kind].flatMap(({ id, history = [] }) =>
      history.map((change, index) => ({ kind, id, number: index + 1, change })),
    ),
  ).toSorted((a, b) => compare(b.change.day, a.change.day));
}

/** In the order of the corrections of one day. */
const KINDS: readonly Kind[] = [
  'figures',
  'sums',
  'conflicts',
  'events',
  'centres',
  'lots',
  'programmes',
  'questions',
  'familyHubs',
  'libraries',
  'venues',
  'contacts',
  'needs',
  'sources',
  'pages',
  'synonyms',
];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
