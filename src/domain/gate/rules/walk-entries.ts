/** Every entry of every kind and every value within it, for rules that apply to all fields. */

import { memoByContent } from '../../entries/memo-by-content.ts';
import type { Sourced } from '../../entries/sourced.ts';
import type { EntryRef, FieldPath } from '../problem.ts';
import type { Entries, SiteContent } from '../../entries/site-content.ts';
import type { Kind } from '../../entries/kinds.ts';

export interface WalkedEntry {
  readonly at: EntryRef;
  readonly value: object;
}

export interface WalkedValue {
  readonly at: EntryRef;
  readonly path: FieldPath;
  readonly value: unknown;
}

export interface WalkedText extends WalkedValue {
  readonly value: string;
}

export interface WalkedList extends WalkedValue {
  readonly value: readonly string[];
}

export interface WalkedFact extends WalkedValue {
  readonly value: Sourced;
}

/** Every entry, and the site's own file where it is part of the content. */
export const walkEntries = memoByContent((content: Entries | SiteContent): WalkedEntry[] =>
  Object.entries(content).flatMap(([part, value]): WalkedEntry[] => {
    if (part === 'site') return [{ at: { kind: 'site', id: 'site' }, value: value as object }];
    if (part === 'postcodes') return [];
    return (value as readonly { id: string }[]).map((entry) => ({
      at: { kind: part as Kind, id: entry.id },
      value: entry,
    }));
  }),
);

/**
 * What `find` finds in every entry of a content. Each entry is looked through once, also for later
 * contents that still have it: while one entry is edited, the others stay as they are.
 *
 * @param find  depends on the entry alone
 */
export function inEachEntry<Found>(
  find: (entry: WalkedEntry) => readonly Found[],
): (content: Entries | SiteContent) => readonly Found[] {
  const known = new WeakMap<object, readonly Found[]>();
  return memoByContent((content: Entries | SiteContent) =>
    walkEntries(content).flatMap((entry) => {
      const found = known.get(entry.value) ?? find(entry);
      known.set(entry.value, found);
      return found;
    }),
  );
}

/** Every object, list and plain value of every entry, outer ones first. */
export const walkValues = inEachEntry(valuesIn);

/** Every list of sources: of entries, of facts within them, of claims and outcomes. */
export const walkSourceLists = inEachEntry((entry) =>
  valuesIn(entry).filter(
    (walked): walked is WalkedList =>
      walked.path.at(-1) === 'sources' && Array.isArray(walked.value),
  ),
);

/** Every fact with a date of its own: entries and the facts within them. */
export const walkFacts = inEachEntry((entry) =>
  valuesIn(entry).filter(
    (walked): walked is WalkedFact =>
      typeof walked.value === 'object' &&
      walked.value !== null &&
      'asAt' in walked.value &&
      'sources' in walked.value,
  ),
);

export function textsIn(entry: WalkedEntry): WalkedText[] {
  return valuesIn(entry).filter(
    (walked): walked is WalkedText =>
      typeof walked.value === 'string' && !(walked.path.length === 1 && walked.path[0] === 'id'),
  );
}

export function valuesIn({ at, value }: WalkedEntry): WalkedValue[] {
  const values: WalkedValue[] = [];
  addValues(values, at, [], value);
  return values;
}

function addValues(values: WalkedValue[], at: EntryRef, path: FieldPath, value: unknown): void {
  values.push({ at, path, value });
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addValues(values, at, [...path, index], item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (!isDerived(path, key)) addValues(values, at, [...path, key], inner);
  }
}

/** The plain text of prose repeats its Markdown, which is walked. */
function isDerived(path: FieldPath, key: string): boolean {
  return path.length === 0 && key === 'plain';
}
