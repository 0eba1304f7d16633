/** Every telephone number on a page is that of a shown contact, or of a place that families can go to. */

import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { plainNumber } from '../contacts-in-text.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';

/** @param shown  the telephone numbers that pages may give, as written in the content */
export function checkPhones(site: BuiltSite, shown: readonly string[]): SiteProblem[] {
  const allowed = new Set(shown.map(plainNumber));
  return site.pages.flatMap(({ address, phones, links }) =>
    [...new Set([...phones, ...links.filter((link) => /^tel:/i.test(link))])]
      .filter((number) => !allowed.has(plainNumber(number)))
      .map((number) => ({
        address,
        message: `gives the telephone number ${number}, which no shown contact or place has`,
      })),
  );
}

/** The telephone numbers that pages may give: of contacts that are shown, and of places. */
export function shownPhones(content: SiteContent): string[] {
  return [
    ...content.contacts.flatMap(({ show, channel, value }) =>
      show && channel === 'phone' && value !== undefined ? [value] : [],
    ),
    ...visitPlaces(content).flatMap(({ visiting: { phone } }) => (phone ? [phone.value] : [])),
  ];
}
