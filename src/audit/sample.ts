/** Which pages an audit sees when it does not see them all. */

import { byTemplate } from '../site-checks/site-pages.ts';
import type { SitePage } from '../site-checks/site-pages.ts';

/** The largest page of each template, but the one for unknown addresses, which does not answer 200. */
export function onePerTemplate(pages: readonly SitePage[]): string[] {
  const known = pages.filter(({ address }) => address !== '/404.html');
  return byTemplate(known).map((own) => own.reduce((a, b) => (b.bytes > a.bytes ? b : a)).address);
}

/** At most `most` of the items, evenly spread over all of them. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, place) => {
    const item = items[Math.floor((place * items.length) / most)];
    return item === undefined ? [] : [item];
  }).flat();
}
