/** Which pages the sitemap lists: all but those at addresses that entries had before. */

import { formerAddresses } from '../domain/entries/addresses.ts';
import { memoByContent } from '../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { currentContent } from './current-reading.ts';

/** @param siteUrl  where the site is served, with a slash at the end */
export function listedPages(siteUrl: string): (page: string) => boolean {
  return (page) => !addressesBefore(currentContent()).has(`/${page.slice(siteUrl.length)}`);
}

const addressesBefore = memoByContent((content: SiteContent): ReadonlySet<string> => {
  const before = [...formerAddresses(content), ...(content.site.gone ?? [])];
  return new Set(before.map(({ address }) => address));
});
