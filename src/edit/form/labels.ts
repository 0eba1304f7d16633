/** What the fields of an entry are called in its form. */

import type { FieldPath } from '../../domain/gate/problem.ts';

/** "undatedBecause" → "Undated because". */
export function labelOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** ["base", "sessions", 0, "starts"] → "Base, Sessions 1, Starts". */
export function placeWords(path: FieldPath): string {
  return path
    .reduce<readonly string[]>(
      (words, part) =>
        typeof part === 'number'
          ? [...words.slice(0, -1), `${words.at(-1) ?? ''} ${String(part + 1)}`]
          : [...words, labelOf(part)],
      [],
    )
    .join(', ');
}

/** Words about the file of an entry, for whoever sees its form alone. */
export function wordsForForm(words: string): string {
  return words
    .replaceAll(/,? (?:in|without) quotes/g, '')
    .replaceAll(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) => `“${labelOf(name)}”`);
}
