/**
 * A centre as schema.org data. A closed one is a plain place and an organization that was dissolved,
 * without anything that a search engine could take for an offer of help.
 */

import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus, closedOn } from '../../domain/network/status.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { isOverdue } from '../../domain/whats-on/checked.ts';
import { openingHoursData } from '../../exports/whats-on/opening-hours-data.ts';
import { links } from '../../wording/frame/links.ts';
import { identifiersOf } from '../../domain/entries/identifier.ts';

const IS_REPLACED_BY = 'http://purl.org/dc/terms/isReplacedBy';

/** @param siteUrl  where the site is served: addresses in the data are absolute */
export function centreData(
  content: SiteContent,
  centre: Centre,
  description: string,
  siteUrl: URL,
): object {
  const { site } = content;
  const { terms } = site;
  const help = centre.base ?? centre.open;
  const { name, shortName, address, postcode, point, town } = centre;
  const identifiers = identifiersOf(site, centre).map(({ kind, value, record }) => ({
    '@type': 'PropertyValue' as const,
    propertyID: kind.name,
    value,
    ...(record !== undefined && { url: record }),
  }));
  const [identifier] = identifiers;
  const url = new URL(links.centre(centre.id), siteUrl).href;
  return {
    ...(centreStatus(centre) === 'closed'
      ? lifetime(centre)
      : { '@type': (help ? terms.base : terms.centre).type ?? 'Place' }),
    '@id': `${url}#place`,
    url,
    name,
    ...(name === shortName ? {} : { alternateName: shortName }),
    description,
    address: {
      '@type': 'PostalAddress',
      ...(address === undefined ? {} : { streetAddress: address }),
      addressLocality: town,
      addressRegion: site.area,
      ...(postcode === undefined ? {} : { postalCode: postcode }),
      addressCountry: 'GB',
    },
    ...(point && {
      geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
    }),
    ...(help && openingHoursData(content, help)),
    ...(help?.phone && !isOverdue(help.phone, site.asOf) && { telephone: help.phone.value }),
    ...replacedBy(content, centre, siteUrl),
    ...(identifier && { identifier: identifiers.length > 1 ? identifiers : identifier }),
  };
}

/** What took its place, by the word of Dublin Core: schema.org has none for places. */
function replacedBy(content: SiteContent, centre: Centre, siteUrl: URL): object {
  const replacing = new Set(
    content.site.successions.filter(({ replaces }) => replaces).map(({ id }) => id),
  );
  const places = (centre.successors ?? [])
    .filter(({ kind }) => replacing.has(kind))
    .map(({ to }) => ({ '@id': `${new URL(links.centre(to), siteUrl).href}#place` }));
  return places.length > 0 ? { [IS_REPLACED_BY]: places } : {};
}

/** What it was, and from when to when, where the dates are known for certain. */
function lifetime(centre: Centre): object {
  const opened = isoDate(centre.opened?.date);
  const closed = isoDate(closedOn(centre));
  return {
    '@type': ['Place', 'Organization'],
    ...(opened !== undefined && { foundingDate: opened }),
    ...(closed !== undefined && { dissolutionDate: closed }),
  };
}

/** A year, a month or a day; undefined for what ISO 8601 has no words for. */
function isoDate(date: PartialDate | undefined): string | undefined {
  return date !== undefined && /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date) ? date : undefined;
}
