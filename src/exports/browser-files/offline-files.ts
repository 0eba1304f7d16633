/** What a browser keeps of the site for use without a connection. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import { browserFileLinks, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';

/** The most bytes that it keeps, packed where the browser can. */
export const OFFLINE_ROOM = 400_000;

/** The pages, the most wanted first; the last has no script. */
export function offlinePages(content: SiteContent): Link[] {
  return [
    { text: 'Home', to: links.home },
    { text: 'Find help near you', to: links.find },
    { text: capital(content.site.terms.base.many), to: links.bases() },
    { text: PAGE_NAMES.help, to: links.help },
  ].filter(({ to }) => hasPage(content, to));
}

/** What the finder answers from. */
export const OFFLINE_DATA: readonly string[] = [
  browserFileLinks.finder,
  browserFileLinks.finderPlaces,
];
