/** What is cited about visiting places: contact details, hours, sessions, venues and bank holidays. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';
import { visitLink } from '../whats-on/visit-links.ts';
import type { Part } from './citations.ts';

const VISITING_PARTS = [
  ['phone', 'telephone number'],
  ['email', 'e-mail address'],
  ['web', 'web page'],
  ['access', 'access'],
  ['languages', 'languages'],
  ['openingHours', 'opening hours'],
] as const;

/** Contact details, hours and sessions of places, which have sources of their own, and venues. */
export function visitCitations(content: SiteContent): Part[] {
  const { bankHolidays } = content.site;
  return [
    ...visitPlaces(content).flatMap((each) => {
      const { kind, name, visiting, backing, warnings } = each;
      const place = {
        text: name,
        to: visitLink(content, each),
        caution: kind === 'base' ? undefined : warnings[0],
      };
      return [
        ...(kind === 'venue'
          ? [{ ...place, part: 'name and address', sources: backing.sources }]
          : []),
        ...VISITING_PARTS.flatMap(([field, part]) => {
          const fact = visiting[field];
          return fact ? [{ ...place, part, sources: fact.sources }] : [];
        }),
        ...(visiting.sessions ?? []).map(({ what, sources }) => ({
          ...place,
          part: what,
          sources,
        })),
      ];
    }),
    ...(bankHolidays
      ? [{ text: 'Bank holidays', to: undefined, sources: bankHolidays.sources }]
      : []),
  ];
}
