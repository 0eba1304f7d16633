/**
 * Finishes a site in a thread of its own, so that pages are written, read, weighed and indexed
 * while Astro makes the next ones.
 */

import { Worker } from 'node:worker_threads';
import type { Finished, FinishingOrder } from './finish-site.ts';

/** A file of the site: "/help/index.html". */
export interface MadeFile {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the thread is started with. */
export interface ThreadOrder extends FinishingOrder {
  /** Its one number is how many batches the thread has done. */
  readonly done: Int32Array<SharedArrayBuffer>;
}

/** To the thread. */
export type Order = { readonly made: readonly MadeFile[] } | 'are all written?' | 'complete';

/** From the thread. The code of a system error is beside it, since posting an error loses it. */
export type Answer =
  | 'all are written'
  | { readonly records: number }
  | { readonly finished: Finished }
  | { readonly failed: Error; readonly code: string | undefined };

export interface Finishing {
  /**
   * Has a file written; a page is then read, weighed and indexed, in the order given.
   * @returns once the thread is ready for the next
   * @throws what went wrong in the thread
   */
  readonly write: (file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Resolves when all files given so far are written. */
  readonly allWritten: () => Promise<void>;
  /**
   * All files are written, and nothing changes any more.
   * @param onRecords  gets the number of records in the search index, again and again
   * @throws what went wrong in the thread, now or before
   */
  readonly finish: (onRecords: (count: number) => void) => Promise<Finished>;
  /** Ends the thread, finished or not. */
  readonly stop: () => Promise<void>;
}

/** Files are sent in batches, since each message makes the system change between the threads. */
const BATCH_FILES = 16;
const BATCH_BYTES = 500_000;

/** The batches that may wait in the thread: they are in memory. */
const MOST_WAITING = 16;

export function startFinishing(order: FinishingOrder): Finishing {
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadOrder = { ...order, done };
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
  let records = 0;
  let onRecords: (count: number) => void = () => undefined;
  const written = Promise.withResolvers<undefined>();
  const finished = Promise.withResolvers<Finished>();
  thread.on('message', (answer: Answer) => {
    if (answer === 'all are written') written.resolve(undefined);
    else if ('records' in answer) onRecords((records = answer.records));
    else if ('finished' in answer) finished.resolve(answer.finished);
    else finished.reject(Object.assign(answer.failed, { code: answer.code }));
  });
  thread.on('error', finished.reject);
  // Awaited later; until then a rejection must not count as unhandled.
  finished.promise.catch(() => undefined);
  const orFailed = <T>(waiting: Promise<T>): Promise<T> =>
    Promise.race([waiting, finished.promise as Promise<never>]);

  let batch: MadeFile[] = [];
  let sent = 0;
  const send = (message: Order, moved: ArrayBuffer[] = []): void => {
    thread.postMessage(message, moved);
  };
  const sendBatch = (): void => {
    const moved = batch.map(({ bytes }) => bytes.buffer);
    send({ made: batch }, moved);
    batch = [];
    sent += 1;
  };
  return {
    write: async (file, bytes) => {
      batch.push({ file, bytes });
      const size = batch.reduce((sum, each) => sum + each.bytes.length, 0);
      if (batch.length < BATCH_FILES && size < BATCH_BYTES) return;
      sendBatch();
      for (let behind = done[0]; behind !== undefined && sent - behind > MOST_WAITING;) {
        await orFailed(Promise.resolve(Atomics.waitAsync(done, 0, behind).value));
        behind = done[0];
      }
    },
    allWritten: async () => {
      sendBatch();
      send('are all written?');
      await orFailed(written.promise);
    },
    finish: (show) => {
      onRecords = show;
      show(records);
      send('complete');
      return finished.promise;
    },
    stop: async () => {
      await thread.terminate();
    },
  };
}
