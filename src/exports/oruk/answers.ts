/** Every response of an Open Referral UK interface, each as a file. */

import { fileLinks } from '../../wording/frame/links.ts';
import type { ExportContext } from '../data/table.ts';
import { envelope } from '../data/json-file.ts';
import { locationSummary } from './location.ts';
import { offersOf } from './offer.ts';
import type { Offer } from './offer.ts';
import { organizationsOf } from './organizations.ts';
import type { ServiceAtLocation, ServiceAtLocationSummary } from './entities.ts';
import { serviceOf, serviceSummary } from './services.ts';
import { taxonomiesOf, taxonomyTerms } from './taxonomies.ts';

export interface OrukAnswer {
  /** "/oruk/services.json". */
  readonly path: string;
  readonly body: object;
}

export interface ListPage<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
}

export const ORUK_FOLDER = fileLinks.oruk('');
export const ORUK_ROOT = `${ORUK_FOLDER}index.json`;

const PROFILE = 'https://github.com/OpenReferralUK/uk-profile';
const OPENAPI =
  'https://raw.githubusercontent.com/OpenReferralUK/uk-profile/main/schema/openapi.json';

const LISTS = [
  'services',
  'service_at_locations',
  'organizations',
  'taxonomies',
  'taxonomy_terms',
] as const;
type ListName = (typeof LISTS)[number];

interface Entity {
  readonly id: string;
}

/** "/oruk/services.json". */
export function listPath(list: ListName): string {
  return `${ORUK_FOLDER}${list}.json`;
}

export function orukAnswers(context: ExportContext): OrukAnswer[] {
  const { content } = context;
  const offers = offersOf(content);
  const services = offers.map((offer) => serviceOf(context, offer));
  const summaries = offers.map((offer) => serviceSummary(context, offer));
  const organizations = [...organizationsOf(content).values()];
  const taxonomies = taxonomiesOf(content);
  const terms = taxonomyTerms(context);
  return [
    { path: ORUK_ROOT, body: rootOf(context, offers.length) },
    ...entityFiles('services', services, summaries),
    ...entityFiles('service_at_locations', ...atLocations(context, offers)),
    ...entityFiles(
      'organizations',
      organizations.map((organization) => ({
        ...organization,
        services: summaries.filter((service) => service.organization_id === organization.id),
      })),
      organizations,
    ),
    ...entityFiles('taxonomies', taxonomies, taxonomies),
    ...entityFiles('taxonomy_terms', terms, terms),
  ];
}

/** The description of the interface, with the address of each list. */
function rootOf(context: ExportContext, services: number): object {
  const head = {
    title: `Services for ${context.content.site.terms.user.many}, as Open Referral UK`,
    description:
      'An interface made of files: each list and each entity has its own address. A list has one page with everything; filters are not supported and are ignored.',
  };
  return {
    version: 'HSDS-UK-3.0',
    profile: PROFILE,
    openapi_url: OPENAPI,
    lists: Object.fromEntries(
      LISTS.map((list) => [list, new URL(listPath(list), context.siteUrl).href]),
    ),
    ...envelope(context, head, services),
  };
}

/** @returns each service at each place: complete, and in the short form of a list */
function atLocations(
  context: ExportContext,
  offers: readonly Offer[],
): [ServiceAtLocation[], ServiceAtLocationSummary[]] {
  const whole: ServiceAtLocation[] = [];
  const listed: ServiceAtLocationSummary[] = [];
  for (const offer of offers) {
    const { service_at_locations: links, ...service } = serviceOf(context, offer);
    const summary = serviceSummary(context, offer);
    for (const [index, link] of links.entries()) {
      const place = offer.places[index];
      if (!place) continue;
      const { name } = link.location;
      whole.push({ ...link, name: `${offer.name}: ${name}`, status: service.status, service });
      listed.push({ ...link, location: locationSummary(context, place), service: summary });
    }
  }
  return [whole, listed];
}

/** A list, what follows it, and a file for each of its entities. */
function entityFiles(
  list: ListName,
  entities: readonly Entity[],
  listed: readonly Entity[],
): OrukAnswer[] {
  const [all, end] = listPages(listed);
  return [
    { path: listPath(list), body: all },
    { path: `${ORUK_FOLDER}${list}/page/2.json`, body: end },
    ...entities.map((body) => ({ path: `${ORUK_FOLDER}${list}/${body.id}.json`, body })),
  ];
}

/**
 * The one page of a list, and the empty page that a reader finds who asks for more.
 *
 * Files cannot answer "?page=": with everything on one page, a host that ignores it tells the truth.
 */
export function listPages<Item>(
  items: readonly Item[],
): [all: ListPage<Item>, end: ListPage<Item>] {
  const total = { total_items: items.length, total_pages: 1, last_page: true };
  return [
    {
      ...total,
      page_number: 1,
      size: items.length,
      first_page: true,
      empty: items.length === 0,
      contents: items,
    },
    { ...total, page_number: 2, size: 0, first_page: false, empty: true, contents: [] },
  ];
}
