/** Answers requests from the files of a folder, with the status that HTTP asks for (RFC 9110). */

import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import send from 'send';
import { headersFor } from './headers-file.ts';
import type { HeaderRules } from './headers-file.ts';
import { orukFile } from './oruk-file.ts';

const METHODS = ['GET', 'HEAD'];
/** What static hosts read themselves and do not serve. */
const NOT_SERVED = ['_headers', '_redirects'];
/** A host must not send it without TLS (RFC 6797, section 7.2), which this server does not have. */
const ONLY_WITH_TLS = 'strict-transport-security';

/**
 * A page has one address: another one of it, such as "/help" or "/help/index.html", leads to "/help/".
 * @param base  the path of the site, with a slash at both ends; outside it nothing is served
 */
export function fileHandler(folder: string, rules: HeaderRules, base: string): RequestListener {
  return (request, response) => {
    const asked = addressOf(request.url ?? '/');
    if (!METHODS.includes(request.method ?? '')) {
      response.writeHead(405, { allow: METHODS.join(', ') }).end();
      return;
    }
    if (!asked) {
      response.writeHead(400).end();
      return;
    }
    const asksFor = belowBase(asked.path, base);
    if (asksFor === undefined) {
      void sendNotFound(folder, response);
      return;
    }
    const path = orukFile(asksFor, asked.search);
    const decoded = decodeURIComponent(path);
    const move = (address: string): void => {
      moveTo(response, `${base}${address.slice(1)}${asked.search}`);
    };
    response.setHeader('cache-control', 'no-cache');
    for (const [name, value] of headersFor(rules, decoded))
      if (name !== ONLY_WITH_TLS) response.setHeader(name, value);
    const canonical = path.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/');
    if (canonical !== path) move(canonical);
    else if (isServed(folder, decoded)) sendFile({ folder, path, move, request, response });
    else void sendNotFound(folder, response);
  };
}

interface Asked {
  readonly path: string;
  readonly search: string;
}

/** The parts of a request's target; undefined if it is malformed. */
function addressOf(target: string): Asked | undefined {
  try {
    // Two slashes at the start would be read as the name of a host.
    const { pathname, search } = new URL(target.replace(/^\/{2,}/, '/.//'), 'http://localhost');
    // Throws on a broken percent sign.
    decodeURIComponent(pathname);
    return { path: pathname, search };
  } catch {
    return undefined;
  }
}

/** The path from the site's folder; undefined if it is outside the site. */
function belowBase(path: string, base: string): string | undefined {
  // Without its last slash the site's path is another address of the home page.
  if (`${path}/` === base) return '/index.html';
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

function isServed(folder: string, decoded: string): boolean {
  const file = relative(folder, resolve(folder, `.${decoded}`)).toLowerCase();
  return !NOT_SERVED.includes(file);
}

function sendFile({
  folder,
  path,
  move,
  request,
  response,
}: {
  readonly folder: string;
  readonly path: string;
  readonly move: (address: string) => void;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}): void {
  // A range has a meaning only for GET (RFC 9110, section 14.2); `send` reads it for HEAD too.
  if (request.method === 'HEAD') delete request.headers.range;
  send(request, path, { root: folder, dotfiles: 'allow' })
    .on('file', (_: string, { size }: Stats) => {
      const { range } = request.headers;
      if (range !== undefined) request.headers.range = readableRange(range, size);
    })
    .on('directory', () => {
      move(`${path}/`);
    })
    .on('error', ({ status = 500 }: { readonly status?: number }) => {
      if (response.headersSent) response.destroy();
      else if (status === 403 || status === 404) void sendNotFound(folder, response);
      else response.writeHead(status).end();
    })
    .pipe(response);
}

/** A suffix longer than the file stands for all of it (section 14.1.2); `send` would refuse it. */
function readableRange(range: string, size: number): string {
  const [, suffix] = /^bytes=-(\d+)$/.exec(range) ?? [];
  return Number(suffix) > size ? 'bytes=0-' : range;
}

function moveTo(response: ServerResponse, location: string): void {
  response.writeHead(308, { location }).end();
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
    .end(page);
}
