/** Who the places are for, in the site's own words. */

import type { Site } from '../../domain/entries/schemas/site.ts';

/** "families with young children" */
export function whoFor({ whoFor: words, terms }: Pick<Site, 'whoFor' | 'terms'>): string {
  return words ?? terms.user.many;
}
