/** security.txt (RFC 9116): who to tell about a fault in the security of the site, and until when. */

import { daysAfter } from '../../domain/dates/calendar-days.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { siteAddress } from '../../wording/frame/links.ts';

/** The standard asks for less than a year. */
const DAYS = 364;

/** The last day on which the contact can be relied on, since it was checked on the day of the facts. */
export function securityExpiry({ asOf }: Pick<Site, 'asOf'>): Day {
  return daysAfter(asOf, DAYS);
}

/**
 * Why the file must not be published today; undefined if it may be, or there is none.
 * @param today  by the clock of the machine, which only commands read
 */
export function staleSecurityTxt(
  site: Pick<Site, 'publisher' | 'asOf'>,
  today: Day,
): string | undefined {
  const { contact, issues } = site.publisher;
  const expiry = securityExpiry(site);
  if ((contact ?? issues) === undefined || expiry >= today) return undefined;
  return `security.txt is left out: it would hold until ${dateWords(expiry)}, a year from the day of the facts. Check the facts, then set asOf in site.yaml to the day of the check.`;
}

/** @returns undefined if the publisher has set no contact */
export function securityTxt(
  { publisher, asOf }: Pick<Site, 'publisher' | 'asOf'>,
  siteUrl: URL,
): string | undefined {
  const { contact, issues } = publisher;
  const contacts = [contact && `mailto:${contact}`, issues].filter((uri) => uri !== undefined);
  if (contacts.length === 0) return undefined;
  const lines = [
    ...contacts.map((uri) => `Contact: ${uri}`),
    `Expires: ${securityExpiry({ asOf })}T23:59:59Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL(siteAddress('/.well-known/security.txt'), siteUrl).href}`,
  ];
  return `${lines.join('\n')}\n`;
}
