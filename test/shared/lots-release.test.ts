/** The lots are valid by the schemas of the Open Contracting Data Standard and its extension for lots. */

import { expect, test } from 'vitest';
import type { SchemaObject } from 'ajv';
import { lotsPackage } from '../../src/exports/ocds/lots-release.ts';
import { content } from './content-under-test.ts';
import { draft04Check, mergedSchema, readSchema } from './published-schemas.ts';

const check = draft04Check(
  mergedSchema(
    readSchema('ocds/release-schema.json'),
    readSchema('ocds/lots-extension-release-schema.json'),
  ) as SchemaObject,
);
const { releases } = lotsPackage({ content, siteUrl: new URL('https://centres.example') });
const [release] = releases;
if (!release) throw new Error('no release to check');

test('every release is valid', () => {
  expect(releases.flatMap(check)).toEqual([]);
});

test.each([
  ['a lot without id', { tender: { ...release.tender, lots: [{ title: 'A lot' }] } }],
  ['an unknown status of the tender', { tender: { ...release.tender, status: 'over' } }],
  [
    'an unknown status of a lot',
    { tender: { ...release.tender, lots: [{ id: 'a', status: 'x' }] } },
  ],
  ['a day without a time', { date: '2011-12-05' }],
  ['no ocid', { ocid: undefined }],
])('the schemas refuse %s', (_, change) => {
  expect(check({ ...release, ...change })).not.toEqual([]);
});
