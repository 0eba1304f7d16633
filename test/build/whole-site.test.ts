/** The whole site as published: its pages, its files and every check of the built site. */

import { hasOwnPage } from '../../src/domain/places/place.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { fileOf, readSite } from '../../src/site-checks/built-site.ts';
import type { BuiltSite } from '../../src/site-checks/built-site.ts';
import { overBudget } from '../../src/site-checks/budgets.ts';
import { checkSite, expectationsFrom } from '../../src/site-checks/run-checks.ts';
import { BUILD_RECORD } from '../../src/domain/checks/build-record.ts';
import { fileRecord, readBuildRecord } from '../../src/record/file.ts';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { htmlProblems } from '../support/site/html-problems.ts';
import { realContent } from '../support/content/real-content.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await readSite(inject('siteFolder'), 'https://centres.example');
});

test('the fixed pages and files are at their addresses', () => {
  expect([...site.files]).toEqual(
    expect.arrayContaining([
      '/index.html',
      '/404.html',
      '/_headers',
      '/robots.txt',
      '/sitemap-index.xml',
      '/build.json',
      '/share.png',
      '/favicon.ico',
      '/favicon.svg',
      '/site.webmanifest',
      '/opensearch.xml',
      ...[
        'find',
        'bases',
        'centres',
        'lots',
        'timeline',
        'management-information',
        'questions',
        'help',
        'search',
        'sources',
        'corrections',
        'management-information/about',
        'data',
        'about',
        'accessibility',
        'privacy',
      ].map((name) => `/${name}/index.html`),
    ]),
  );
});

test('every entry with its own address has a page', async () => {
  const content = await realContent();
  const addresses = [
    ...content.centres.map(({ id }) => `/centres/${id}/`),
    ...content.lots.map(({ id }) => `/lots/${id}/`),
    ...content.sources.map(({ id }) => `/sources/${id}/`),
    ...content.places.filter(hasOwnPage).map(({ id }) => `/find/${id}/`),
    ...content.postcodes.outcodes.map(({ code }) => `/find/${code.toLowerCase()}/`),
    ...content.site.districts.map(({ id }) => `/find/district/${id}/`),
    ...content.site.audiences.map(({ id }) => `/questions/${id}/`),
    ...content.programmes.flatMap(({ id, page }) => (page ? [`/${id}/`] : [])),
  ];
  expect(addresses.length).toBeGreaterThan(300);
  expect(addresses.filter((address) => !site.files.has(fileOf(address)))).toEqual([]);
});

test('every check of the built site passes: links, reach, heads, origins, policy, telephones, e-mail addresses, search', async () => {
  const content = await realContent();
  expect(checkSite(site, expectationsFrom(content))).toEqual([]);
});

test('no page of our own content is over its budget of bytes', async () => {
  expect(await overBudget(site)).toEqual([]);
});

test('the sitemap lists every page for search engines, and no other', async () => {
  const index = await readFile(join(site.folder, 'sitemap-index.xml'), 'utf8');
  const named = await Promise.all(
    [...index.matchAll(/<loc>https:\/\/centres\.example(.*?)<\/loc>/g)].map(([, file = '']) =>
      readFile(join(site.folder, file), 'utf8'),
    ),
  );
  const addresses = named.flatMap((map) =>
    [...map.matchAll(/<loc>https:\/\/centres\.example(.*?)<\/loc>/g)].map(([, path]) => path ?? ''),
  );
  const pages = site.pages
    .map(({ address }) => address)
    .filter((address) => address !== '/404.html');
  expect(addresses.sort()).toEqual(pages.sort());
});

test('the HTML of every template is valid', async () => {
  const addresses = representatives(await sitePages(site.folder));
  expect(await htmlProblems(site.folder, addresses)).toEqual([]);
});

test('the record of the build has every file of the site, with its size and hash', async () => {
  const { files } = await readBuildRecord(site.folder);
  const others = [...site.files].filter((file) => file !== BUILD_RECORD).sort();
  expect(Object.keys(files)).toEqual(others);
  const home = await readFile(join(site.folder, 'index.html'));
  expect(files['/index.html']).toEqual(fileRecord(home));
});

test('every page shows the picture of the site where a link to it is shared', async () => {
  const tags = async (address: string): Promise<ReadonlyMap<string, string>> => {
    const html = await readFile(join(site.folder, fileOf(address)), 'utf8');
    const pairs = html.matchAll(/<meta (?:property|name)="([\w:]+)" content="([^"]*)"/g);
    return new Map([...pairs].map(([, name = '', content = '']) => [name, content]));
  };
  const texts = ['og:title', 'og:description', 'og:site_name', 'og:image:alt'];
  for (const { address } of site.pages) {
    const found = await tags(address);
    expect(
      texts.filter((name) => (found.get(name) ?? '').trim() === ''),
      address,
    ).toEqual([]);
    expect(Object.fromEntries(found), address).toMatchObject({
      'og:type': 'website',
      'og:locale': 'en_GB',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(found.get('og:image'), address).toMatch(/^https?:\/\/[^/]+\/share\.png$/);
  }
});

test('every page asks browsers not to tell other sites where a reader came from, on any host', async () => {
  for (const { address } of site.pages)
    expect(await readFile(join(site.folder, fileOf(address)), 'utf8'), address).toContain(
      '<meta name="referrer" content="no-referrer">',
    );
});

test('titles are unique, the shortened ones too', () => {
  expect(new Set(site.pages.map(({ title }) => title)).size).toBe(site.pages.length);
});
