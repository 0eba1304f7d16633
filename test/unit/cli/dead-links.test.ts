/** Links are dead only if a server says so, and few are asked at a time. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLinks, isOnline } from '../../../src/cli/dead-links.ts';

const CODES: Readonly<Record<string, number>> = { '/gone': 410, '/no-head': 405, '/refuses': 403 };
let open = 0;
let most = 0;
const server = createServer((request, response) => {
  open += 1;
  most = Math.max(most, open);
  const answer = (code: number): void => {
    open -= 1;
    response.writeHead(code).end();
  };
  const path = request.url ?? '';
  if (path !== '/silent')
    answer(path === '/no-head' && request.method === 'GET' ? 200 : (CODES[path] ?? 200));
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('each address by its answer, in their order', async () => {
  const paths = ['/gone', '/page', '/no-head', '/refuses', '/silent'];
  const urls = paths.map((path) => origin + path);
  const answers = await askLinks(urls, { atOnce: 2, patience: 300 });
  expect(
    answers.map(({ url, state, because }) => [url.slice(origin.length), state, because]),
  ).toEqual([
    ['/gone', 'dead', '410'],
    ['/page', 'works', '200'],
    ['/no-head', 'works', '200'],
    ['/refuses', 'unclear', '403'],
    ['/silent', 'unclear', 'TimeoutError'],
  ]);
  expect(most).toBeLessThanOrEqual(2);
});

test('a network is there if one of the addresses answers', async () => {
  const nowhere = 'http://127.0.0.1:1/';
  expect(await isOnline([nowhere, `${origin}/page`], 1000)).toBe(true);
  expect(await isOnline([nowhere], 1000)).toBe(false);
});
