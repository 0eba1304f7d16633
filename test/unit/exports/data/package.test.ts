/** The Data Package has what version 2 of the standard requires of a package, its resources and their fields. */

import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { dataPackage } from '../../../../src/exports/data/package.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const context = { content: makeCounty(), siteUrl: new URL('https://centres.example') };
const made = JSON.parse(dataPackage(context, () => 7)) as object;

const text = { type: 'string', minLength: 1 };
/** A path inside the package: neither absolute nor upwards. */
const path = { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)(?!.*://)(?!.*\\\\).+$' };
const texts = { type: 'array', items: { type: 'string' } };

/** No package on npm carries the profile of version 2: these are its rules for what we write. */
const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  additionalProperties: false,
  properties: {
    name: text,
    description: text,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'list'] },
    format: { enum: ['uri'] },
    missingValues: { ...texts, minItems: 1 },
    delimiter: text,
    itemType: { enum: ['string', 'date'] },
    trueValues: texts,
    falseValues: texts,
    constraints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        pattern: text,
        enum: { ...texts, minItems: 1, uniqueItems: true },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema', 'bytes', 'encoding'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9-]+$' },
    path,
    type: { const: 'table' },
    bytes: { type: 'integer' },
    schema: {
      type: 'object',
      required: ['fields', 'primaryKey'],
      properties: {
        primaryKey: { ...texts, minItems: 1 },
        fields: { type: 'array', minItems: 1, items: field },
        foreignKeys: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['fields', 'reference'],
            properties: {
              fields: { ...texts, minItems: 1 },
              reference: { type: 'object', required: ['fields'] },
            },
          },
        },
      },
    },
  },
};

const isPackage = new Ajv({ allErrors: true, strict: false }).compile({
  type: 'object',
  required: ['$schema', 'name', 'version', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9.-]+$' },
    version: text,
    licenses: { type: 'array', minItems: 1, items: { type: 'object', required: ['path'] } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
});

test('it follows the standard', () => {
  isPackage(made);
  expect(isPackage.errors ?? []).toEqual([]);
});

test('the check finds a path that leads out of the package, and a field without a type', () => {
  const [resource] = (made as { resources: object[] }).resources;
  expect(isPackage({ ...made, resources: [{ ...resource, path: '/data/a.csv' }] })).toBe(false);
  expect(isPackage({ ...made, resources: [{ ...resource, path: '../a.csv' }] })).toBe(false);
  const untyped = { fields: [{ name: 'id' }], primaryKey: ['id'] };
  expect(isPackage({ ...made, resources: [{ ...resource, schema: untyped }] })).toBe(false);
});
