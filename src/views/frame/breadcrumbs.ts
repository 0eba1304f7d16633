/** The breadcrumbs of a page as schema.org data. */

import type { BreadcrumbList } from 'schema-dts';
import type { PageHead } from './site.ts';

/** @param siteUrl  where the site is served: addresses in the data are absolute */
export function breadcrumbData(
  { crumbs, title, path }: Pick<PageHead, 'crumbs' | 'title' | 'path'>,
  siteUrl: URL,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbs, { text: title, to: path }].map(({ text, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(to, siteUrl).href,
    })),
  };
}
