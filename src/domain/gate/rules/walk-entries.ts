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
export function walkEntries(content: Entries | SiteContent): WalkedEntry[] {
  return Object.entries(content).flatMap(([part, value]): WalkedEntry[] => {
    if (part === 'site') return [{ at: { kind: 'site', id: 'site' }, value: value as object }];
    if (part === 'postcodes') return [];
    return (value as readonly { id: string }[]).map((entry) => ({
      at: { kind: part as Kind, id: entry.id },
      value: entry,
    }));
  });
}

/**
 * Every object, list and plain value of every entry, outer ones first; listed once for each
 * content.
 */
export const walkValues = memoByContent(
  (content: Entries | SiteContent): readonly WalkedValue[] => {
    const values: WalkedValue[] = [];
    for (const { at, value } of walkEntries(content)) addValues(values, at, [], value);
    return values;
  },
);

export function walkTexts(content: Entries | SiteContent): WalkedText[] {
  return walkValues(content).filter(
    (walked): walked is WalkedText =>
      typeof walked.value === 'string' && !(walked.path.length === 1 && walked.path[0] === 'id'),
  );
}

/** Every list of sources: of entries, of facts within them, of claims and outcomes. */
export function walkSourceLists(content: Entries | SiteContent): WalkedList[] {
  return walkValues(content).filter(
    (walked): walked is WalkedList =>
      walked.path.at(-1) === 'sources' && Array.isArray(walked.value),
  );
}

/** Every fact with a date of its own: entries and the facts within them. */
export function walkFacts(content: Entries | SiteContent): WalkedFact[] {
  return walkValues(content).filter(
    (walked): walked is WalkedFact =>
      typeof walked.value === 'object' &&
      walked.value !== null &&
      'asAt' in walked.value &&
      'sources' in walked.value,
  );
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
