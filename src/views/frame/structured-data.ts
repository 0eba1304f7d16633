/** What a page says as schema.org data: its own, and its breadcrumbs. */

import type { BreadcrumbList } from 'schema-dts';
import type { PageHead } from './site.ts';

/** @param siteUrl  where the site is served: addresses in the data are absolute */
export function structuredData(head: PageHead, siteUrl: URL): object[] {
  const own = head.structuredData ?? [];
  const isListed = head.crumbs.length > 0 && head.hidden === undefined;
  return isListed ? [...own, breadcrumbs(head, siteUrl)] : [...own];
}

/** The page itself comes last, where it needs no address. */
function breadcrumbs({ crumbs, title }: PageHead, siteUrl: URL): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ text, to }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: text,
        item: new URL(to, siteUrl).href,
      })),
      { '@type': 'ListItem', position: crumbs.length + 1, name: title },
    ],
  };
}
