/** What the words that a command prints must not be. */

const FAULTS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\s*$/, 'no words'],
  [/\n\s+at .*:\d+:\d+\)?$/m, 'a stack'],
  [/undefined|\[object|\bNaN\b/, 'a value without words'],
  [/(?!\n)[\p{Cc}\p{Cf}]/u, 'signs that act on a terminal'],
  [/^.{2000}/m, 'a line that nobody can read'],
];

/** Which of them they are, with the words themselves; undefined if they are in order. */
export function wordsFault(words: string): string | undefined {
  const fault = FAULTS.find(([pattern]) => pattern.test(words))?.[1];
  return fault === undefined ? undefined : `${fault}: ${words.slice(0, 1500)}`;
}
