/** The CloudFront functions do what `_headers` and the interface of files ask for. */

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { tableHeaders } from '../../../src/exports/data/headers.ts';
import { headerValues, parseHeadersFile } from '../../../src/serve/headers-file.ts';

type Values = Record<string, { value: string }>;
interface Request {
  uri: string;
  querystring: Values;
}
interface Response {
  statusCode?: number;
  headers: Values;
}

interface Event {
  request: Request;
  response?: Response;
}

function functionIn(file: string): (event: Event) => Request | Response {
  const code = readFileSync(`scripts/hosting/${file}`, 'utf8');
  return runInNewContext(`${code}; handler`) as (event: Event) => Request | Response;
}

const onRequest = functionIn('cloudfront-request.js');
const onResponse = functionIn('cloudfront-response.js');

const asked = (uri: string, query: Record<string, string> = {}) => ({
  uri,
  querystring: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, { value }])),
});

const ID = '3a30a05e-cdfc-5690-8602-c57409b83178';

test.each([
  ['/', {}, '/index.html'],
  ['/help/', {}, '/help/index.html'],
  ['/centres/help/', {}, '/centres/help/index.html'],
  ['/robots.txt', {}, '/robots.txt'],
  ['/data/SHA256SUMS', {}, '/data/SHA256SUMS'],
  ['/oruk/', {}, '/oruk/index.json'],
  ['/oruk/services', {}, '/oruk/services.json'],
  ['/oruk/services', { page: '1' }, '/oruk/services.json'],
  ['/oruk/service_at_locations', { page: '2' }, '/oruk/service_at_locations/page/2.json'],
  ['/oruk/services', { page: '../2' }, '/oruk/services.json'],
  [`/oruk/services/${ID}`, {}, `/oruk/services/${ID}.json`],
  [`/centres/oruk/services/${ID}`, {}, `/centres/oruk/services/${ID}.json`],
])('%s %o is the file %s', (uri, query, file) => {
  expect(onRequest({ request: asked(uri, query) })).toMatchObject({ uri: file });
});

test('the address of a page without its slash leads to the one with it', () => {
  expect(onRequest({ request: asked('/search', { q: 'a%20b', page: '2' }) })).toMatchObject({
    statusCode: 308,
    headers: { location: { value: '/search/?q=a%20b&page=2' } },
  });
});

test.each([
  '/',
  '/help/',
  '/find/',
  '/find/acle/',
  '/_astro/site.css',
  '/pagefind/pagefind-worker.js',
  '/timeline.atom',
  '/timeline.feed.json',
  '/timeline.ics',
  '/data/centres.csv',
  '/data/centres.csv-metadata.json',
  '/data/centres.geojson',
  '/data/all.xlsx',
  '/data/centres.json',
  '/datapackage.json',
  '/oruk/services',
  '/share.png',
  '/icons/192.png',
  '/site.webmanifest',
])('%s has the headers of _headers', (uri) => {
  const rules = parseHeadersFile(
    readFileSync('public/_headers', 'utf8') +
      tableHeaders(['centres.csv', 'centres.csv-metadata.json', 'centres.geojson']),
  );
  const response = { headers: {} as Values };
  onResponse({ request: asked(uri), response });
  for (const [name, values] of headerValues(rules, uri))
    expect([values.at(-1), values.join(', ')], name).toContain(response.headers[name]?.value);
});
