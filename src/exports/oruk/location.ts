/** A place where a service is offered. */

import type { ExportContext } from '../data/table.ts';
import type { OfferPlace } from './offer-place.ts';
import type { Address, OrukLocation, LocationSummary } from './entities.ts';
import type { Checked } from '../../domain/entries/schemas/visiting/checking.ts';
import { isOverdue } from '../../domain/whats-on/checked.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { ACCESS_WORDS } from '../../wording/whats-on/visit-lines.ts';
import { openingSchedules } from './schedules.ts';
import { stableId } from '../data/stable-id.ts';
import { attribute, districtTerm } from './taxonomies.ts';
import { identifiersOf } from '../../domain/entries/identifier.ts';

export function locationId({ content }: ExportContext, { kind, id }: OfferPlace): string {
  return stableId(content.site, `location/${kind}/${id}`);
}

export function locationSummary(context: ExportContext, place: OfferPlace): LocationSummary {
  const { name, notes, point } = place;
  const [identifier] = identifiersOf(context.content.site, place);
  return {
    id: locationId(context, place),
    location_type: 'physical',
    name,
    description: notes.length > 0 ? notes.join(' ') : undefined,
    latitude: point?.lat,
    longitude: point?.lon,
    external_identifier: identifier?.value,
    external_identifier_type: identifier?.kind.name,
  };
}

export function locationOf(context: ExportContext, place: OfferPlace): OrukLocation {
  const summary = locationSummary(context, place);
  const district = districtTerm(context, place.district);
  const visited = visitPlaces(context.content).find(
    ({ kind, id }) => kind === place.kind && id === place.id,
  );
  return {
    ...summary,
    addresses: addressesOf(context, place, summary.id),
    ...(visited && visitingOf(context, visited, summary.id)),
    attributes: [attribute(context, 'location', summary.id, district)],
  };
}

/** What is known of visiting the place; nothing whose check is overdue. */
function visitingOf(
  { content }: ExportContext,
  place: VisitPlace,
  location: string,
): Pick<OrukLocation, 'schedules' | 'phones' | 'languages' | 'accessibility'> {
  const { site } = content;
  const { phone, languages, access } = place.visiting;
  const isGood = (fact: Checked | undefined): boolean =>
    fact !== undefined && !isOverdue(fact, site.asOf);
  const named = (what: string) => ({
    id: stableId(site, `${what}/${location}`),
    location_id: location,
  });
  return {
    schedules: openingSchedules(content, place, location),
    phones: phone && isGood(phone) ? [{ ...named('phone'), number: phone.value }] : undefined,
    languages:
      languages && isGood(languages)
        ? languages.spoken.map((name) => ({ ...named(`language/${name}`), name }))
        : undefined,
    accessibility:
      access && isGood(access)
        ? (['stepFree', 'parking', 'changing', 'bus'] as const).flatMap((part) => {
            const details = access[part];
            return details === undefined
              ? []
              : [{ ...named(`accessibility/${part}`), description: ACCESS_WORDS[part], details }];
          })
        : undefined,
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
