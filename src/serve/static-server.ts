/** A small server for a built site that behaves as static hosts do: slashes, `_headers`, compressed text, 404 page. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CompressedResponse } from './compressed-response.ts';
import { fileHandler } from './file-handler.ts';
import { parseHeadersFile } from './headers-file.ts';
import type { HeaderRules } from './headers-file.ts';
import { listenOn } from './listen.ts';
import type { PortChoice } from './listen.ts';

export interface RunningServer {
  /** Without a trailing slash: "http://localhost:4321", "http://localhost:4321/centres". */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = 'localhost';

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
  await listenOn(server, port, HOST);
  return running(server, base);
}

/**
 * Refuses a port before the work is done that needs it.
 * @throws ExpectedFailure if the port is in use or not allowed
 */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await listenOn(server, { exactly: port }, HOST);
  await new Promise((done) => server.close(done));
}

async function headerRules(folder: string): Promise<HeaderRules> {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(await readFile(file, 'utf8')) : [];
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
