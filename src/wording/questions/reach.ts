/** How to reach someone: the service itself, or the council where no way to the service is known. */

import { dateWords } from '../../domain/dates/words.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Contact } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import type { Reach, ReachLine } from '../../domain/finder/index.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';
import { hasPage } from '../frame/has-page.ts';
import { links } from '../frame/links.ts';
import { contactLink } from './contact-ways.ts';

const NUMBERS_THERE = 'Numbers are with the addresses, where they are recorded.';

export function reachOf(content: SiteContent): Reach {
  return {
    lines: [
      ...numberLines(content),
      ...serviceContacts(content)
        .filter(({ channel }) => channel !== 'phone')
        .map((contact) => serviceLine(content, contact)),
      ...(placesHave(content, 'openingHours')
        ? []
        : [{ before: 'Opening hours are not recorded.' }]),
    ],
    help: hasPage(content, links.help) ? links.help : undefined,
  };
}

/** The contacts in the lines, for their sources. */
export function reachContacts(content: SiteContent): Contact[] {
  const main = councilContact(content);
  return [...(main ? [main] : []), ...serviceContacts(content)];
}

/** The service's own numbers; without one, the council's number, or where the numbers of the places are. */
function numberLines(content: SiteContent): ReachLine[] {
  const own = serviceContacts(content).filter(({ channel }) => channel === 'phone');
  if (own.length > 0) return own.map((contact) => serviceLine(content, contact));
  const { serviceNow } = content.site;
  const none = `No number${serviceNow ? ' for the service' : ''} is recorded.`;
  const main = councilNumber(content);
  if (!main) return [{ before: placesHave(content, 'phone') ? NUMBERS_THERE : none }];
  return [{ ...main, after: `${main.after} ${none}` }];
}

/** "The council's main number is 01 000 000 (as at 2020)."; undefined if none may be used. */
export function councilNumber(content: SiteContent): Required<ReachLine> | undefined {
  const main = councilContact(content);
  const link = main && contactLink(main);
  if (!link) return undefined;
  return {
    before: `The ${content.site.terms.council.one}'s main number is `,
    link,
    after: ` (${asAtWords(content, main)}).`,
  };
}

function placesHave(content: SiteContent, what: 'phone' | 'openingHours'): boolean {
  return visitPlaces(content).some(({ visiting }) => visiting[what] !== undefined);
}

/** What families may use today to reach the service, in order. */
function serviceContacts({ contacts }: SiteContent): Contact[] {
  return contacts
    .filter((contact) => contact.group === 'service' && contactLink(contact) !== undefined)
    .toSorted((a, b) => a.order - b.order);
}

function councilContact({ site, contacts }: SiteContent): Contact | undefined {
  const main = contacts.find(({ id }) => id === site.council.contact);
  return main && contactLink(main) && main;
}

function serviceLine(content: SiteContent, contact: Contact): ReachLine {
  return {
    before: `${contact.service}: `,
    link: contactLink(contact),
    after: `, ${asAtWords(content, contact)}.`,
  };
}

/** "as at about 2020"; in the middle of a sentence. */
function asAtWords(content: SiteContent, contact: Contact): string {
  const dating = datingOf(contact, contentIndex(content).source);
  if (dating.how === 'undated') return 'undated';
  return `as at ${dateWords(dating.date)}`;
}
