/** A ZIP with the same bytes at any time and in any time zone. */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipOf } from '../../../../src/exports/data/zip.ts';

const zone = process.env['TZ'];
const files = [
  { path: '/data/a.csv', body: strToU8('id\r\na\r\n') },
  { path: '/data/b.json', body: strToU8('{}') },
];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('unpacking it gives the files, at their paths without a leading slash', () => {
  const members = unzipSync(zipOf(files, '2026-11-22'));
  expect(Object.entries(members).map(([path, body]) => [path, strFromU8(body)])).toEqual([
    ['data/a.csv', 'id\r\na\r\n'],
    ['data/b.json', '{}'],
  ]);
});

test('it is the same in every time zone, and different for another day', () => {
  const inZone = (name: string): Uint8Array => {
    process.env['TZ'] = name;
    return zipOf(files, '2026-11-22');
  };
  const zip = inZone('Pacific/Kiritimati');
  expect(inZone('America/Los_Angeles')).toEqual(zip);
  expect(zipOf(files, '2026-11-23')).not.toEqual(zip);
});
