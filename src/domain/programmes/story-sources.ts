/** The sources that a programme's story cites. */

import type { Programme } from '../entries/entry.ts';
import { proseParts } from '../questions/prose-parts.ts';
import type { SiteContent } from '../entries/site-content.ts';

/** The sources that the programme's story names, in its order. */
export function storySources({ pages }: SiteContent, { id }: Programme): string[] {
  const story = pages.find((page) => page.id === id)?.body ?? '';
  return proseParts(story).flatMap(({ name, ids }) => (name === 'Sources' ? ids : []));
}
