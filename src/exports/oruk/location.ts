/** A place where a service is offered. */

import type { ExportContext } from '../data/table.ts';
import type { OfferPlace } from './offer-place.ts';
import type { Address, OrukLocation, LocationSummary } from './entities.ts';
import { stableId } from '../data/stable-id.ts';
import { attribute, districtTerm } from './taxonomies.ts';

export function locationId({ content }: ExportContext, { kind, id }: OfferPlace): string {
  return stableId(content.site, `location/${kind}/${id}`);
}

export function locationSummary(context: ExportContext, place: OfferPlace): LocationSummary {
  const { name, notes, point, urn } = place;
  return {
    id: locationId(context, place),
    location_type: 'physical',
    name,
    description: notes.length > 0 ? notes.join(' ') : undefined,
    latitude: point?.lat,
    longitude: point?.lon,
    external_identifier: urn,
    external_identifier_type: urn === undefined ? undefined : 'URN',
  };
}

export function locationOf(context: ExportContext, place: OfferPlace): OrukLocation {
  const summary = locationSummary(context, place);
  const district = districtTerm(context, place.district);
  return {
    ...summary,
    addresses: addressesOf(context, place, summary.id),
    attributes: [attribute(context, 'location', summary.id, district)],
  };
}

/** None where street, town or postcode is missing: the standard takes no address without them. */
function addressesOf(
  { content: { site } }: ExportContext,
  { lines, postcode }: OfferPlace,
  location: string,
): Address[] {
  if (!lines || postcode === undefined) return [];
  return [
    {
      id: stableId(site, `address/${location}`),
      location_id: location,
      address_1: lines.street,
      city: lines.town,
      state_province: site.area,
      postal_code: postcode,
      country: 'GB',
      address_type: 'physical',
    },
  ];
}
