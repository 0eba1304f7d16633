/**
 * How many centres the sources list as open on a day, in words: a range if some days are not
 * recorded. That a centre is listed does not say that its door was open.
 * It imports nothing that the finder uses, because a shared chunk would add to the finder's size.
 */

import type { NetworkCounts } from '../../domain/network/as-at.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';

export type NetworkTerms = Pick<Site['terms'], 'centre' | 'base' | 'register'>;

/**
 * A clause to follow a colon: "53 children's centres listed as open in the register.", "between 15
 * and 53 children's centres open.", "15 bases listed; one building reported closed."
 */
export function openWords(
  { open, in: states }: NetworkCounts,
  { centre, base, register }: NetworkTerms,
): string {
  const listed = `listed as open in the ${(register.short ?? register).one}`;
  const { least, most } = open;
  if (most === 0) return `no ${centre.one} ${listed}.`;
  const closed = states['base, building closed'];
  const ofBases = states.base + closed;
  const doubt = closed > 0 ? `; ${buildings(closed)} reported closed` : '';
  if (ofBases === most) return `${numbered(most, base)} listed${doubt}.`;
  const bases = ofBases > 0 ? `, ${numeral(ofBases)} of them as ${base.many}` : '';
  return least === most
    ? `${numbered(most, centre)} ${listed}${bases}${doubt}.`
    : `between ${numeral(least)} and ${numbered(most, centre)} open${bases}${doubt}.`;
}

function buildings(count: number): string {
  return count === 1 ? 'one building' : `${numeral(count)} buildings`;
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
