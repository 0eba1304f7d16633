/** What an answer is measured from, and how closely that was placed, in words. */

import type { From } from '../../domain/finder/outcome.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';

/** What was typed or named: "NR2 1NH", "Oakham", "you". */
export function startWords({ as, label, typed }: From): string {
  return as === 'device' ? 'you' : (typed ?? label);
}

/** "Measured from its sector, NR2 1." */
export function placedWords(
  { area, listed }: Pick<FinderIndex, 'area' | 'listed'>,
  from: From,
): string {
  const { label, typed } = from;
  const dated = listed?.dated === undefined ? '' : `, ${listed.dated}`;
  if (from.unlisted)
    return `${typed ?? label} is not among the postcodes that we have${dated}. Check it, or choose your town. This is from ${label}.`;
  if (typed !== undefined && from.as !== 'group')
    return `We cannot place ${typed} more closely than ${label}. Check it, or choose your town.`;
  switch (from.as) {
    case 'unit':
      return `Measured from that postcode${dated}.`;
    case 'group':
      return `Measured from the postcodes that begin with ${label}.`;
    case 'outcode':
      return `Measured from the middle of the ${area} postcodes in ${label}.`;
    case 'sector':
    case 'place':
      return `Measured from the middle of ${label}.`;
    case 'centre':
      return 'Measured from its building.';
    case 'device':
      return 'Measured from where your device is.';
  }
}

/** The short name of the starting point, for the map. */
export function startName({ as, label }: From): string {
  switch (as) {
    case 'unit':
    case 'centre':
      return label;
    case 'device':
      return 'where you are';
    case 'group':
    case 'place':
    case 'sector':
    case 'outcode':
      return `middle of ${label}`;
  }
}

/** "2019-03" → "March 2019", without the code for all other dates. */
export function monthWords(month: string): string {
  const words = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${month}-01`).toLocaleDateString('en-GB', words);
}
