import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../src/serve/static-server.ts';
import type { RunningServer } from '../../../src/serve/static-server.ts';
import { writeSite } from '../../support/site/write-site.ts';

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
    '/long.woff2': LONG,
    '/long.json.gz': LONG,
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
])('%s answers %d', async (path, status, text) => {
  expect(await get(path)).toMatchObject({ status, text });
});

test.each([
  ['/help', '/help/'],
  ['/help?from=home', '/help/?from=home'],
  ['/help/index.html', '/help/'],
  ['/index.html', '/'],
])('%s moves to %s', async (path, to) => {
  const { status, headers } = await get(path);
  expect([status, headers.get('location')]).toEqual([308, to]);
});

test('the headers in _headers are sent with pages, files and the 404 page', async () => {
  for (const path of ['/', '/robots.txt', '/nowhere/'])
    expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
});

/** Like `fetch`, but the body is not decoded. */
async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const { url } = await serve();
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (done, failed) => {
      request(url + path, { method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers: received } = response;
          done({ status, headers: received, body: Buffer.concat(chunks) });
        });
      })
        .on('error', failed)
        .end();
    },
  );
}

describe('long text', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent complete as %s if that is requested', async (encoding, decoded) => {
    const { headers, body } = await ask('/long.txt', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decoded(body).toString()).toBe(LONG);
    expect(body.length).toBeLessThan(LONG.length / 4);
  });
  test('of the 404 page is compressed too', async () => {
    await writeFile(join(folder, '404.html'), LONG);
    const { status, headers, body } = await ask('/nowhere/', { 'accept-encoding': 'br' });
    await writeFile(join(folder, '404.html'), 'no such page');
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(body).toString()).toBe(LONG);
  });
  test('many times as long as a buffer is sent complete', async () => {
    const long = Array.from({ length: 400_000 }, (_, at) => `${at * at}\n`).join('');
    await writeFile(join(folder, 'longer.txt'), long);
    const { body } = await ask('/longer.txt', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(body).toString() === long).toBe(true);
  });
  test.each([{}, { 'accept-encoding': 'br;q=0, gzip;q=0' }])(
    'is sent uncompressed if no compression is accepted: %j',
    async (accepted) => {
      const { headers, body } = await ask('/long.txt', accepted);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-length']).toBe(String(LONG.length));
      expect(body.toString()).toBe(LONG);
    },
  );
  test('is answered with the same headers and no body to HEAD', async () => {
    const { headers, body } = await ask('/long.txt', { 'accept-encoding': 'br' }, 'HEAD');
    expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(headers['content-length']).toBeUndefined();
    expect(body.length).toBe(0);
  });
  test('is sent uncompressed if a range is requested', async () => {
    const range = { 'accept-encoding': 'br', range: 'bytes=0-1999' };
    const { status, headers, body } = await ask('/long.txt', range);
    expect([status, headers['content-encoding']]).toEqual([206, undefined]);
    expect(body.toString()).toBe(LONG.slice(0, 2000));
  });
  test('that the browser has cached is not sent again', async () => {
    const { headers: first } = await ask('/long.txt', { 'accept-encoding': 'br' });
    const known = { 'accept-encoding': 'br', 'if-none-match': first.etag ?? '' };
    const { status, headers, body } = await ask('/long.txt', known);
    expect([status, headers.vary, body.length]).toEqual([304, 'Accept-Encoding', 0]);
  });
});

test.each([['/robots.txt'], ['/long.woff2'], ['/long.json.gz']])(
  '%s, short or already compressed, is sent unchanged',
  async (path) => {
    const { headers, body } = await ask(path, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(path === '/robots.txt' ? 'robots' : LONG);
  },
);

test('the next free port is used if the first is in use', async () => {
  const first = await serve();
  const port = Number(new URL(first.url).port);
  const second = await serve({ from: port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});

test('an exact port that is in use is an expected failure', async () => {
  const port = Number(new URL((await serve()).url).port);
  await expect(serve({ exactly: port })).rejects.toThrow(
    `Port ${port} is in use. Set PORT to another number, or unset it.`,
  );
});

describe('a site below a path', () => {
  const below = async (path: string) => {
    const server = await serveFolder(folder, { exactly: 0 }, '/centres/');
    running.push(server);
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/centres$/);
    return fetch(new URL(path, server.url), { redirect: 'manual' });
  };

  test.each([
    ['/centres/', 200, 'home'],
    ['/centres/help/', 200, 'help'],
    ['/centres/robots.txt', 200, 'robots'],
    ['/centres/nowhere/', 404, 'no such page'],
    ['/centres/_headers', 404, 'no such page'],
    ['/', 404, 'no such page'],
    ['/help/', 404, 'no such page'],
    ['/centresandmore/', 404, 'no such page'],
  ])('%s answers %d', async (path, status, text) => {
    const response = await below(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    ['/centres', '/centres/'],
    ['/centres?from=home', '/centres/?from=home'],
    ['/centres/help', '/centres/help/'],
    ['/centres/help/index.html', '/centres/help/'],
  ])('%s moves to %s', async (path, to) => {
    const { status, headers } = await below(path);
    expect([status, headers.get('location')]).toEqual([308, to]);
  });

  test('its headers are those of its own folder', async () => {
    const { headers } = await below('/centres/help/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
