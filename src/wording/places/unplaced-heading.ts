/** The heading of libraries that are at a place, but have no point to measure from. */

import type { Site } from '../../domain/entries/schemas/site.ts';

/** "A library here, at a distance that is not recorded". */
export function unplacedHeading({ library }: Pick<Site['terms'], 'library'>): string {
  return `A ${library.one} here, at a distance that is not recorded`;
}
