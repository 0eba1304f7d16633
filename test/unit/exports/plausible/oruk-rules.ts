/** Rules for the services beyond the schemas of Open Referral UK. */

import { centreStatus } from '../../../../src/domain/network/status.ts';
import type { Attribute, OrukLocation } from '../../../../src/exports/oruk/entities.ts';
import { first, objectsIn, published, repeated } from './exchange-data.ts';
import type { ExchangeData, PlausibilityRule } from './exchange-data.ts';

const OLDEST = 25;

export const orukRules: readonly PlausibilityRule[] = [
  {
    name: 'no two files have the same id, and each file is named after its id',
    problems: (data) => {
      const files = [...entityFiles(data).values()].flat();
      return [
        ...repeated(files.map(({ body }) => body.id)),
        ...files.filter(({ path, body }) => !path.endsWith(`/${body.id}.json`)).map(pathOf),
      ];
    },
    spoil: ({ atLocations }) => {
      const [one, other] = atLocations;
      if (one && other) one.body.id = other.body.id;
    },
  },
  {
    name: 'a list has one page with everything, and the page after it is empty',
    problems: (data) =>
      lists(data).flatMap((pages) => {
        const all = pages.flatMap(({ body }) => body.contents).length;
        return pages
          .filter(
            ({ body }, index) =>
              body.total_items !== all ||
              body.total_pages !== 1 ||
              body.page_number !== index + 1 ||
              body.first_page !== (index === 0) ||
              !body.last_page ||
              body.size !== body.contents.length ||
              body.size !== (index === 0 ? all : 0) ||
              body.empty !== (body.size === 0),
          )
          .map(pathOf);
      }),
    spoil: ({ pages }) => {
      first(pages).body.total_items += 1;
    },
  },
  {
    name: 'a list has exactly the entities that have a file',
    problems: (data) =>
      [...entityFiles(data)].flatMap(([list, files]) => {
        const listed = data.pages
          .filter((page) => page.list === list)
          .flatMap(({ body }) => body.contents.map(({ id }) => id));
        const own = files.map(({ body }) => body.id);
        return [
          ...repeated(listed),
          ...listed.filter((id) => !own.includes(id)),
          ...own.filter((id) => !listed.includes(id)),
        ];
      }),
    spoil: (data) => {
      data.atLocations.pop();
    },
  },
  {
    name: 'a service at a place is one that the service lists',
    problems: ({ services, atLocations }) => {
      const listed = services.flatMap(({ body }) =>
        body.service_at_locations.map((link) => `${link.id} ${body.id} ${link.location.id}`),
      );
      const own = atLocations.map(
        ({ body }) => `${body.id} ${body.service.id} ${body.location.id}`,
      );
      return [
        ...own.filter((id) => !listed.includes(id)),
        ...listed.filter((id) => !own.includes(id)),
      ];
    },
    spoil: ({ services }) => {
      first(services).body.service_at_locations.pop();
    },
  },
  {
    name: 'an id beside a service, a location or an organization is the id of that',
    problems: (data) =>
      [...objectsIn(published(data))].flatMap((object) =>
        ['service', 'location', 'organization'].flatMap((name) => {
          const whole = object[name] as { readonly id: string } | undefined;
          return whole === undefined || object[`${name}_id`] === whole.id ? [] : [whole.id];
        }),
      ),
    spoil: ({ atLocations }) => {
      const body = first(atLocations).body;
      body.location_id = body.service_id;
    },
  },
  {
    name: 'every organization that is named has a file',
    problems: (data) => {
      const known = new Set(data.organizations.map(({ body }) => body.id));
      return idsNamed(data, 'organization_id').filter((id) => !known.has(id));
    },
    spoil: ({ organizations }) => {
      organizations.pop();
    },
  },
  {
    name: 'every term that is used has a file, and its taxonomy too',
    problems: (data) => {
      const terms = new Set(data.terms.map(({ body }) => body.id));
      const taxonomies = new Set(data.taxonomies.map(({ body }) => body.id));
      return [
        ...idsNamed(data, 'taxonomy_term_id').filter((id) => !terms.has(id)),
        ...idsNamed(data, 'taxonomy_id').filter((id) => !taxonomies.has(id)),
      ];
    },
    spoil: ({ taxonomies }) => {
      taxonomies.pop();
    },
  },
  {
    name: 'attributes and addresses have the id of the object they are in',
    problems: ({ atLocations, services }) => [
      ...atLocations.flatMap(({ body: { location } }) => [
        ...location.addresses
          .filter((address) => address.location_id !== location.id)
          .map(({ id }) => id),
        ...strayAttributes(location),
      ]),
      ...services.flatMap(({ body }) => strayAttributes(body)),
    ],
    spoil: ({ atLocations }) => {
      const { location } = first(atLocations).body;
      first(location.addresses).location_id = first(location.addresses).id;
    },
  },
  {
    name: 'the youngest age is not above the oldest, and both are ages of the young',
    problems: ({ services }) =>
      services
        .filter(({ body: { minimum_age: from = 0, maximum_age: to = OLDEST } }) => {
          return from < 0 || from > to || to > OLDEST;
        })
        .map(pathOf),
    spoil: ({ services }) => {
      first(services).body.minimum_age = 50;
    },
  },
  {
    name: 'nothing was changed after the day of reading',
    problems: ({ content, services }) =>
      services
        .filter(({ body }) => body.last_modified.slice(0, 10) > content.site.asOf)
        .map(pathOf),
    spoil: ({ services }) => {
      first(services).body.last_modified = '2126-01-01T00:00:00.000Z';
    },
  },
  {
    name: 'no closed centre is a place of a service',
    problems: ({ content, atLocations }) => {
      const closed = new Set(
        content.centres
          .filter((centre) => centreStatus(centre) === 'closed')
          .map((centre) => centre.identifiers?.['urn']),
      );
      return atLocations
        .map(({ body }) => body.location.external_identifier)
        .filter((urn) => urn !== undefined && closed.has(urn))
        .map(String);
    },
    spoil: ({ content, atLocations }) => {
      const closed = content.centres.find(({ closed: day, identifiers }) => day && identifiers);
      first(atLocations).body.location.external_identifier = closed?.identifiers?.['urn'];
    },
  },
  {
    name: 'every base is a place of the current service, with its number from the register',
    problems: ({ content, services }) => {
      const now = services.find(({ body }) => body.name === content.site.serviceNow?.name);
      const urns = now?.body.service_at_locations.map((link) => link.location.external_identifier);
      return content.centres
        .filter(({ base, identifiers }) => base && !urns?.includes(identifiers?.['urn']))
        .map(({ id }) => id);
    },
    spoil: ({ content, services }) => {
      const now = services.find(({ body }) => body.name === content.site.serviceNow?.name);
      now?.body.service_at_locations.pop();
    },
  },
  {
    name: 'a base in doubt has a warning, and so does the alert of its service',
    problems: ({ content, services }) =>
      content.centres
        .flatMap(({ base }) => (base?.inDoubt === undefined ? [] : [base.name]))
        .filter(
          (name) =>
            !services.some(
              ({ body }) =>
                body.alert.includes(name) &&
                body.service_at_locations.some(
                  ({ location }) =>
                    location.name === name && location.description?.includes('Check before use'),
                ),
            ),
        ),
    spoil: ({ services }) => {
      for (const { body } of services) body.alert = 'Check before you travel.';
    },
  },
];

type Files = readonly { readonly path: string; readonly body: { readonly id: string } }[];

function entityFiles(data: ExchangeData): ReadonlyMap<string, Files> {
  return new Map<string, Files>([
    ['services', data.services],
    ['service_at_locations', data.atLocations],
    ['organizations', data.organizations],
    ['taxonomies', data.taxonomies],
    ['taxonomy_terms', data.terms],
  ]);
}

/** The pages of each list in their order. */
function lists({ pages }: ExchangeData): ExchangeData['pages'][] {
  return [...Map.groupBy(pages, ({ list }) => list).values()];
}

function idsNamed(data: ExchangeData, member: string): string[] {
  return [...objectsIn(published(data))].flatMap((object) => {
    const id = object[member];
    return typeof id === 'string' ? [id] : [];
  });
}

function strayAttributes({ id, attributes }: Pick<OrukLocation, 'id' | 'attributes'>): string[] {
  return attributes
    .filter(
      (each: Attribute) => each.link_id !== id || each.taxonomy_term.id !== each.taxonomy_term_id,
    )
    .map((each) => each.id);
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}
