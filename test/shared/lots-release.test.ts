/** The lots are a valid release of the Open Contracting Data Standard with its extension for lots. */

import { expect, test } from 'vitest';
import type { SchemaObject } from 'ajv';
import { lotsPackage } from '../../src/exports/ocds/release-package.ts';
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
  ['a status that no list has', { tender: { ...release.tender, status: 'over' } }],
  ['a lot of no such status', { tender: { ...release.tender, lots: [{ id: 'a', status: 'x' }] } }],
  ['a day without a time', { date: '2011-12-05' }],
  ['no ocid', { ocid: undefined }],
])('the schemas refuse %s', (_, fault) => {
  expect(check({ ...release, ...fault })).not.toEqual([]);
});
