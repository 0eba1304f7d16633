/** Every file of the Open Referral UK interface is valid by its published schema. */

import { expect, test } from 'vitest';
import type { SchemaObject } from 'ajv';
import { orukAnswers } from '../../src/exports/oruk/answers.ts';
import { content } from './content-under-test.ts';
import { readSchema, schemaCheck } from './published-schemas.ts';
import type { SchemaCheck } from './published-schemas.ts';

const SCHEMAS = 'oruk-v3';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const schemaOf = (name: string): SchemaObject => readSchema(`${SCHEMAS}/${name}.json`);
const service = schemaOf('service');
const openapi = schemaOf('openapi') as {
  components: { schemas: { Page: SchemaObject } };
};

/** The schema of a term is only inside that of a service. */
const term = (
  service as { properties: { attributes: { items: { properties: Record<string, object> } } } }
).properties.attributes.items.properties['taxonomy_term'];

function pageOf(items: SchemaObject): SchemaObject {
  const { Page } = openapi.components.schemas;
  return {
    allOf: [Page, { properties: { contents: { type: 'array', items } } }],
    required: [...Object.keys(Page['properties'] as object), 'contents'],
  };
}

interface Answered {
  readonly what: string;
  readonly path: RegExp;
  readonly checks: readonly SchemaCheck[];
}

const check = (schema: SchemaObject): SchemaCheck => schemaCheck(schema);
const list = (name: string): RegExp => new RegExp(`^/oruk/${name}(?:/page/\\d+)?\\.json$`);
const entity = (name: string): RegExp => new RegExp(`^/oruk/${name}/${UUID}\\.json$`);

const ANSWERS: readonly Answered[] = [
  {
    what: 'pages of services',
    path: list('services'),
    checks: [check(pageOf(schemaOf('service_list')))],
  },
  { what: 'services', path: entity('services'), checks: [check(service)] },
  {
    what: 'pages of services at locations',
    path: list('service_at_locations'),
    checks: [check(pageOf(schemaOf('service_at_location')))],
  },
  {
    what: 'services at locations',
    path: entity('service_at_locations'),
    // The OpenAPI file uses the schema of a service here; the file is valid by both.
    checks: [check(schemaOf('service_at_location')), check(service)],
  },
  {
    what: 'pages of organizations',
    path: list('organizations'),
    checks: [check(pageOf(schemaOf('organization')))],
  },
  {
    what: 'organizations',
    path: entity('organizations'),
    checks: [check(schemaOf('organization'))],
  },
  { what: 'pages of taxonomies', path: list('taxonomies'), checks: [check(pageOf({}))] },
  { what: 'pages of terms', path: list('taxonomy_terms'), checks: [check(pageOf(term ?? {}))] },
  { what: 'terms', path: entity('taxonomy_terms'), checks: [check(term ?? {})] },
];

const answers = orukAnswers({ content, siteUrl: new URL('https://centres.example') });

test.each(ANSWERS)('$what are valid', ({ path, checks }) => {
  const here = answers.filter((answer) => path.test(answer.path));
  expect(here.length).toBeGreaterThan(0);
  const problems = here.flatMap((answer) =>
    checks.flatMap((validate) =>
      validate(answer.body).map((problem) => `${answer.path}${problem}`),
    ),
  );
  expect(problems).toEqual([]);
});

test('every file is one of these, the interface itself or a taxonomy', () => {
  const others = answers.filter((answer) => !ANSWERS.some(({ path }) => path.test(answer.path)));
  expect(others.map(({ path }) => path.replace(new RegExp(UUID), 'id'))).toEqual([
    '/oruk/index.json',
    '/oruk/taxonomies/id.json',
    '/oruk/taxonomies/id.json',
  ]);
});

test.each([
  ['a service without name', 'services', { name: undefined }],
  ['an id that is no UUID', 'services', { id: 'service-now' }],
  ['an unknown status', 'services', { status: 'open' }],
  ['an address that is not absolute', 'services', { url: 'bases' }],
  ['a location without a type', 'service_at_locations', { location: { id: 'x' } }],
  ['an organization without description', 'organizations', { description: undefined }],
])('the schemas refuse %s', (_, name, change) => {
  const [first] = answers.filter(({ path }) => entity(name).test(path));
  const checks = ANSWERS.find(({ path }) => path.source === entity(name).source)?.checks ?? [];
  expect(checks.flatMap((validate) => validate({ ...first?.body, ...change }))).not.toEqual([]);
});
