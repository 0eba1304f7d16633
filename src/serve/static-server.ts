/** A small server for a built site that behaves as static hosts do: slashes, `_headers`, compressed text, 404 page. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CompressedResponse } from './compressed-response.ts';
import { ExpectedFailure } from '../cli/expected-failure.ts';
import { fileHandler } from './file-handler.ts';
import { parseHeadersFile } from './headers-file.ts';
import type { HeaderRules } from './headers-file.ts';

export interface RunningServer {
  /** Without a trailing slash: "http://localhost:4321", "http://localhost:4321/centres". */
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
 * @param base  the path that the site was built for, with a slash at both ends
 * @throws ExpectedFailure if the port is in use or not allowed, or no port is free
 */
export async function serveFolder(
  folder: string,
  port: PortChoice,
  base = '/',
): Promise<RunningServer> {
  const options: ServerOptions = { ServerResponse: CompressedResponse };
  const server = createServer(options, fileHandler(folder, await headerRules(folder), base));
  const first = 'exactly' in port ? port.exactly : port.from;
  const last = 'exactly' in port ? first : first + TRIES;
  for (let number = first; number <= last; number += 1)
    if (await listens(server, number)) return running(server, base);
  throw new ExpectedFailure(
    first === last
      ? inUse(first)
      : `No port from ${String(first)} to ${String(last)} is free. Set PORT to a free one.`,
  );
}

/**
 * Refuses a port before the work is done that needs it.
 * @throws ExpectedFailure if the port is in use or not allowed
 */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  if (!(await listens(server, port))) throw new ExpectedFailure(inUse(port));
  await new Promise((done) => server.close(done));
}

async function headerRules(folder: string): Promise<HeaderRules> {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(await readFile(file, 'utf8')) : [];
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

function inUse(port: number): string {
  return `Port ${String(port)} is in use. Set PORT to another number, or unset it.`;
}

function notAllowed(port: number): string {
  return `Port ${String(port)} is not allowed on this machine. Set PORT to another number, or unset it.`;
}

function running(server: Server, base: string): RunningServer {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}${base.slice(0, -1)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
