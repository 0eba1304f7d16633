/** Every entry of every kind and every value within it, for rules that ask the same of all fields. */

import type { Sourced } from '../sourced.ts';
import type { EntryRef, FieldPath } from '../problem.ts';
import type { Entries, Kind, SiteContent } from '../site-content.ts';

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
export function* walkEntries(content: Entries | SiteContent): Generator<WalkedEntry> {
  for (const [part, value] of Object.entries(content)) {
    if (part === 'site') yield { at: { kind: 'site', id: 'site' }, value: value as object };
    else if (part !== 'postcodes') {
      for (const entry of value as readonly { id: string }[])
        yield { at: { kind: part as Kind, id: entry.id }, value: entry };
    }
  }
}

/** Every object, list and plain value of every entry, outer ones first. */
export function* walkValues(content: Entries | SiteContent): Generator<WalkedValue> {
  for (const { at, value } of walkEntries(content)) yield* valuesWithin(at, [], value);
}

export function* walkTexts(content: Entries | SiteContent): Generator<WalkedText> {
  for (const walked of walkValues(content)) {
    const { at, path, value } = walked;
    if (typeof value === 'string' && !(path.length === 1 && path[0] === 'id'))
      yield { at, path, value };
  }
}

/** Every list of sources: of entries, of facts within them, of claims and outcomes. */
export function* walkSourceLists(content: Entries | SiteContent): Generator<WalkedList> {
  for (const { at, path, value } of walkValues(content)) {
    if (path.at(-1) === 'sources' && Array.isArray(value))
      yield { at, path, value: value as readonly string[] };
  }
}

/** Every fact with a date of its own: entries and the facts within them. */
export function* walkFacts(content: Entries): Generator<WalkedFact> {
  for (const { at, path, value } of walkValues(content)) {
    if (typeof value === 'object' && value !== null && 'asAt' in value && 'sources' in value)
      yield { at, path, value: value as Sourced };
  }
}

function* valuesWithin(at: EntryRef, path: FieldPath, value: unknown): Generator<WalkedValue> {
  yield { at, path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* valuesWithin(at, [...path, Array.isArray(value) ? Number(key) : key], inner);
}
