/** What many pages have in common is kept once: a large site has the same styles in thousands of pages. */

import type { Page } from './page-reader.ts';

/** Gives each page back with texts that are the same objects as those of the pages before. */
export function sharingTexts(): (page: Page) => Page {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
  return (page) => ({
    ...page,
    policy: page.policy === undefined ? undefined : shared(page.policy),
    links: page.links.map(shared),
    resources: page.resources.map(({ kind, url }) => ({ kind, url: shared(url) })),
    inline: page.inline.map(({ element, text }) => ({ element, text: shared(text) })),
  });
}
