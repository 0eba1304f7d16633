/** The server of `npm run edit`: on this machine only, for whoever knows the address with its secret. */

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { listenOn } from '../../serve/listen.ts';
import type { PortChoice } from '../../serve/listen.ts';
import { addressesBelow } from '../pages/frame.ts';
import type { Addresses } from '../pages/frame.ts';
import { refusal } from './guard.ts';
import type { Answer } from './answer.ts';
import type { Routes } from './routes.ts';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  // With "no-referrer" browsers send our own forms with the origin "null".
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Of a form with everything in it, in bytes. */
const LARGEST_BODY = 1_000_000;

export interface EditServer {
  /** With the secret: "http://127.0.0.1:4321/6Kc…/". */
  readonly address: string;
  close(): void;
}

export async function serveEditing(
  port: PortChoice,
  routesBelow: (addresses: Addresses) => Routes,
): Promise<EditServer> {
  const token = randomBytes(24).toString('base64url');
  const routes = routesBelow(addressesBelow(`/${token}/`));
  let ownPort = 0;
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const status = refusal({ method, url, headers }, { port: ownPort, token });
    if (status !== undefined) send(response, { status, type: 'text/plain', body: 'Refused.\n' });
    else
      answer(request, url.slice(token.length + 2), routes).then(
        (given) => {
          send(response, given);
        },
        (error: unknown) => {
          process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
          send(response, { status: 500, type: 'text/plain', body: `${String(error)}\n` });
        },
      );
  });
  ownPort = await listenOn(server, port, '127.0.0.1');
  return {
    address: `http://127.0.0.1:${String(ownPort)}/${token}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, below: string, routes: Routes): Promise<Answer> {
  if (below === 'edit.css') return file('../edit.css', 'text/css');
  if (below === 'live-check.js') {
    const script = await file('../../browser/edit/live-check.ts', 'text/javascript');
    return { ...script, body: stripTypeScriptTypes(script.body) };
  }
  const { pathname, searchParams } = new URL(below, 'http://localhost/');
  const parts = pathname.split('/').filter((part) => part !== '');
  if (request.method === 'GET') return routes.get(parts, searchParams);
  const body = await bodyOf(request);
  return body === undefined
    ? { status: 413, type: 'text/plain', body: 'Too large.\n' }
    : routes.post(parts, new Map(new URLSearchParams(body)));
}

async function file(name: string, type: string): Promise<Answer & { readonly body: string }> {
  return { status: 200, type, body: await readFile(new URL(name, import.meta.url), 'utf8') };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, type, body, location }: Answer): void {
  response
    .writeHead(status, {
      ...HEADERS,
      'content-type': `${type}; charset=utf-8`,
      ...(location === undefined ? {} : { location }),
    })
    .end(body);
}
