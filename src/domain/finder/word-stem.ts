/** A word without its ending, so that "babies" matches "baby" and "closing" matches "close". */

const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/^(.{2,}?)(?:ies|ied|y)$/, '$1i'],
  [/^(.{3,}?)(?:ings|ing|ers|er|ed|es|e)$/, '$1'],
  [/^(.{2,}[^su])s$/, '$1'],
];

/** Good enough to compare two words; not a word itself. */
export function stemOf(word: string): string {
  const found = ENDINGS.find(([ending]) => ending.test(word));
  if (!found) return word;
  const stem = word.replace(found[0], found[1]);
  return /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/^(.{2,})e$/, '$1');
}
