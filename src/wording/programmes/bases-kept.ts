/** What became of each district's centres, as a finding: the title of a chart. */

import { capital, counted, listWords } from '../frame/phrases.ts';

interface Term {
  readonly one: string;
  readonly many: string;
}

export interface DistrictChange {
  readonly label: string;
  /** Centres. */
  readonly before: number;
  /** How many of them are bases. */
  readonly after: number;
}

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** With more districts than this in a list, the title would be longer than the chart's reader wants. */
const MOST_NAMED = 2;

/** "Every district kept two bases, Overtown three; Lower Vale went from 9 to 2". */
export function basesKeptWords(
  districts: readonly DistrictChange[],
  { centre, base, district }: Readonly<Record<'centre' | 'base' | 'district', Term>>,
): string {
  const served = districts.filter(({ before }) => before > 0);
  return [keptWords(served, base, district) ?? wholeWords(served, centre, base), fallWords(served)]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** Undefined if the districts differ too much to be said in one sentence. */
function keptWords(
  districts: readonly DistrictChange[],
  base: Term,
  district: Term,
): string | undefined {
  const byKept = [...Map.groupBy(districts, ({ after }) => after)];
  const [usual] = byKept.toSorted(([, a], [, b]) => b.length - a.length);
  const others = districts.filter(({ after }) => after !== usual?.[0]);
  if (!usual || districts.length < 2 || usual[0] === 0) return undefined;
  if (others.length > MOST_NAMED || others.length >= usual[1].length) return undefined;
  const [kept] = usual;
  return [
    `Every ${district.one} kept ${numeral(kept)} ${kept === 1 ? base.one : base.many}`,
    ...others.map(({ label, after }) => `${label} ${after === 0 ? 'none' : numeral(after)}`),
  ].join(', ');
}

function wholeWords(districts: readonly DistrictChange[], centre: Term, base: Term): string {
  const sum = (numberOf: (district: DistrictChange) => number): number =>
    districts.reduce((all, district) => all + numberOf(district), 0);
  const [before, after] = [sum((each) => each.before), sum((each) => each.after)];
  return capital(`${counted(before, centre)}, now ${counted(after, base)}`);
}

/** The districts that lost most; undefined if none lost any, or too many lost as much. */
function fallWords(districts: readonly DistrictChange[]): string | undefined {
  const most = districts
    .filter(({ before, after }) => before > after)
    .toSorted((a, b) => b.before - b.after - (a.before - a.after) || b.before - a.before)[0];
  if (!most || districts.length < 2) return undefined;
  const alike = districts.filter(
    ({ before, after }) => before === most.before && after === most.after,
  );
  if (alike.length > MOST_NAMED) return undefined;
  const names = listWords(alike.map(({ label }) => label));
  return `${names} went from ${String(most.before)} to ${String(most.after)}`;
}

/** "three", "12". */
function numeral(count: number): string {
  return NUMERALS[count] ?? String(count);
}
