/** Links to contact a service, and which contact details no source gives. */

import type { Contact } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';
import { NOT_RECORDED, capital, listWords } from '../frame/phrases.ts';
import type { Link } from '../frame/links.ts';

/** The contact's number or address as a link; undefined if it must not be used today. */
export function contactLink(contact: Contact): Link | undefined {
  const { channel, value, show, group } = contact;
  if (value === undefined || !show || group === 'history') return undefined;
  return { text: value.replace(/^https?:\/\//, ''), to: addressOf(channel, value) };
}

/** Contacts that may be used today, in their order. */
export function shownContacts({ contacts }: SiteContent): Contact[] {
  return contacts
    .filter((contact) => contactLink(contact) !== undefined)
    .toSorted((a, b) => a.order - b.order);
}

/** Whether it is for those the site is for first. */
export function isForPublic({ audience }: Contact, { site }: SiteContent): boolean {
  return audience.includes(site.audiences[0]?.id ?? '');
}

/** Phone numbers and email addresses of the service itself that may be used today. */
export function serviceLinks(content: SiteContent): Link[] {
  return content.contacts
    .filter(({ group, channel }) => group === 'service' && channel !== 'web')
    .toSorted((a, b) => a.order - b.order)
    .flatMap((contact) => contactLink(contact) ?? []);
}

/** "Phone number, email and opening hours: not recorded in the sources we hold." */
export function missingWays(content: SiteContent): string {
  const known = new Set(
    content.contacts
      .filter((contact) => contact.group === 'service' && contactLink(contact))
      .map(({ channel }) => channel),
  );
  const withHours = visitPlaces(content).some(({ visiting }) => visiting.openingHours);
  const missing = [
    ...(known.has('phone') ? [] : ['phone number']),
    ...(known.has('email') ? [] : ['email']),
    ...(withHours ? [] : ['opening hours']),
  ];
  if (missing.length === 0) return 'Opening hours are listed with each place.';
  return `${capital(listWords(missing))}: ${NOT_RECORDED}.`;
}

function addressOf(channel: Contact['channel'], value: string): string {
  switch (channel) {
    case 'phone':
      return `tel:${value.replaceAll(' ', '')}`;
    case 'email':
      return `mailto:${value}`;
    case 'web':
      return /^https?:/.test(value) ? value : `https://${value}`;
  }
}
