/**
 * How many centres were open on a day, in words: a range if some days are not recorded.
 * It imports nothing that the finder uses, because a shared chunk would add to the finder's size.
 */

import type { NetworkCounts } from '../../domain/network/as-at.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';

export type NetworkTerms = Pick<Site['terms'], 'centre' | 'base'>;

/**
 * A clause to follow a colon: "53 children's centres were open, according to the register's dates.",
 * "between 15 and 53 children's centres were open."
 */
export function openWords(
  { open, in: states }: NetworkCounts,
  { centre, base }: NetworkTerms,
): string {
  const { least, most } = open;
  const verb = most === 1 ? 'was' : 'were';
  if (most === 0) return `no ${centre.one} was open, according to the register's dates.`;
  if (states.base === most)
    return `${numbered(most, base)} ${verb} open, and no other ${centre.one}.`;
  const bases = states.base > 0 ? `, ${numeral(states.base)} of them as ${base.many}` : '';
  return least === most
    ? `${numbered(most, centre)} ${verb} open${bases}, according to the register's dates.`
    : `between ${numeral(least)} and ${numbered(most, centre)} were open${bases}.`;
}

/** A sentence for each kind of centre whose state on the day is not known. */
export function unsureWords({ in: states }: NetworkCounts, { centre }: NetworkTerms): string[] {
  const sentences: [number, string][] = [
    [states.opening, 'may have opened by then: the day is not recorded.'],
    [states.closing, 'may have closed by then: the day is not recorded.'],
    [states['not known'], 'may or may not have been open: it is not recorded.'],
  ];
  return sentences
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${numbered(count, centre)} ${words}`);
}

/** "1 base", "15 bases". */
export function numbered(
  count: number,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

function numeral(count: number): string {
  return count.toLocaleString('en-GB');
}
