/** The page for an address that does not exist, with links to useful pages. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links, siteAddress } from '../../wording/frame/links.ts';
import { HOME } from './site.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from './site.ts';

export interface NotFoundPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly ways: readonly Link[];
}

export function notFoundPage(content: SiteContent): NotFoundPage {
  const { terms } = content.site;
  const title = 'Page not found';
  const ways = [
    { text: 'Find help near you', to: links.find },
    { text: `All ${terms.centre.many}, then and now`, to: links.centres() },
    { text: PAGE_NAMES.help, to: links.help },
    { text: 'Everything on this site, from A to Z', to: links.search },
  ];
  return {
    head: {
      title,
      description: 'There is no page at this address. Choose one of the links.',
      path: siteAddress('/404/'),
      crumbs: [HOME],
      search: 'repeats others',
      hidden: true,
    },
    title,
    lead: 'There is no page at this address. Check that you typed it correctly. The page may have moved. Nothing you typed was sent to anyone.',
    ways: ways.filter(({ to }) => hasPage(content, to)),
  };
}
