/** A small server for a built site that behaves as static hosts do: slashes, `_headers`, compressed text, 404 page. */

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, Server, ServerOptions, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { CompressedResponse } from './compressed-response.ts';
import { ExpectedFailure } from '../cli/expected-failure.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import type { HeaderRules } from './headers-file.ts';

export interface RunningServer {
  /** Without a trailing slash: "http://localhost:4321". */
  readonly url: string;
  close(): Promise<void>;
}

/** The port that must be used (0: any free port), or the first to try. */
export type PortChoice = { readonly exactly: number } | { readonly from: number };

const TRIES = 100;

/**
 * Serves `folder` on localhost until it is closed.
 *
 * Files are looked up at each request, so a rebuilt site is served without a restart.
 * @throws ExpectedFailure if the port is in use or not allowed, or no port is free
 */
export async function serveFolder(folder: string, port: PortChoice): Promise<RunningServer> {
  const options: ServerOptions = { ServerResponse: CompressedResponse };
  const server = createServer(options, await handlerOf(folder));
  const first = 'exactly' in port ? port.exactly : port.from;
  const last = 'exactly' in port ? first : first + TRIES;
  for (let number = first; number <= last; number += 1)
    if (await listens(server, number)) return running(server);
  throw new ExpectedFailure(
    first === last
      ? `Port ${String(first)} is in use. Set PORT to another number, or unset it.`
      : `No port from ${String(first)} to ${String(last)} is free. Set PORT to a free one.`,
  );
}

async function handlerOf(folder: string): Promise<RequestListener> {
  const rules = await headerRules(folder);
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  return (request, response) => {
    const target = (request.url ?? '/').replace(/^\/+/, '/');
    if (!URL.canParse(target, 'http://localhost')) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = new URL(target, 'http://localhost');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    void moved(folder, pathname).then((address) => {
      if (address !== undefined) {
        response.writeHead(308, { location: `${address}${search}` }).end();
      } else if (pathname.endsWith('/')) {
        request.url = `${pathname}index.html`;
        files(request, response, () => void notFound(folder, response));
      } else if (pathname === '/_headers') {
        void notFound(folder, response);
      } else {
        files(request, response, () => void notFound(folder, response));
      }
    });
  };
}

async function headerRules(folder: string): Promise<HeaderRules> {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(await readFile(file, 'utf8')) : [];
}

/** The canonical address if `pathname` is another one of the same page: "/help" and "/help/index.html" → "/help/". */
async function moved(folder: string, pathname: string): Promise<string | undefined> {
  if (pathname.endsWith('/index.html')) return pathname.slice(0, -'index.html'.length);
  if (pathname.endsWith('/')) return undefined;
  const found = await stat(join(folder, decoded(pathname))).catch(() => undefined);
  return found?.isDirectory() === true ? `${pathname}/` : undefined;
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
    .end(page);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(false);
      else if (error.code === 'EACCES') failed(new ExpectedFailure(notAllowed(port)));
      else failed(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      done(true);
    });
  });
}

function notAllowed(port: number): string {
  return `Port ${String(port)} is not allowed on this machine. Set PORT to another number, or unset it.`;
}

function running(server: Server): RunningServer {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
