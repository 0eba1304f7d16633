/** Links grouped by letter, for lists from A to Z. */

import { plainLetters } from '../../domain/places/plain-letters.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface LinkGroup {
  readonly name: string;
  readonly links: readonly Link[];
}

/** The links in alphabetical order, grouped by first letter. */
export function byLetter(entries: readonly Link[]): LinkGroup[] {
  const sorted = entries.toSorted((a, b) =>
    sortKey(a.text).localeCompare(sortKey(b.text), 'en-GB'),
  );
  const groups = new Map<string, Link[]>();
  for (const entry of sorted) {
    const letter = firstLetter(entry.text);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([name, links]) => ({ name, links }));
}

/** "B" → "letter-b" */
export function letterAnchor(letter: string): string {
  return `letter-${letter.replace(/[^A-Z0-9]+/g, '-').toLowerCase()}`;
}

/** "Écluse" → "E", "(Old) Mill" → "O", "3 Score" → "0–9": the letter that a name stands under. */
function firstLetter(name: string): string {
  const letter = sortKey(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0–9';
}

function sortKey(name: string): string {
  return plainLetters(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
}
