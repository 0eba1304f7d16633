/**
 * The structured data of every page has what Google documents for its types: all that is required,
 * and of what is recommended all that our content has.
 *
 * https://developers.google.com/search/docs/appearance/structured-data
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { fileOf, readSite } from '../../src/site-checks/built-site.ts';
import { realContent } from '../support/content/real-content.ts';
import { dataBlocks } from '../support/site/schema-org.ts';

type Node = Readonly<Record<string, unknown>>;

interface Documented {
  readonly required: readonly string[];
  /** Those that Google recommends and that we give. */
  readonly given?: readonly string[];
  /** Those that Google recommends and that no entry has, so that nobody thinks that they were forgotten. */
  readonly unknown?: readonly string[];
}

const DOCUMENTED: Readonly<Record<string, Documented>> = {
  BreadcrumbList: { required: ['itemListElement'] },
  ListItem: { required: ['position', 'name'] },
  Dataset: {
    required: ['name', 'description'],
    given: [
      'creator',
      'distribution',
      'includedInDataCatalog',
      'isAccessibleForFree',
      'license',
      'spatialCoverage',
      'temporalCoverage',
      'url',
      'version',
    ],
    unknown: [
      'alternateName',
      'citation',
      'funder',
      'hasPart',
      'identifier',
      'isPartOf',
      'keywords',
      'measurementTechnique',
      'sameAs',
      'variableMeasured',
    ],
  },
  DataDownload: { required: ['contentUrl'], given: ['encodingFormat'] },
  DataCatalog: { required: ['name'] },
  FAQPage: { required: ['mainEntity'] },
  Question: { required: ['name', 'acceptedAnswer'] },
  Answer: { required: ['text'] },
  Event: {
    required: ['name', 'startDate', 'location'],
    given: ['description', 'endDate', 'eventStatus'],
    unknown: [
      'eventAttendanceMode',
      'image',
      'offers',
      'organizer',
      'performer',
      'previousStartDate',
    ],
  },
  CivicStructure: { required: ['name', 'address'], given: ['url'] },
  Library: { required: ['name', 'address'], given: ['url'] },
  Place: { required: ['name', 'address'] },
  Organization: { required: ['name'] },
  Project: { required: ['name'], given: ['url'] },
  Service: { required: ['name'], given: ['areaServed'] },
  GeoCoordinates: { required: ['latitude', 'longitude'] },
};

/** What says that a place can be visited, used or rung. */
const OF_OPEN_PLACES = [
  'openingHours',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'telephone',
  'publicAccess',
  'makesOffer',
];

const pages: {
  readonly address: string;
  readonly nodes: readonly Node[];
  readonly hasCrumbs: boolean;
}[] = [];

beforeAll(async () => {
  const site = await readSite(inject('siteFolder'), 'https://centres.example');
  for (const { address } of site.pages) {
    const html = await readFile(join(site.folder, fileOf(address)), 'utf8');
    const nodes = dataBlocks(html).flatMap((text) => [...nodesIn(JSON.parse(text))]);
    const isListed = !html.includes('content="noindex"');
    pages.push({ address, nodes, hasCrumbs: isListed && html.includes('aria-label="Breadcrumb"') });
  }
});

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('@type' in value) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

function typesOf(node: Node): readonly string[] {
  return [node['@type'] as string | readonly string[]].flat();
}

function nodesOf(type: string): { readonly address: string; readonly node: Node }[] {
  return pages.flatMap(({ address, nodes }) =>
    nodes.filter((node) => typesOf(node).includes(type)).map((node) => ({ address, node })),
  );
}

test.each(Object.entries(DOCUMENTED))(
  '%s has its fields',
  (type, { required, given = [], unknown = [] }) => {
    for (const { address, node } of nodesOf(type)) {
      const fields = Object.keys(node).filter((field) => node[field] !== '');
      expect(fields, address).toEqual(expect.arrayContaining([...required, ...given]));
      expect(
        fields.filter((field) => unknown.includes(field)),
        address,
      ).toEqual([]);
    }
  },
);

test('every page with breadcrumbs has them as data, the page itself last', () => {
  const without = pages.filter(
    ({ nodes, hasCrumbs }) =>
      hasCrumbs !== nodes.some((node) => node['@type'] === 'BreadcrumbList'),
  );
  expect(without.map(({ address }) => address)).toEqual([]);
  for (const { address, node } of nodesOf('BreadcrumbList')) {
    const items = node['itemListElement'] as readonly Node[];
    expect(items.length, address).toBeGreaterThan(1);
    expect(items.map(({ position }) => position)).toEqual(items.map((_, at) => at + 1));
    // Google takes the page's own address for the last one.
    expect(
      items.slice(0, -1).filter(({ item }) => item === undefined),
      address,
    ).toEqual([]);
  }
});

test('the description of a data set has 50 to 5,000 characters', () => {
  const sets = nodesOf('Dataset').map(({ node }) => node);
  expect(sets.length).toBeGreaterThan(10);
  for (const { name, description } of sets) {
    expect((description as string).length, name as string).toBeGreaterThanOrEqual(50);
    expect((description as string).length, name as string).toBeLessThanOrEqual(5000);
  }
});

test('a data set covers a day, or the time from a year to a day', () => {
  for (const { node } of nodesOf('Dataset'))
    expect(node['temporalCoverage']).toMatch(/^(\d{4}\/)?\d{4}-\d{2}-\d{2}$/);
});

test('a closed centre has nothing of an open one, and is dissolved', () => {
  const closed = pages.flatMap(({ nodes }) =>
    nodes.filter(
      (node) => typesOf(node).includes('Place') && typesOf(node).includes('Organization'),
    ),
  );
  expect(closed.length).toBeGreaterThan(20);
  expect(closed.some((node) => 'dissolutionDate' in node)).toBe(true);
  for (const node of closed)
    expect(Object.keys(node).filter((field) => OF_OPEN_PLACES.includes(field))).toEqual([]);
  for (const type of ['CivicStructure', 'Library'])
    expect(nodesOf(type).filter(({ node }) => 'dissolutionDate' in node)).toEqual([]);
});

test('the services say where they are offered', () => {
  const places = new Set(nodesOf('CivicStructure').map(({ node }) => node['@id']));
  const channels = nodesOf('ServiceChannel').map(({ node }) => node['serviceLocation'] as Node);
  expect(channels.length).toBeGreaterThan(0);
  expect(channels.filter((place) => !places.has(place['@id']))).toEqual([]);
});

test('the sitemap dates every page, none after the day of the facts', async () => {
  const xml = await readFile(join(inject('siteFolder'), 'sitemap-0.xml'), 'utf8');
  const urls = xml.split('<url>').slice(1);
  const days = urls.map((url) => /<lastmod>(\d{4}-\d{2}-\d{2})T/.exec(url)?.[1] ?? '');
  const { site } = await realContent();
  expect(days.length).toBeGreaterThan(500);
  expect(urls.filter((_, at) => days[at] === '')).toEqual([]);
  expect(days.filter((day) => day > site.asOf)).toEqual([]);
  expect(new Set(days).size).toBeGreaterThan(1);
});
