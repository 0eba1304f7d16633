/** The day in the sitemap on which each page last changed, which search engines go by. */

import { lastChanged } from '../domain/share/last-changed.ts';
import { currentContent } from './current-reading.ts';

interface SitemapPage {
  readonly url: string;
}

/** @param siteUrl  where the site is served, with a slash at the end */
export function withLastChange(siteUrl: string) {
  return <Page extends SitemapPage>(page: Page): Page => {
    const day = lastChanged(currentContent(), `/${page.url.slice(siteUrl.length)}`);
    return day === undefined ? page : { ...page, lastmod: day };
  };
}
