/** The heading of libraries that are at a place, but have no point to measure from. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import { withArticle } from '../../domain/entries/term.ts';
import { capital } from '../frame/phrases.ts';

/** "A library here, at a distance that is not recorded". */
export function unplacedHeading({ library }: Pick<Site['terms'], 'library'>): string {
  return `${capital(withArticle(library))} here, at a distance that is not recorded`;
}
