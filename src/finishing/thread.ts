/** The thread that "beside.ts" starts: finishes the site that it was given and posts the outcome. */

import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Answer, Order } from './beside.ts';
import { finishSite } from './finish-site.ts';
import type { FinishingOrder } from './finish-site.ts';

if (parentPort) await work(parentPort, workerData as FinishingOrder);

async function work(port: MessagePort, order: FinishingOrder): Promise<void> {
  const answer = (message: Answer): void => {
    port.postMessage(message);
  };
  let records = 0;
  try {
    const finished = await finishSite(order, writtenFiles(port), () => {
      records += 1;
      answer({ records });
    });
    answer({ finished });
  } catch (error) {
    const failed = error as NodeJS.ErrnoException;
    answer({ failed, code: failed.code });
  }
}

async function* writtenFiles(port: MessagePort): AsyncGenerator<string> {
  for await (const [message] of on(port, 'message') as AsyncIterable<[Order]>) {
    if (message === 'complete') return;
    yield message.written;
  }
}
