import { request } from 'node:http';
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/output/static-server.ts';
import type { RunningServer } from '../../../src/output/static-server.ts';
import { writeSite } from '../../support/write-site.ts';

const LONG = 'A line of some length.\n'.repeat(100);

let folder: string;
const running: RunningServer[] = [];

beforeAll(async () => {
  folder = await writeSite({
    '/index.html': 'home',
    '/help/index.html': 'help',
    '/404.html': 'no such page',
    '/robots.txt': 'robots',
    '/long.txt': LONG,
    '/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
  });
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(choice: Parameters<typeof serveFolder>[1] = { exactly: 0 }) {
  const server = await serveFolder(folder, choice);
  running.push(server);
  return server;
}

async function get(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const { url } = await serve();
  const response = await fetch(url + path, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test.each([
  ['/', 200, 'home'],
  ['/help/', 200, 'help'],
  ['/help/?from=home', 200, 'help'],
  ['/robots.txt', 200, 'robots'],
  ['/nowhere/', 404, 'no such page'],
  ['/nowhere', 404, 'no such page'],
  ['/robots.txt/', 404, 'no such page'],
  ['/_headers', 404, 'no such page'],
  ['/%E0%A4%A', 404, 'no such page'],
])('%s answers %d', async (path, status, text) => {
  expect(await get(path)).toMatchObject({ status, text });
});

test.each([
  ['/help', '/help/'],
  ['/help?from=home', '/help/?from=home'],
  ['//help', '/help/'],
  ['/help/index.html', '/help/'],
  ['/index.html', '/'],
])('%s moves to %s', async (path, to) => {
  const { status, headers } = await get(path);
  expect([status, headers.get('location')]).toEqual([308, to]);
});

test('the headers of the folder are sent, with pages, files and the 404 page', async () => {
  for (const path of ['/', '/robots.txt', '/nowhere/'])
    expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
});

test('long text comes compressed where that is asked for, and whole', async () => {
  const { text, headers } = await get('/long.txt');
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(text).toBe(LONG);
  expect((await get('/robots.txt')).headers.get('content-encoding')).toBeNull();
});

test('nothing outside the folder is served', async () => {
  const { url } = await serve();
  const status = await new Promise<number | undefined>((done, failed) => {
    // fetch() would tidy the path away before it is sent.
    request(url, { path: '/../../../../etc/hostname' }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
  expect(status).toBe(404);
});

test('the next free port is taken where the first is in use', async () => {
  const first = await serve();
  const port = Number(new URL(first.url).port);
  const second = await serve({ from: port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});

test('a port that was asked for and is in use is an expected failure', async () => {
  const port = Number(new URL((await serve()).url).port);
  await expect(serve({ exactly: port })).rejects.toThrow(
    `Port ${port} is in use. Set PORT to another, or leave it out.`,
  );
});
