/** The form answers its own pages alone. */

import { expect, test } from 'vitest';
import { refusal } from '../../../src/edit/server/guard.ts';

const GUARD = { port: 4321, token: 'secret' };
const HOST = '127.0.0.1:4321';
const ORIGIN = `http://${HOST}`;

test.each([
  ['the address as printed', 'GET', '/secret/', { host: HOST }, undefined],
  ['a link of ours', 'GET', '/secret/', { host: HOST, 'sec-fetch-site': 'same-origin' }, undefined],
  ['a form of ours', 'POST', '/secret/x/', { host: HOST, origin: ORIGIN }, undefined],
  ['no secret', 'GET', '/', { host: HOST }, 403],
  ['another secret', 'GET', '/secrex/', { host: HOST }, 403],
  ['a secret that begins alike', 'GET', '/secretly/', { host: HOST }, 403],
  ['another name for this machine', 'GET', '/secret/', { host: 'example.org:4321' }, 403],
  ['localhost', 'GET', '/secret/', { host: 'localhost:4321' }, 403],
  ['another port', 'GET', '/secret/', { host: '127.0.0.1:80' }, 403],
  ['no host', 'GET', '/secret/', {}, 403],
  ['another site', 'POST', '/secret/', { host: HOST, origin: 'https://example.org' }, 403],
  ['a frame without origin', 'POST', '/secret/', { host: HOST, origin: 'null' }, 403],
  ['a form without origin', 'POST', '/secret/', { host: HOST }, 403],
  [
    'a script of another site',
    'GET',
    '/secret/',
    { host: HOST, 'sec-fetch-site': 'cross-site' },
    403,
  ],
  [
    'another port of this machine',
    'GET',
    '/secret/',
    { host: HOST, 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['another method', 'DELETE', '/secret/', { host: HOST, origin: ORIGIN }, 405],
  [
    'a question about methods',
    'OPTIONS',
    '/secret/',
    { host: HOST, origin: 'https://example.org' },
    403,
  ],
])('%s', (_, method, url, headers, status) => {
  expect(refusal({ method, url, headers }, GUARD)).toBe(status);
});
