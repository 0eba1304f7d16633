/** Which requests the form answers: those of its own pages, on this machine, with the secret of this run. */

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface GuardedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What a request must have, by the port and the secret of this run. */
export interface Guard {
  readonly port: number;
  readonly token: string;
}

/** Requests that a page of ours or the reader makes, not a page of another site. */
const OWN_SITES: readonly unknown[] = [undefined, 'none', 'same-origin'];

/** The status of a refusal; undefined if the request is to be answered. */
export function refusal(
  { method, url, headers }: GuardedRequest,
  guard: Guard,
): number | undefined {
  const host = `127.0.0.1:${String(guard.port)}`;
  // Another name for this machine in Host shows that a page of another site leads here.
  if (headers.host !== host) return 403;
  if (!isSame(url.split('/')[1] ?? '', guard.token)) return 403;
  if (!OWN_SITES.includes(headers['sec-fetch-site'])) return 403;
  const origin = `http://${host}`;
  if (headers.origin !== undefined && headers.origin !== origin) return 403;
  if (method === 'GET') return undefined;
  if (method !== 'POST') return 405;
  return headers.origin === origin ? undefined : 403;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
