/** Odd requests: each gets the status that RFC 9110 asks for, and none ends the server. */

import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/serve/static-server.ts';
import type { RunningServer } from '../../../src/serve/static-server.ts';
import { writeSite } from '../../support/site/write-site.ts';

const DIGITS = '0123456789';
const LONG = 'A line of some length.\n'.repeat(100_000);

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await writeSite({
    '/index.html': 'home',
    '/help/index.html': 'help',
    '/404.html': 'no such page',
    '/digits.txt': DIGITS,
    '/empty.txt': '',
    '/long.txt': LONG,
    '/a b%.txt': 'odd name',
    '/.well-known/security.txt': 'contact',
    '/_headers': '/digits.txt\n  X-Digits: ten\n',
  });
  server = await serveFolder(folder, { exactly: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Unlike `fetch`, sends the path as it is. */
function ask(
  path: string,
  { method = 'GET', ...headers }: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    request(server.url, { path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on('error', failed)
      .end();
  });
}

/** Sends bytes that no client library would, and returns what comes back until the server closes. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(Number(new URL(server.url).port), 'localhost', () =>
      socket.write(bytes),
    );
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('end', () => done(text));
    socket.on('error', failed);
  });
}

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
  ['bytes=-50', 206, DIGITS, 'bytes 0-9/10'],
  ['bytes=8-999', 206, '89', 'bytes 8-9/10'],
  ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
  ['bytes=5-2', 416, '', 'bytes */10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=99999999999999999999-', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, DIGITS, undefined],
  ['lines=1-2', 200, DIGITS, undefined],
  ['', 200, DIGITS, undefined],
])('range %j is answered with %d', async (range, status, text, contentRange) => {
  const answer = await ask('/digits.txt', { range });
  expect(answer).toMatchObject({ status, text });
  expect(answer.headers['content-range']).toBe(contentRange);
});

test('a range of nonsense does not harm', async () => {
  for (const range of ['bytes=', 'bytes=a-b', 'bytes', '-', 'bytes=1-2-3', 'bytes=--1', '💥='])
    expect([200, 206, 416]).toContain(
      (await ask('/digits.txt', { range: encodeURI(range) })).status,
    );
  expect((await ask('/empty.txt', { range: 'bytes=0-' })).status).toBe(416);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is not allowed',
  async (method) => {
    const { status, headers } = await ask('/digits.txt', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  },
);

test.each([
  ['/digits.txt', 200, '10'],
  ['/nowhere', 404, '12'],
  ['/help', 308, undefined],
])('HEAD %s has the headers of GET and no body', async (path, status, length) => {
  const answer = await ask(path, { method: 'HEAD', range: 'bytes=2-4' });
  expect(answer).toMatchObject({ status, text: '' });
  expect(answer.headers['content-length']).toBe(length);
});

test.each([
  ['/', 200, 'home'],
  ['/?a=%', 200, 'home'],
  ['/digits%2Etxt', 200, DIGITS],
  ['/a%20b%25.txt', 200, 'odd name'],
  ['/.well-known/security.txt', 200, 'contact'],
  ['http://localhost/digits.txt', 200, DIGITS],
  ['/_headers', 404, 'no such page'],
  ['/%5fheaders', 404, 'no such page'],
  ['/%5Fheaders', 404, 'no such page'],
  ['/_HEADERS', 404, 'no such page'],
  ['/_headers/', 404, 'no such page'],
  ['/help%2f..%2f_headers', 404, 'no such page'],
  ['/./_headers', 404, 'no such page'],
  ['/../../../../etc/hostname', 404, 'no such page'],
  ['/%2e%2e/%2e%2e/etc/hostname', 404, 'no such page'],
  ['/..%2f..%2f..%2fetc%2fhostname', 404, 'no such page'],
  ['/digits.txt/', 404, 'no such page'],
  ['/digits.txt/more', 404, 'no such page'],
  [`/${'a'.repeat(9000)}`, 404, 'no such page'],
  [`/${'a'.repeat(20_000)}`, 431, ''],
  [`/digits.txt?${'a'.repeat(9000)}`, 200, DIGITS],
  ['/%E0%A4%A', 400, ''],
  ['/%', 400, ''],
  ['/%ff', 400, ''],
  ['/digits.txt%00', 400, ''],
  ['http://[', 400, ''],
])('%.60s is answered with %d', async (path, status, text) => {
  expect(await ask(path)).toMatchObject({ status, text });
});

test.each([
  ['//help/', '/help/'],
  ['//help', '/help'],
  ['/help//', '/help/'],
  ['/.//help', '/help'],
  ['///example.org/help', '/example.org/help'],
  ['/help/index.html?a=b', '/help/?a=b'],
  ['/%68elp', '/%68elp/'],
])('%s moves to %s, on this host', async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 308, headers: { location } });
});

