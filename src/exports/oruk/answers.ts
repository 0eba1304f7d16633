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
  /** Not part of the standard, which uses "?page="; files cannot answer that. */
  readonly next_page_url?: string | undefined;
  readonly contents: readonly Item[];
}

export const ORUK_FOLDER = fileLinks.oruk('');
export const ORUK_ROOT = `${ORUK_FOLDER}index.json`;
export const PAGE_SIZE = 50;

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

/** The first page of a list: "/oruk/services.json". */
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
    ...entityFiles(context, 'services', services, summaries),
    ...entityFiles(context, 'service_at_locations', ...atLocations(context, offers)),
    ...entityFiles(
      context,
      'organizations',
      organizations.map((organization) => ({
        ...organization,
        services: summaries.filter((service) => service.organization_id === organization.id),
      })),
      organizations,
    ),
    ...entityFiles(context, 'taxonomies', taxonomies, taxonomies),
    ...entityFiles(context, 'taxonomy_terms', terms, terms),
  ];
}

/** The description of the interface, with the first page of each list. */
function rootOf(context: ExportContext, services: number): object {
  const head = {
    title: 'Services for families, as Open Referral UK',
    description: 'An interface made of files: each list and each entity has its own address.',
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

/** The pages of a list and a file for each of its entities. */
function entityFiles(
  { siteUrl }: ExportContext,
  list: ListName,
  entities: readonly Entity[],
  listed: readonly Entity[],
): OrukAnswer[] {
  const pathOf = (page: number): string =>
    page === 1 ? listPath(list) : `${ORUK_FOLDER}${list}/page/${String(page)}.json`;
  const pages = listPages(listed, (page) => new URL(pathOf(page), siteUrl).href);
  return [
    ...pages.map((body) => ({ path: pathOf(body.page_number), body })),
    ...entities.map((body) => ({ path: `${ORUK_FOLDER}${list}/${body.id}.json`, body })),
  ];
}

/**
 * The pages of a list; an empty list has one empty page.
 * @param addressOf  gives the address of a page by its number, from 1
 */
export function listPages<Item>(
  items: readonly Item[],
  addressOf: (page: number) => string,
): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: total }, (_, index) => {
    const contents = items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    const last = index === total - 1;
    return {
      total_items: items.length,
      total_pages: total,
      page_number: index + 1,
      size: contents.length,
      first_page: index === 0,
      last_page: last,
      empty: contents.length === 0,
      next_page_url: last ? undefined : addressOf(index + 2),
      contents,
    };
  });
}
