import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FALLBACK_ADDRESSES } from '../../../../src/domain/entries/term.ts';
import {
  links,
  siteAddress,
  sitePath,
  useTermAddresses,
  kindSlug,
} from '../../../../src/wording/frame/links.ts';

test('a path from the site’s folder and its address belong together', () => {
  expect(siteAddress('/help/')).toBe(links.help);
  expect(sitePath(links.centre('hill'))).toBe('/centres/hill/');
  expect(siteAddress('#top')).toBe('#top');
});

/** An address such as "/help/" or "/find/#places" between quotation marks, or "/" as a link. */
const WRITTEN = /["'`]\/[a-z][\w-]*[/#.][^"'`]*["'`]|\b(?:href|action)="\/"|\b(?:path|to): '\/'/;
const LAYERS = ['wording', 'charts', 'exports', 'views', 'components', 'layouts', 'browser'];

test('no code but that of the links writes an address, which would leave out the path of the site', async () => {
  const found: string[] = [];
  for (const layer of LAYERS)
    for (const name of await readdir(join('src', layer), { recursive: true })) {
      if (!/\.(ts|astro)$/.test(name) || name === 'frame/links.ts') continue;
      const lines = (await readFile(join('src', layer, name), 'utf8')).split('\n');
      for (const line of lines)
        if (WRITTEN.test(line) && !/^\s*(\*|\/[/*])|siteAddress\(/.test(line))
          found.push(`src/${layer}/${name}: ${line.trim()}`);
    }
  expect(found).toEqual([]);
});

test('a program that runs without Vite makes the addresses that the terms give', () => {
  const [bases, lots] = [links.bases(), links.lots()];
  useTermAddresses({
    ...FALLBACK_ADDRESSES,
    ...{ bases: 'hubs', centres: 'places', lots: 'parcels', library: 'branch' },
  });
  expect([
    ...[links.bases(), links.centre('hill'), links.lot('one')],
    ...[kindSlug('library'), kindSlug('venue')],
  ]).toEqual(['/hubs/', '/places/hill/', '/parcels/one/', 'branch', 'venue']);
  useTermAddresses(FALLBACK_ADDRESSES);
  expect([links.bases(), links.lots()]).toEqual([bases, lots]);
});
