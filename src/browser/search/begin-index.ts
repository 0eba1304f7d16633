/** Asks for the files that every search of the text needs, as soon as the box is used. */

import { browserFileLinks } from '../../wording/frame/links.ts';
import { Unreachable } from '../frame/fetch-json.ts';

/** Pagefind's engine, as the page sends it to the worker; undefined if it could not be fetched. */
export interface SentEngine {
  readonly engine: ArrayBuffer | undefined;
}

export interface BegunIndex {
  readonly worker: Worker;
  /** Rejects if the worker cannot run; never resolves. */
  readonly broken: Promise<never>;
}

/**
 * Starts the worker and asks for its engine at the same time.
 * @returns undefined if the browser has no workers
 */
export function beginIndex(): BegunIndex | undefined {
  if (typeof Worker === 'undefined') return undefined;
  const worker = new Worker(`${browserFileLinks.searchIndex}pagefind-worker.js`);
  const broken = new Promise<never>((_, failed) => {
    worker.addEventListener('error', () => failed(new Unreachable('The worker failed.')));
  });
  // Told when the reader asks something.
  broken.catch(() => undefined);
  void fetchEngine().then((engine) => {
    worker.postMessage({ engine } satisfies SentEngine);
  });
  return { worker, broken };
}

async function fetchEngine(): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(`${browserFileLinks.searchIndex}engine.wasm`);
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    // The worker says so when the reader asks something.
    return undefined;
  }
}
