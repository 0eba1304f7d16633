import { offerAtBases } from '../../../../src/wording/places/offers.ts';
import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { listPages, orukAnswers } from '../../../../src/exports/oruk/answers.ts';
import type { Service, ServiceAtLocation } from '../../../../src/exports/oruk/entities.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published', recorded: '2026-01-10' };

/** The made-up council with a service at its bases and another at its libraries. */
function serving(): SiteContent {
  const content = makeContent();
  return {
    ...content,
    site: {
      ...content.site,
      serviceNow: {
        name: 'Dale Help',
        provider: 'The Dale Trust',
        from: '2020',
        sources: ['report-2020'],
        offer: { text: 'Help for families.', ageTo: 'centres-total', ...REPORT },
      },
      otherServices: [
        {
          id: 'rhymes',
          name: 'Rhymes',
          at: 'libraries',
          text: 'Songs for the young.',
          provider: 'Dale Council',
          ...REPORT,
        },
      ],
    },
  };
}

function answersOf(content: SiteContent, siteUrl = 'https://centres.example') {
  const answers = orukAnswers({ content, siteUrl: new URL(siteUrl) });
  const bodies = <Body>(list: string): Body[] =>
    answers
      .filter(({ path }) => new RegExp(`^/oruk/${list}/[^/]+$`).test(path))
      .map(({ body }) => body as Body);
  return {
    paths: answers.map(({ path }) => path),
    services: bodies<Service>('services'),
    atLocations: bodies<ServiceAtLocation>('service_at_locations'),
  };
}

test('a council without services has the interface with empty lists', () => {
  const { paths, services, atLocations } = answersOf(makeContent());
  expect(paths).toEqual(
    expect.arrayContaining(['/oruk/index.json', '/oruk/services.json', '/oruk/organizations.json']),
  );
  expect([services, atLocations]).toEqual([[], []]);
});

describe('the current service', () => {
  test('is at each base and at no closed centre', () => {
    const { services } = answersOf(serving());
    expect(services[0]?.service_at_locations.map(({ location }) => location.name)).toEqual([
      'Base',
      'Base',
    ]);
    expect(
      services[0]?.service_at_locations.map(({ location }) => location.external_identifier),
    ).toEqual(['10001', '10002']);
  });

  test('has what the sources say, and leaves out the rest', () => {
    const [service] = answersOf(serving()).services;
    expect(service).toMatchObject({
      name: 'Dale Help',
      url: 'https://centres.example/bases/',
      status: 'active',
      maximum_age: 3,
      assured_date: '2020-01-15',
      alert: 'Check before you travel.',
      last_modified: '2026-01-10T00:00:00.000Z',
      organization: { name: 'The Dale Trust' },
    });
    expect([service?.minimum_age, service?.email, service?.organization?.website]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has an e-mail address only if that is a shown contact of the service', () => {
    const own = { service: 'Dale Help', channel: 'email' as const, group: 'service' as const };
    const emailOf = (show: boolean) =>
      answersOf(
        withEntry(serving(), 'contacts', 'duty-line', { ...own, value: 'help@dale.example', show }),
      ).services[0]?.email;
    expect([emailOf(true), emailOf(false)]).toEqual(['help@dale.example', undefined]);
  });

  test('warns about a base in doubt, at the place and in the alert', () => {
    const base = serving().centres.find(({ id }) => id === 'oak')?.base;
    const [service] = answersOf(
      withEntry(serving(), 'centres', 'oak', {
        base: base && { ...base, name: 'Oak', inDoubt: 'It was for sale.' },
      }),
    ).services;
    expect(service?.alert).toBe(
      'Check before you travel. Check before use, because the building is in doubt: Oak.',
    );
    expect(service?.service_at_locations[0]?.location.description).toBe(
      'Check before use: its building is in doubt. It was for sale.',
    );
  });
});

describe('a place', () => {
  const { atLocations } = answersOf(serving());
  const library = (name: string) =>
    atLocations.find(({ location }) => location.name === name)?.location;

  test('without a separate street and town has no address, but its postcode in the description', () => {
    expect(library('Town Library')).toMatchObject({
      addresses: [],
      description: 'Postcode DH1 1AB.',
    });
  });

  test('without a point has no latitude or longitude', () => {
    const { latitude, longitude } = library('Mill Library') ?? {};
    expect([latitude, longitude]).toEqual([undefined, undefined]);
  });

  test('is in its district', () => {
    expect(library('Town Library')?.attributes.map((each) => each.taxonomy_term.name)).toEqual([
      'North Dale',
    ]);
  });
});

test('ids do not depend on the address of the site', () => {
  const idsAt = (siteUrl: string) => answersOf(serving(), siteUrl).services.map(({ id }) => id);
  expect(idsAt('https://a.example')).toEqual(idsAt('https://b.example'));
});

test('ids do not change', () => {
  expect(answersOf(serving()).services.map(({ name, id }) => [name, id])).toMatchInlineSnapshot(`
    [
      [
        "Dale Help",
        "8193a8aa-b483-5375-a292-f97fbf74c5b0",
      ],
      [
        "Rhymes",
        "f95c5a83-9186-5ebc-809c-e60db73eeb77",
      ],
    ]
  `);
});

test.each([
  { items: [], empty: true },
  { items: ['a', 'b'], empty: false },
])('a list of $items is one page, and the next is empty', ({ items, empty }) => {
  const total = { total_items: items.length, total_pages: 1, last_page: true };
  expect(listPages(items)).toEqual([
    {
      ...total,
      page_number: 1,
      size: items.length,
      first_page: true,
      empty,
      contents: items,
    },
    { ...total, page_number: 2, size: 0, first_page: false, empty: true, contents: [] },
  ]);
});

test('the interface says that it has no filters', () => {
  const [root] = orukAnswers({ content: makeContent(), siteUrl: new URL('https://a.example') });
  expect(JSON.stringify(root?.body)).toContain('filters are not supported');
});

test.each([
  ['bases', ['Base', 'Base']],
  ['family hub sites', ['Oak family hub']],
  ['libraries', ['Mill Library', 'Town Library']],
  ['venues', ['Dale Hall']],
] as const)('another service may be offered at %s', (at, names) => {
  const content = serving();
  const hall = { name: 'Dale Hall', district: 'north-dale', address: 'Hall Road', ...REPORT };
  const rhymes = { id: 'rhymes', name: 'Rhymes', text: 'Songs for the young.', at, ...REPORT };
  const { atLocations } = answersOf({
    ...content,
    venues: [{ ...hall, id: 'hall' }],
    site: { ...content.site, otherServices: [rhymes] },
  });
  const offered = atLocations.filter(({ service }) => service.name === 'Rhymes');
  expect(offered.map(({ location }) => location.name).toSorted()).toEqual(names);
});

test('another service at bases is told on their cards where there is no own one', () => {
  const content = serving();
  const rhymes = { id: 'rhymes', name: 'Rhymes', text: 'Songs.', at: 'bases', ...REPORT } as const;
  const site = { ...content.site, serviceNow: undefined, otherServices: [rhymes] };
  expect(offerAtBases({ ...content, site })?.text).toBe('Songs.');
  expect(offerAtBases(content)?.text).toContain('Help for families.');
});
