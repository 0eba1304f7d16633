/** Finds numbers of a text that are missing after an editor rewrote it. */

const MULTIPLES: Readonly<Record<string, number>> = { m: 1e6, million: 1e6 };
const WORDS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  'fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');

/** Numbers in digits in `before` that `after` has neither in digits nor in words. */
export function numbersLost(before: string, after: readonly (string | undefined)[]): number[] {
  const kept = new Set(numbersIn(after.join(' ')));
  for (const word of after
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const value = WORDS.indexOf(word);
    if (value >= 0) kept.add(value);
  }
  return numbersIn(withoutIds(before)).filter((number) => !kept.has(number));
}

/** "£5.2m" and "£5.2 million" are both 5,200,000; "1,576" is 1576. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s?(m|million)\b)?/g)].map(
    ([, digits = '', unit]) =>
      Math.round(Number(digits.replaceAll(',', '')) * (unit ? (MULTIPLES[unit] ?? 1) : 1) * 1e6) /
      1e6,
  );
}

/** Tables refer to rows by ids, which can contain digits; entries do not. */
function withoutIds(text: string): string {
  return text.replaceAll(/\b[a-z]+(?:-[a-z\d]+)+-?/g, ' ');
}