test('conditional requests are answered as their headers say', async () => {
  const { headers } = await ask('/digits.txt');
  const { etag = '', 'last-modified': changed = '' } = headers;
  const before = new Date(0).toUTCString();
  const table: [Record<string, string>, number][] = [
    [{ 'if-none-match': etag }, 304],
    [{ 'if-none-match': `"other", ${etag}` }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"other"' }, 200],
    [{ 'if-none-match': etag, 'cache-control': 'no-cache' }, 200],
    [{ 'if-modified-since': changed }, 304],
    [{ 'if-modified-since': before }, 200],
    [{ 'if-modified-since': 'yesterday' }, 200],
    [{ 'if-none-match': '"other"', 'if-modified-since': changed }, 200],
    [{ 'if-match': '"other"' }, 412],
    [{ 'if-match': '*' }, 200],
    [{ 'if-unmodified-since': before }, 412],
    [{ 'if-range': '"other"', range: 'bytes=0-1' }, 200],
    [{ 'if-range': changed, range: 'bytes=0-1' }, 206],
  ];
  for (const [conditions, status] of table)
    expect([conditions, (await ask('/digits.txt', conditions)).status]).toEqual([
      conditions,
      status,
    ]);
  expect((await ask('/digits.txt', { 'if-none-match': etag })).text).toBe('');
});

test('headers are those of the file, however its address is written', async () => {
  expect((await ask('/digits%2etxt')).headers['x-digits']).toBe('ten');
});

test.each([
  ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
  ['nonsense\r\n\r\n', '400'],
  ['BREW / HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
  ['GET /digits.txt HTTP/1.0\r\n\r\n', '200'],
  ['GET /digits.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '200'],
  ['GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n', '417'],
  ['CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n', undefined],
])('%j gets status %s', async (bytes, status) => {
  expect((await sendRaw(bytes)).split(' ')[1]).toBe(status);
});

test('connections that are closed half or left open in the middle of a request do no harm', async () => {
  const port = Number(new URL(server.url).port);
  const begun = [
    '',
    'GET',
    'GET /long.txt HTTP/1.1\r\nHost: a\r\n',
    'GET /long.txt HTTP/1.0\r\n\r\n',
  ];
  const ends = begun.flatMap((bytes) => {
    const half = connect(port, 'localhost').end(bytes);
    const cut = connect(port, 'localhost', () => cut.write(bytes, () => cut.resetAndDestroy()));
    return [half, cut];
  });
  await Promise.all(ends.map((socket) => new Promise((done) => socket.on('close', done).resume())));
  expect((await ask('/digits.txt')).text).toBe(DIGITS);
});

test('a client that leaves in the middle of a long text does no harm', async () => {
  for (const encoding of ['br', 'identity'])
    await new Promise<void>((done) => {
      request(
        server.url,
        { path: '/long.txt', headers: { 'accept-encoding': encoding } },
        (response) => {
          response.once('data', () => response.destroy());
          response.once('close', done);
          response.on('error', () => undefined);
        },
      ).end();
    });
  expect((await ask('/digits.txt')).text).toBe(DIGITS);
});
