/** What is on: sessions by weekday and district, then every place with its hours and sessions. */

import { shortOf } from '../../domain/entries/term.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasSessionsAhead, heldSessions } from '../../domain/whats-on/held-session.ts';
import { isVisitable, visitPlaces } from '../../domain/whats-on/visit-place.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { sessionsData } from '../../exports/whats-on/sessions-data.ts';
import { whatsOnLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { visitsAreParted } from '../../wording/whats-on/visit-links.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { hasSessions } from '../../wording/frame/has-page.ts';
import { sessionDays } from './session-days.ts';
import type { DayOfSessions } from './session-days.ts';
import { inDistricts } from './in-districts.ts';
import type { InDistricts } from './in-districts.ts';
import { placeDetails } from './place-details.ts';
import type { PlaceDetails } from './place-details.ts';
import { HOME, whatsOnName } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface WhatsOnPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly days: readonly DayOfSessions[];
  readonly districts: readonly InDistricts<PlaceDetails>[];
  readonly districtsTitle: string;
  /** To the page of each district, where one page would be too long. */
  readonly parts: readonly Link[];
  readonly calendars: readonly Link[];
  readonly sources: readonly SourceLine[];
}

/**
 * All places, or links to the page of each district if they are too many.
 * @param siteUrl  where the site is served, for the structured data
 */
export function whatsOnPage(content: SiteContent, siteUrl: URL): WhatsOnPage {
  const marks = sourceMarks(content);
  const parted = visitsAreParted(content);
  const head = headOf(content, content.site.area);
  return {
    ...wholeOf(content),
    head: { ...head, ...(parted ? {} : { structuredData: sessionsData(content, siteUrl) }) },
    title: head.title,
    days: parted ? [] : sessionDays(content),
    districts: parted
      ? []
      : inDistricts(content, visited(content), ({ district }) => district).map((district) => ({
          ...district,
          items: district.items.map((place) => placeDetails(content, place, marks)),
        })),
    parts: parted ? partsOf(content) : [],
    calendars: calendarsOf(content),
    sources: marks.list(),
  };
}

/** The page of each district, where one page would be too long. */
export function whatsOnParts(content: SiteContent): WhatsOnPage[] {
  if (!visitsAreParted(content)) return [];
  const whole = headOf(content, content.site.area);
  return inDistricts(content, visited(content), ({ district }) => district).map((district) => {
    const marks = sourceMarks(content);
    const head = headOf(content, district.name);
    return {
      ...wholeOf(content),
      head: {
        ...head,
        path: whatsOnLinks.district(district.id),
        crumbs: [HOME, { text: whatsOnName(content), to: whole.path }],
      },
      title: head.title,
      days: sessionDays(content, district.id),
      districts: [
        {
          ...district,
          items: district.items.map((place) => placeDetails(content, place, marks)),
        },
      ],
      districtsTitle: 'All places',
      parts: [],
      calendars: [],
      sources: marks.list(),
    };
  });
}

function headOf(content: SiteContent, area: string): PageHead {
  const { terms } = content.site;
  return {
    title: hasSessions(content)
      ? `What is on in ${area}`
      : `Visiting ${terms.base.many} in ${area}`,
    description: hasSessions(content)
      ? `Sessions for ${terms.user.many} in ${area} by day and ${shortOf(terms.district).one}, opening hours, and who to ask.`
      : `Telephone numbers, web pages and opening hours of the ${terms.base.many} in ${area}.`,
    path: whatsOnLinks.page,
    crumbs: [HOME],
    search: { kind: 'page' },
  };
}

function wholeOf({ site }: SiteContent): Pick<WhatsOnPage, 'lead' | 'districtsTitle'> {
  return {
    lead: `As checked by ${dateWords(site.asOf)}. ${site.checkFirst}`,
    districtsTitle: `By ${shortOf(site.terms.district).one}`,
  };
}

/** The places with something to say about them. */
function visited(content: SiteContent): VisitPlace[] {
  const used = new Set(
    heldSessions(content).flatMap(({ at, state }) => (state === 'over' ? [] : [at])),
  );
  return visitPlaces(content).filter((place) => isVisitable(place) || used.has(place));
}

function partsOf(content: SiteContent): Link[] {
  return inDistricts(content, visited(content), ({ district }) => district).map(({ id, name }) => ({
    text: name,
    to: whatsOnLinks.district(id),
  }));
}

/** A calendar of all sessions and, if there are several districts with any, one of each. */
function calendarsOf(content: SiteContent): Link[] {
  if (!hasSessionsAhead(content)) return [];
  const names = contentIndex(content).district;
  const districts = content.site.districts.filter(({ id }) => hasSessionsAhead(content, id));
  return [
    { text: 'all sessions', to: whatsOnLinks.calendar },
    ...districts.map(({ id }) => ({
      text: names.get(id) ?? id,
      to: whatsOnLinks.districtCalendar(id),
    })),
  ];
}
