/** What many pages have in common is kept once: a large site has the same styles in thousands of pages. */

import type { Page } from './page-reader.ts';

/**
 * Gives each page back with texts that are the same objects as those of the pages before, and keep
 * nothing else in memory.
 */
export function sharingTexts(): (page: Page) => Page {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // A substring keeps the whole HTML in memory; a copy does not.
    const own = Buffer.from(text).toString();
    known.set(own, own);
    return own;
  };
  const sharedIfAny = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : shared(text);
  return (page) => ({
    address: page.address,
    title: shared(page.title),
    headings: page.headings.map(shared),
    description: sharedIfAny(page.description),
    canonical: sharedIfAny(page.canonical),
    leadsTo: sharedIfAny(page.leadsTo),
    hidden: page.hidden,
    policy: sharedIfAny(page.policy),
    ids: new Set([...page.ids].map(shared)),
    links: page.links.map(shared),
    resources: page.resources.map(({ kind, url }) => ({ kind, url: shared(url) })),
    inline: page.inline.map(({ element, text }) => ({ element, text: shared(text) })),
    inlineAttributes: page.inlineAttributes.map(shared),
    phones: page.phones.map(shared),
    emails: page.emails.map(shared),
  });
}
