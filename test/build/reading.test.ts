/** Pages for families are plain: a reading age of at most 11, no sentence of more than 25 words. */

import { beforeAll, expect, inject, test } from 'vitest';
import { familyReadings } from '../../src/bench/family-reading.ts';
import type { FamilyReading } from '../../src/bench/family-reading.ts';
import { realContent } from '../support/content/real-content.ts';

const OLDEST = 11;
const LONGEST = 25;

let readings: FamilyReading[];

beforeAll(async () => {
  readings = await familyReadings(inject('siteFolder'));
});

test('every kind of family page is measured', async () => {
  const content = await realContent();
  const addresses = readings.map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      ...[
        'find',
        'bases',
        'centres',
        'help',
        'questions/families',
        'about',
        'accessibility',
        'privacy',
      ].map((name) => `/${name}/`),
    ]),
  );
  expect(addresses.filter((address) => /^\/centres\/./.test(address))).toHaveLength(
    content.centres.length,
  );
  expect(addresses.filter((address) => /^\/find\/./.test(address)).length).toBeGreaterThan(150);
});

test(`each has a reading age of ${OLDEST} at most`, () => {
  const hard = readings.filter(({ age }) => age > OLDEST);
  expect(hard.map(({ address, age }) => `${address}: ${age.toFixed(1)} years`)).toEqual([]);
});

test(`no sentence has more than ${LONGEST} words`, () => {
  const long = readings.filter(({ longest }) => longest.words > LONGEST);
  expect(long.map(({ address, longest }) => `${address}: ${longest.sentence}`)).toEqual([]);
});
