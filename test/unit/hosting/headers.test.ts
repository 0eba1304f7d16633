/** `_headers` is right on hosts that join the values of two rules, and on those that take the later one. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableHeaders } from '../../../src/exports/data/headers.ts';
import { headerValues, parseHeadersFile } from '../../../src/serve/headers-file.ts';

const TEXT =
  readFileSync('public/_headers', 'utf8') +
  tableHeaders(['centres.csv', 'centres.csv-metadata.json', 'centres.geojson', 'README.txt']);
const cloudflare = parseHeadersFile(TEXT);
/** To Netlify the slash at the end of a rule is no part of it. */
const netlify = parseHeadersFile(TEXT.replaceAll(/^(\/.*\*)\/$/gm, '$1'));

const ADDRESSES = [
  '/',
  '/help/',
  '/no-such-page',
  '/find/',
  '/find/finder.json',
  '/find/district/north/',
  '/_astro/site.css',
  '/pagefind/pagefind-worker.js',
  '/timeline.atom',
  '/data/',
  '/datapackage.json',
  '/data/centres.csv',
  '/data/centres.csv-metadata.json',
  '/oruk/',
  '/oruk/services.json',
  '/share.png',
  '/icons/192.png',
];
const KNOWN = ['same-origin', 'same-site', 'cross-origin'];

/** What Cloudflare sends, and Netlify; one value if they agree. */
function sentFor(address: string, name: string): string[] {
  const joined = headerValues(cloudflare, address).get(name)?.join(', ');
  const later = headerValues(netlify, address).get(name)?.at(-1);
  return [...new Set([joined, later])].filter((value) => value !== undefined);
}

/** A dictionary of features, in which the last of two values counts (RFC 9651). */
function feature(policy: string, name: string): string | undefined {
  const entries = policy.split(', ').map((entry) => entry.split('=') as [string, string]);
  return new Map(entries).get(name);
}

test.each(ADDRESSES)('%s: only headers that allow it are set twice', (address) => {
  const twice = [...headerValues(cloudflare, address)].filter(([, { length }]) => length > 1);
  for (const [name] of twice)
    expect([
      'content-security-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
    ]).toContain(name);
});

test.each(ADDRESSES)('%s: the position is for the finder alone', (address) => {
  const finder = address === '/' || address.startsWith('/find/');
  const policies = sentFor(address, 'permissions-policy');
  expect(policies.length).toBeGreaterThan(0);
  for (const policy of policies) {
    expect(feature(policy, 'geolocation')).toBe(finder ? '(self)' : '()');
    expect(feature(policy, 'camera')).toBe('()');
  }
});

test.each(ADDRESSES)('%s: other sites may read the data and show the pictures', (address) => {
  const isData = /^\/((data|oruk)\/|datapackage\.json)/.test(address);
  const isOpen = isData || /^\/(icons\/|share\.png)/.test(address);
  // A browser ignores a value that it does not know, so the resource is open.
  const policies = sentFor(address, 'cross-origin-resource-policy').map((value) =>
    KNOWN.includes(value) ? value : 'cross-origin',
  );
  expect(new Set(policies)).toEqual(new Set([isOpen ? 'cross-origin' : 'same-origin']));
  expect(sentFor(address, 'access-control-allow-origin')).toEqual(isData ? ['*'] : []);
});

test.each(ADDRESSES)(
  '%s: nothing frames it, opens it, or learns where a reader comes from',
  (address) => {
    for (const policy of sentFor(address, 'content-security-policy'))
      expect(policy).toMatch(/frame-ancestors 'none'|default-src 'none'/);
    expect(sentFor(address, 'cross-origin-opener-policy')).toEqual(['same-origin']);
    expect(sentFor(address, 'referrer-policy')).toEqual(['no-referrer']);
    expect(sentFor(address, 'strict-transport-security')).toEqual(['max-age=31536000']);
  },
);

test.each([
  ['/', 'public, max-age=0, must-revalidate'],
  ['/help/', 'public, max-age=0, must-revalidate'],
  ['/find/acle/', 'public, max-age=0, must-revalidate'],
  ['/_astro/site.css', 'public, max-age=31536000, immutable'],
])('%s is kept as "%s"', (address, value) => {
  expect(sentFor(address, 'cache-control')).toEqual([value]);
});

test.each([
  ['/data/centres.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/centres.csv-metadata.json', 'application/csvm+json'],
  ['/data/centres.geojson', 'application/geo+json'],
])('%s is sent as "%s"', (address, type) => {
  expect(sentFor(address, 'content-type')).toEqual([type]);
});
