/** The copies that the service worker keeps, each with its day, and packed where the browser can. */

import { storeName } from './kept.ts';
import type { Kept } from './kept.ts';

const DAY = 'kept-on';
const BYTES = 'kept-bytes';
const PACKED = 'kept-packed';

export interface Copy {
  readonly response: Response;
  readonly savedOn: Date;
}

/** @param path  never with what follows "?" or "#", which may be what a reader typed */
export async function saveCopy(kept: Kept, path: string, response: Response): Promise<void> {
  const store = await caches.open(storeName(kept));
  const packs = 'CompressionStream' in self && response.body !== null;
  const body = packs ? response.body.pipeThrough(new CompressionStream('gzip')) : response.body;
  const bytes = await new Response(body).arrayBuffer();
  const headers = new Headers(response.headers);
  // The body is as it was before the server compressed it.
  headers.delete('content-encoding');
  headers.delete('content-length');
  // eslint-disable-next-line no-restricted-syntax -- the day of the copy is that of the reader's device
  headers.set(DAY, new Date().toISOString());
  headers.set(BYTES, String(bytes.byteLength));
  if (packs) headers.set(PACKED, 'gzip');
  // Put again, so that the store has the last read at its end.
  await store.delete(path);
  await store.put(path, new Response(bytes, { headers }));
}

export async function copyOf(kept: Kept, path: string): Promise<Copy | undefined> {
  const store = await caches.open(storeName(kept));
  const saved = await store.match(path);
  if (!saved) return undefined;
  const { headers } = saved;
  const body =
    headers.has(PACKED) && saved.body
      ? saved.body.pipeThrough(new DecompressionStream('gzip'))
      : saved.body;
  return {
    response: new Response(body, { headers }),
    savedOn: new Date(headers.get(DAY) ?? ''),
  };
}

/** Removes the pages that were read longest ago until the others fit. */
export async function keepWithin(kept: Kept): Promise<void> {
  const store = await caches.open(storeName(kept));
  const sizes = await Promise.all(
    (await store.keys()).map(async (request) => ({
      request,
      bytes: Number((await store.match(request))?.headers.get(BYTES)),
      stays: kept.files.includes(new URL(request.url).pathname),
    })),
  );
  let bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  for (const size of sizes.filter(({ stays }) => !stays)) {
    if (bytes <= kept.room) return;
    await store.delete(size.request);
    bytes -= size.bytes;
  }
}
