/** Finds a port for a server on this machine. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExpectedFailure } from '../cli/expected-failure.ts';

/** The port that must be used (0: any free port), or the first to try. */
export type PortChoice = { readonly exactly: number } | { readonly from: number };

const TRIES = 100;

/**
 * Lets a server listen.
 *
 * @returns its port
 * @throws ExpectedFailure if the port is in use or not allowed, or no port is free
 */
export async function listenOn(server: Server, port: PortChoice, host: string): Promise<number> {
  const first = 'exactly' in port ? port.exactly : port.from;
  const last = 'exactly' in port ? first : first + TRIES;
  for (let number = first; number <= last; number += 1)
    if (await listens(server, number, host)) return (server.address() as AddressInfo).port;
  throw new ExpectedFailure(
    first === last
      ? `Port ${String(first)} is in use. Set PORT to another number, or unset it.`
      : `No port from ${String(first)} to ${String(last)} is free. Set PORT to a free one.`,
  );
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(false);
      else if (error.code === 'EACCES') failed(new ExpectedFailure(notAllowed(port)));
      else failed(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

function notAllowed(port: number): string {
  return `Port ${String(port)} is not allowed on this machine. Set PORT to another number, or unset it.`;
}
