import { expect, test, afterEach } from 'vitest';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../../src/exports/data/zip.ts';
import { madeData } from '../../../src/exports/made-files.ts';
import { makeContent } from '../../support/made-up/make-content.ts';

const content = makeContent();

function centresAt(origin: string): string {
  const { files } = madeData({ content, siteUrl: new URL(origin) });
  return new TextDecoder().decode(files.get('/data/centres.json')?.body);
}

test('the same content at two addresses gives two sets of files, each with its own address', () => {
  const [here, there] = [centresAt('https://here.example'), centresAt('https://there.example')];
  expect(here).toContain('https://here.example/');
  expect(here).not.toContain('https://there.example/');
  expect(there).toContain('https://there.example/');
  expect(there).not.toContain('https://here.example/');
});

test('the files are made once for each content and address', () => {
  const siteUrl = (): URL => new URL('https://here.example');
  expect(madeData({ content, siteUrl: siteUrl() })).toBe(madeData({ content, siteUrl: siteUrl() }));
});

const zone = process.env['TZ'];
const files = [
  { path: 'data/a.csv', body: strToU8('id\r\na\r\n') },
  { path: 'data/b.json', body: strToU8('{}') },
];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('unpacking it gives the files at their paths', () => {
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
