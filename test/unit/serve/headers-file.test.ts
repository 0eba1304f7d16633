import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../src/serve/headers-file.ts';

const rules = parseHeadersFile(`# a comment
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'

/assets/*
  Cache-Control: public, max-age=31536000, immutable
  ! X-Content-Type-Options

/:year/report
  X-Robots-Tag: noindex
/assets/open.css
  Cache-Control: no-cache
`);

const of = (address: string): Record<string, string> =>
  Object.fromEntries(headersFor(rules, address));

test.each([
  [
    '/',
    { 'x-content-type-options': 'nosniff', 'content-security-policy': "frame-ancestors 'none'" },
  ],
  [
    '/assets/a.css',
    {
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'public, max-age=31536000, immutable',
    },
  ],
  [
    '/2019/report',
    {
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
      'x-robots-tag': 'noindex',
    },
  ],
])('%s gets the headers of every matching rule', (address, headers) => {
  expect(of(address)).toEqual(headers);
});

test('a header set by two rules has both values', () => {
  expect(of('/assets/open.css')['cache-control']).toBe(
    'public, max-age=31536000, immutable, no-cache',
  );
});

test('a dot in a path matches only a dot, and a placeholder one part', () => {
  expect(of('/assetsXa.css')['cache-control']).toBeUndefined();
  expect(of('/2019/10/report')['x-robots-tag']).toBeUndefined();
});
