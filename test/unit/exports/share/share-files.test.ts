/** What browsers and phones read of the site besides its pages. */

import { describe, expect, test } from 'vitest';
import { icoFile } from '../../../../src/exports/share/ico.ts';
import { openSearch } from '../../../../src/exports/share/open-search.ts';
import {
  securityExpiry,
  securityTxt,
  staleSecurityTxt,
} from '../../../../src/exports/share/security-txt.ts';
import { webManifest } from '../../../../src/exports/share/web-manifest.ts';
import { readXml } from '../../../support/formats/read-xml.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const SITE = new URL('https://council.example/centres/');
const content = makeContent();

describe('the manifest', () => {
  const manifest = webManifest(content, { theme: '#000000', background: '#ffffff' }) as {
    readonly icons: readonly { readonly sizes: string; readonly purpose?: string }[];
    readonly shortcuts: readonly { readonly name: string }[];
  };
  test('names the site and its icons, one of them for systems that cut it', () => {
    expect(manifest).toMatchObject({ name: content.site.name, start_url: '/', scope: '/' });
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual([
      'any',
      '192x192',
      '512x512',
      '512x512',
    ]);
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  });
  test('has shortcuts only to pages that exist', () => {
    const bare = { ...content, contacts: [], needs: [], centres: [], familyHubs: [] };
    expect(webManifest(bare, { theme: '', background: '' })).toMatchObject({
      shortcuts: [{ name: 'Find help', url: '/find/' }],
    });
    expect(manifest.shortcuts).toHaveLength(3);
  });
});

describe('the OpenSearch description', () => {
  const described = (shortName: string) =>
    readXml(openSearch({ site: { ...content.site, shortName } }, SITE));
  test('is XML with the address of the search', () => {
    const { children } = described('A & B');
    const urls = children
      .filter(({ name }) => name === 'Url')
      .map(({ attributes }) => attributes['template']);
    expect(urls[0]).toBe('https://council.example/search/?q={searchTerms}');
  });
  test('has names no longer than the standard allows', () => {
    const { children } = described('Bournemouth, Christchurch and Poole children’s centres');
    const lengthOf = (element: string) =>
      children.find(({ name }) => name === element)?.text.length;
    expect(lengthOf('ShortName')).toBeLessThanOrEqual(16);
    expect(lengthOf('LongName')).toBeLessThanOrEqual(48);
  });
});

describe('security.txt', () => {
  const site = { asOf: '2026-02-28', publisher: { contact: 'web@council.example' } };
  test('is left out without a contact', () => {
    expect(securityTxt({ ...site, publisher: {} }, SITE)).toBeUndefined();
    expect(staleSecurityTxt({ ...site, publisher: {} }, '2040-01-01')).toBeUndefined();
  });
  test('has the contact, its own address, and an end within a year', () => {
    expect(securityTxt(site, SITE)).toBe(
      'Contact: mailto:web@council.example\nExpires: 2027-02-27T23:59:59Z\nPreferred-Languages: en\nCanonical: https://council.example/.well-known/security.txt\n',
    );
  });
  test('has the address for issues where there is no e-mail address', () => {
    const issues = 'https://github.com/owner/name/issues';
    expect(securityTxt({ ...site, publisher: { issues } }, SITE)).toContain(`Contact: ${issues}\n`);
  });
  test('is left out from the day after its end', () => {
    const last = securityExpiry(site);
    expect(staleSecurityTxt(site, last)).toBeUndefined();
    expect(staleSecurityTxt(site, '2027-02-28')).toMatch(
      /^security\.txt is left out: it would hold until 27 February 2027/,
    );
  });
});

test('an ICO file names each image, its size and where it begins', () => {
  const images = [16, 256].map((pixels) => ({
    pixels,
    png: new Uint8Array([137, 80, pixels % 256]),
  }));
  const view = new DataView(icoFile(images).buffer);
  const entry = (at: number) => [
    view.getUint8(6 + 16 * at),
    view.getUint32(14 + 16 * at, true),
    view.getUint32(18 + 16 * at, true),
  ];
  expect([view.getUint16(2, true), view.getUint16(4, true)]).toEqual([1, 2]);
  expect([entry(0), entry(1)]).toEqual([
    [16, 3, 38],
    [0, 3, 41],
  ]);
  expect(view.getUint8(41)).toBe(137);
});
