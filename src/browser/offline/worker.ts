/**
 * The service worker: keeps the finder, the bases, help and the pages read last, and answers from
 * these copies when the network does not. With a network it changes nothing.
 */

import { removeStores, storeName } from './kept.ts';
import type { Asking, Kept, WorkerScope } from './kept.ts';
import { copyOf, keepWithin, saveCopy } from './store.ts';
import type { Copy } from './store.ts';

/** The build writes it before this code. */
declare const KEPT: Kept;
declare const self: WorkerScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(removeStores(KEPT.base, storeName(KEPT)).then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate') event.respondWith(page(event, pathname));
  else if (KEPT.files.includes(pathname)) event.respondWith(file(event, pathname));
});

/** All or none: without one of them the worker is not installed, and the next visit tries again. */
async function keepFiles(): Promise<void> {
  await Promise.all(
    KEPT.files.map(async (path) => {
      const response = await fetch(path, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${path} answers ${String(response.status)}`);
      await saveCopy(KEPT, path, response);
    }),
  );
}

async function file({ request }: Asking, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await copyOf(KEPT, path);
    if (!copy) throw error;
    return copy.response;
  }
}

async function page(event: Asking, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (isPage(response))
      event.waitUntil(saveCopy(KEPT, path, response.clone()).then(() => keepWithin(KEPT)));
    return response;
  } catch (error) {
    const copy = await copyOf(KEPT, path);
    if (copy) return saved(copy);
    const frame = await copyOf(KEPT, KEPT.pages.at(-1)?.path ?? '');
    if (!frame) throw error;
    return notSaved(frame);
  }
}

function isPage({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type') ?? '').startsWith('text/html');
}

/** The copy, which says first how old it is. */
async function saved({ response, savedOn }: Copy): Promise<Response> {
  const day = savedOn.toLocaleDateString('en-GB', { dateStyle: 'long' });
  const bar = `<p class="offline" role="status">You are offline. This page was saved on ${day}.</p>`;
  const html = (await response.text()).replace(/<main[^>]*>/, (start) => start + bar);
  return new Response(html, { headers: response.headers });
}

/** What is kept, in the frame of a page that is. */
async function notSaved({ response }: Copy): Promise<Response> {
  const links = KEPT.pages.map(({ path, name }) => `<li><a href="${path}">${name}</a></li>`);
  const words = `<div class="prose"><h1 class="govuk-heading-l">You are offline</h1><p class="govuk-body">This page is not saved on your device. These pages are:</p><ul>${links.join('')}</ul></div>`;
  const html = (await response.text())
    .replace(/<title>[^<]*/, '<title>You are offline')
    .replaceAll(' aria-current="page"', '')
    .replace(/(<main[^>]*>)[^]*<\/main>/, (_, start: string) => `${start}${words}</main>`);
  return new Response(html, { status: 503, headers: response.headers });
}
