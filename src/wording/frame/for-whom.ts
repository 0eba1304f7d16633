/** Whom the places are for, in the site's own words. */

import type { Site } from '../../domain/entries/schemas/site.ts';

/** "families with young children" */
export function forWhom({ forWhom: words, terms }: Pick<Site, 'forWhom' | 'terms'>): string {
  return words ?? terms.user.many;
}
