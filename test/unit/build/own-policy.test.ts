/** A page's security policy names what is in the page, and nothing else. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/build/own-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pageWith = (policy: string, body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

const BODY =
  '<style>a{}\nb{}</style><style media="print">c{}</style><script type="module">$&</script>';

test('the hashes of other pages go, those of the page stay in their place', () => {
  const policy = (script: string, style: string): string =>
    `default-src 'none'; script-src 'self'${script}; style-src 'self'${style};`;
  const all = policy(
    ` ${hash('other()')} ${hash('$&')}`,
    ` ${hash('a{}\nb{}')} ${hash('of another page')} ${hash('c{}')}`,
  );
  const own = policy(` ${hash('$&')}`, ` ${hash('a{}\nb{}')} ${hash('c{}')}`);
  expect(withOwnPolicy(pageWith(all, BODY))).toBe(pageWith(own, BODY));
});

test('a page without scripts and styles of its own has no hash', () => {
  const all = `style-src 'self' ${hash('a{}')}; script-src 'self' ${hash('b()')};`;
  expect(withOwnPolicy(pageWith(all, '<p>Words</p>'))).toBe(
    pageWith(`style-src 'self'; script-src 'self';`, '<p>Words</p>'),
  );
});

test('a page without a policy stays as it is', () => {
  expect(withOwnPolicy(`<p>${hash('a')}</p>`)).toBe(`<p>${hash('a')}</p>`);
});
