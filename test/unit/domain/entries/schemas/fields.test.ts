/** What the fields of entries accept, and what they refuse. */

import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { catchment } from '../../../../../src/domain/entries/schemas/catchment.ts';
import * as fields from '../../../../../src/domain/entries/schemas/fields.ts';
import { repositorySchema } from '../../../../../src/domain/entries/schemas/repository.ts';
import { siteSchema } from '../../../../../src/domain/entries/schemas/site.ts';
import { sourceSchema } from '../../../../../src/domain/entries/schemas/source.ts';
import { session } from '../../../../../src/domain/entries/schemas/visiting/session.ts';
import { days, time } from '../../../../../src/domain/entries/schemas/visiting/times.ts';
import { makeSite } from '../../../../support/made-up/make-site.ts';

const words = (count: number) => Array.from({ length: count }, () => 'page').join(' ');
const { starts } = session.shape;
const { where } = sourceSchema.shape;
const { code } = siteSchema.shape.council.shape;
const { postcodeAreas, gone } = siteSchema.shape;

describe.each<[string, z.ZodType, unknown[], unknown[]]>([
  ['a text', fields.text, ['Oak', 'Café'], ['', ' Oak', 'Oak\u200B', 'TBC', '<b>Oak</b>', 5]],
  [
    'a web address',
    fields.webAddress,
    ['https://dale.example/a?b=c#d', 'http://dale.example'],
    ['dale.example', 'javascript:alert(1)', 'https://dale.example/é', 'ftp://dale.example', ''],
  ],
  ['an id', fields.id, ['oak', 'oak-2', '2-oak'], ['Oak', 'oak_2', '-oak', 'oak-', 'a--b', '']],
  [
    'a date',
    fields.date,
    ['2019', '2019-23', '../2012-02', '1700', '2199-12-31'],
    ['1699', '2200', '2019-13', 'May 2019', 2019, ''],
  ],
  ['a day', fields.day, ['2026-02-28'], ['2026-02-29', '2026-02', '2026-2-1', '']],
  ['a postcode', fields.postcode, ['SW1A 1AA'], ['SW1A1AA', 'sw1a 1aa', 'SW1A', '']],
  [
    'a point',
    fields.point,
    [{ lat: -90, lon: 180 }],
    [{ lat: 91, lon: 0 }, { lat: 0, lon: -181 }, { lat: 0 }, { lat: 0, lon: 0, height: 1 }],
  ],
  ['sources', fields.sources, [['letter']], [[], ['A letter'], 'letter']],
  ['when it was true', fields.asAt, ['2019', 'as published', 'undated'], ['published', '']],
  ['a beginning', catchment.shape.postcodes, [['DH1'], ['SW1A 1']], [[], ['DH1 1A'], ['dh1']]],
  ['a time', time, ['00:00', '09:30', '23:59'], ['24:00', '9:30', '09:60', '0930', '']],
  ['its start', starts, ['10:00'], ['10']],
  [
    'days',
    days,
    ['2026-12-24', '2026-12-24/2027-01-02', '2026-12-24/2026-12-24'],
    ['2026-12', '2027-01-02/2026-12-24', '2026-12-24/', '2026-12-24/2026-12-25/2026-12-26', ''],
  ],
  ['a place in a source', where, [words(25), 'Page 5', undefined], [words(26)]],
  ['a place with gaps in it', where, [words(24).replace(' ', '\n \n')], [words(26)]],
  ['a council’s number', code, ['100'], ['10', '1000', 100]],
  ['letters of postcodes', postcodeAreas, [['DH', 'S']], [[], ['DHX'], ['dh']]],
  [
    'an address that is gone',
    gone,
    ['/centres/oak/', '/oak/', '/timeline/programme/oak/', '/questions/#cost'].map((address) => [
      { address, because: 'It closed.' },
    ]),
    ['oak', '/oak', '//oak/', '/Oak/', '/questions/#', '/a/b/c/oak/'].map((address) => [
      { address, because: 'It closed.' },
    ]),
  ],
  [
    'a repository',
    repositorySchema,
    [{ host: 'gitlab', name: 'owner/group/site', branch: 'main' }],
    [
      { host: 'gitlab', name: 'owner', branch: 'main' },
      { host: 'gitlab', name: 'owner/site', branch: 'main branch' },
      { host: 'hub', name: 'owner/site', branch: 'main' },
    ],
  ],
  ['a site', siteSchema, [makeSite()], [{}, { ...makeSite(), asOf: '2026' }]],
])('%s', (_, schema, good, bad) => {
  test.each(good.map((value) => [value]))('%j', (value) => {
    expect(schema.safeParse(value).error?.issues).toBeUndefined();
  });
  test.each(bad.map((value) => [value]))('not %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test('a text is kept without a decomposed accent; its fault is part of the issue', () => {
  expect(fields.text.parse('Cafe\u0301')).toBe('Caf\u00E9');
  expect(fields.text.safeParse('Oak\u200B').error?.issues).toMatchObject([
    { code: 'custom', params: { fault: { found: 'an invisible sign (U+200B)' } } },
  ]);
});

test('a site that says little is given the usual words', () => {
  const { terms, successions, outcomes, lotRoutes, identifiers, commonWords, help, ...site } =
    makeSite();
  const { centre, base, lot, familyHub, library, programme } = terms;
  const parsed = siteSchema.parse({
    ...site,
    terms: { centre, base, lot: { one: 'lot', many: 'lots' }, familyHub, library, programme },
  });
  expect([successions, outcomes, lotRoutes, identifiers, commonWords, help, lot]).not.toContain(
    undefined,
  );
  expect(parsed.terms).toMatchObject({
    lot: { done: 'given out' },
    district: { one: 'district', many: 'districts' },
    user: { one: 'person', many: 'people' },
    council: { one: 'organisation', many: 'organisations' },
    register: { one: 'register', many: 'registers' },
    contract: { one: 'contract', many: 'contracts' },
  });
  expect(parsed.successions.map(({ id, replaces }) => [id, replaces])).toEqual([
    ['became', true],
    ['merged-into', true],
    ['moved-to', true],
    ['replaced-by', true],
    ['served-by', false],
  ]);
  expect(parsed).toMatchObject({
    ...{ outcomes: [], lotRoutes: [], identifiers: [] },
    commonWords: { names: [], needs: [], subject: [] },
    help: { urgent: 'In an emergency', professionals: 'For professionals' },
  });
});
