/** The heading of libraries that are at a place, but have no point to measure from. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import { capital } from '../frame/phrases.ts';

/** "Library here (distance not recorded)". */
export function unplacedHeading({ library }: Pick<Site['terms'], 'library'>): string {
  return `${capital(library.one)} here (distance not recorded)`;
}
