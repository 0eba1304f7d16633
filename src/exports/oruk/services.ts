/** The services, complete and in the short form of a list. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { isFullDay } from '../../domain/dates/partial-date.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import { capital, datingWords, listWords } from '../../wording/frame/phrases.ts';
import type { ExportContext } from '../data/table.ts';
import { locationId, locationOf } from './location.ts';
import type { OfferPlace } from './offer-place.ts';
import type { Offer } from './offer.ts';
import { organizationsOf } from './organizations.ts';
import type { Service, ServiceAtLocationLink, ServiceSummary } from './entities.ts';
import { stableId } from '../data/stable-id.ts';
import { sessionSchedules } from './schedules.ts';
import { attribute, kindTerm } from './taxonomies.ts';

export function serviceSummary(context: ExportContext, offer: Offer): ServiceSummary {
  const { content, siteUrl } = context;
  const organization = organizationsOf(content).get(offer.provider ?? '');
  return {
    id: serviceId(context, offer),
    organization_id: organization?.id,
    name: offer.name,
    description: `${offer.text} ${capital(datingWords(offer.backing, contentIndex(content).source))}.`,
    url: new URL(offer.page, siteUrl).href,
    email: offer.email,
    status: 'active',
    minimum_age: offer.ages.from,
    maximum_age: offer.ages.to,
    assured_date: assuredDate(context, offer),
    alert: alertOf(context, offer),
    last_modified: lastModified(offer),
    organization,
  };
}

export function serviceOf(context: ExportContext, offer: Offer): Service {
  const { site } = context.content;
  const id = serviceId(context, offer);
  const area = { name: site.area, service_area: site.area };
  return {
    ...serviceSummary(context, offer),
    service_areas: [{ id: stableId(site, `service_area/${offer.id}`), service_id: id, ...area }],
    schedules: offer.held && sessionSchedules(context.content, offer.held, id),
    service_at_locations: offer.places.map((place) => serviceAtPlace(context, offer, place)),
    attributes: [attribute(context, 'service', id, kindTerm(context, offer.kind))],
  };
}

export function serviceAtPlace(
  context: ExportContext,
  offer: Offer,
  place: OfferPlace,
): ServiceAtLocationLink {
  const { site } = context.content;
  return {
    id: stableId(site, `service_at_location/${offer.id}/${place.kind}/${place.id}`),
    service_id: serviceId(context, offer),
    location_id: locationId(context, place),
    location: locationOf(context, place),
  };
}

function serviceId({ content }: ExportContext, { id }: Offer): string {
  return stableId(content.site, `service/${id}`);
}

/** The latest day for which a source confirms the service or a place; undefined if no date is exact. */
function assuredDate({ content }: ExportContext, offer: Offer): string | undefined {
  const { source } = contentIndex(content);
  return [offer, ...offer.places]
    .flatMap(({ backing }) => {
      const dating = datingOf(backing, source);
      return dating.how !== 'undated' && isFullDay(dating.date) ? [dating.date] : [];
    })
    .toSorted()
    .at(-1);
}

function lastModified(offer: Offer): string {
  const days = [offer, ...offer.places].map(({ recorded }) => recorded);
  return `${days.toSorted().at(-1) ?? offer.recorded}T00:00:00.000Z`;
}

function alertOf({ content: { site } }: ExportContext, { doubts }: Offer): string {
  if (doubts.length === 0) return site.checkFirst;
  return `${site.checkFirst} Check before use, because the building is in doubt: ${listWords(doubts)}.`;
}
