/**
 * Runs before Pagefind's own code in its worker, which asks for one file after another: what every
 * search needs is in the file of the worker itself or comes from the page, so nothing waits in a row.
 */

import type { SentEngine } from './begin-index.ts';

/** Files of the index by their names, in base64; the build writes it before this code. */
declare const PARTS: Readonly<Partial<Record<string, string>>>;
/** What stands before each file of Pagefind that is not packed; the build writes it too. */
declare const SIGNATURE: string;

const ENGINE = /^wasm\..+\.pagefind$/;

const fromNetwork = globalThis.fetch;
const engine = new Promise<ArrayBuffer | undefined>((done) => {
  addEventListener('message', (event: MessageEvent<object>) => {
    if (!('engine' in event.data)) return;
    // Pagefind does not know this message.
    event.stopImmediatePropagation();
    done((event.data as SentEngine).engine);
  });
});

globalThis.fetch = async (file, options) => {
  const name = typeof file === 'string' ? nameOf(file) : '';
  const part = PARTS[name];
  if (part !== undefined) return new Response(bytesOf(part));
  if (!ENGINE.test(name)) return fromNetwork(file, options);
  const sent = await engine;
  return sent ? new Response(new Blob([SIGNATURE, sent])) : Response.error();
};

/** "/pagefind/pagefind-entry.json?ts=1" → "pagefind-entry.json" */
function nameOf(address: string): string {
  const [path = ''] = address.split('?');
  return path.slice(path.lastIndexOf('/') + 1);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
