/**
 * Finishes a site in a thread of its own, so that pages are read, weighed and indexed while Astro
 * makes the next ones.
 */

import { Worker } from 'node:worker_threads';
import type { Finished, FinishingOrder } from './finish-site.ts';

/** To the thread. */
export type Order = { readonly written: string } | 'complete';

/** From the thread. The code of a system error is beside it, since posting an error loses it. */
export type Answer =
  | { readonly records: number }
  | { readonly finished: Finished }
  | { readonly failed: Error; readonly code: string | undefined };

export interface Finishing {
  /** A page is written; given as a file of the site: "/help/index.html". */
  readonly written: (file: string) => void;
  /**
   * All files are written, and nothing changes any more.
   * @param onRecords  gets the number of records in the search index, again and again
   * @throws what went wrong in the thread, now or before
   */
  readonly finish: (onRecords: (count: number) => void) => Promise<Finished>;
  /** Ends the thread, finished or not. */
  readonly stop: () => Promise<void>;
}

export function startFinishing(order: FinishingOrder): Finishing {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: order });
  let records = 0;
  let onRecords: (count: number) => void = () => undefined;
  const finished = new Promise<Finished>((done, failed) => {
    thread.on('message', (answer: Answer) => {
      if ('records' in answer) onRecords((records = answer.records));
      else if ('finished' in answer) done(answer.finished);
      else failed(Object.assign(answer.failed, { code: answer.code }));
    });
    thread.on('error', failed);
  });
  // Awaited in "finish"; until then a rejection must not count as unhandled.
  finished.catch(() => undefined);
  const send = (message: Order): void => {
    thread.postMessage(message);
  };
  return {
    written: (file) => {
      send({ written: file });
    },
    finish: (show) => {
      onRecords = show;
      show(records);
      send('complete');
      return finished;
    },
    stop: async () => {
      await thread.terminate();
    },
  };
}
