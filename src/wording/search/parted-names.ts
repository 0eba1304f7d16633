/** Whether the names on the site are so many that each letter has a page of its own. */

import type { SiteContent } from '../../domain/entries/site-content.ts';

const MOST_NAMES = 500;

export function namesArePerLetter({ centres, lots, places }: SiteContent): boolean {
  const towns = places.filter(({ kind }) => kind === 'city' || kind === 'town');
  return centres.length + lots.length + towns.length > MOST_NAMES;
}
