/** Every e-mail address on a page is that of a shown contact, of a place or of the publisher; past ones are never links. */

import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';

export interface ShownEmails {
  /** Addresses that can be used today. */
  readonly linked: readonly string[];
  /** Addresses that are history: printed, but never as a link. */
  readonly onlyPrinted: readonly string[];
}

export function checkEmails(site: BuiltSite, shown: ShownEmails): SiteProblem[] {
  const linked = new Set(shown.linked.map(plainEmail));
  const printed = new Set([...linked, ...shown.onlyPrinted.map(plainEmail)]);
  return site.pages.flatMap(({ address, emails, links }) => {
    const stray = emails.filter((email) => !printed.has(email));
    const live = links
      .filter((link) => /^mailto:/i.test(link))
      .map(plainEmail)
      .filter((email) => !linked.has(email));
    return [
      ...stray.map((email) => `gives the e-mail address ${email}`),
      ...[...new Set(live)].map((email) => `links to the e-mail address ${email}`),
    ].map((message) => ({ address, message: `${message}, which no shown contact or place has` }));
  });
}

/** "mailto:A@example.org?subject=…" and "a@example.org" are one address. */
function plainEmail(written: string): string {
  return decodeURIComponent(written.replace(/^mailto:/i, '').replace(/\?.*/, '')).toLowerCase();
}

/** The e-mail addresses that pages may give: of contacts that are shown, of places and of the publisher. */
export function shownEmails(content: SiteContent): ShownEmails {
  const contacts = content.contacts.filter(({ show, channel }) => show && channel === 'email');
  const publisher = content.site.publisher.contact;
  const valuesOf = (of: typeof contacts): string[] => of.flatMap(({ value }) => value ?? []);
  return {
    linked: [
      ...valuesOf(contacts.filter(({ group }) => group !== 'history')),
      ...visitPlaces(content).flatMap(({ visiting: { email } }) => (email ? [email.value] : [])),
      ...(publisher === undefined ? [] : [publisher]),
    ],
    onlyPrinted: valuesOf(contacts.filter(({ group }) => group === 'history')),
  };
}
