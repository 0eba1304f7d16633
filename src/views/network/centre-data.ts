/**
 * A centre as schema.org data. A closed one is a plain place, without anything that a
 * search engine could take for an offer of help.
 */

import type { CivicStructure, Place } from 'schema-dts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus } from '../../domain/network/status.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { isOverdue } from '../../domain/whats-on/checked.ts';
import { openingHoursData } from '../../exports/whats-on/opening-hours-data.ts';
import { links } from '../../wording/frame/links.ts';
import { identifiersOf } from '../../domain/entries/identifier.ts';

/** @param siteUrl  where the site is served: addresses in the data are absolute */
export function centreData(
  content: SiteContent,
  centre: Centre,
  description: string,
  siteUrl: URL,
): CivicStructure | Place {
  const { site } = content;
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
    '@type': centreStatus(centre) === 'closed' ? 'Place' : 'CivicStructure',
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
    ...(identifier && { identifier: identifiers.length > 1 ? identifiers : identifier }),
  };
}
