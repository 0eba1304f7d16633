/** The thread that "beside.ts" starts: writes and finishes the site that it was given and posts the outcome. */

import { on } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Answer, MadeFile, Order, ThreadOrder } from './beside.ts';
import { finishSite } from './finish-site.ts';
import type { WrittenPage } from './finish-site.ts';

/** Each message makes the system change between the threads. */
const RECORDS_SHOWN = 50;

if (parentPort) await work(parentPort, workerData as ThreadOrder);

async function work(port: MessagePort, { done, ...order }: ThreadOrder): Promise<void> {
  const answer = (message: Answer): void => {
    port.postMessage(message);
  };
  const fail = (error: unknown): void => {
    const failed = error as NodeJS.ErrnoException;
    answer({ failed, code: failed.code });
  };
  // Files are written as they come, also while the pages before them are still read.
  const write = fileWriter(order.siteFolder);
  port.on('message', (message: Order) => {
    try {
      if (message === 'are all written?') answer('all are written');
      else if (message !== 'complete') message.made.forEach(write);
    } catch (error) {
      fail(error);
    }
  });
  // It keeps what comes before it is first read.
  const orders = on(port, 'message') as AsyncIterable<[Order]>;
  let records = 0;
  try {
    const finished = await finishSite(order, pagesIn(orders, done), () => {
      records += 1;
      if (records % RECORDS_SHOWN === 0) answer({ records });
    });
    answer({ records });
    answer({ finished });
  } catch (error) {
    fail(error);
  }
}

function fileWriter(siteFolder: string): (made: MadeFile) => void {
  const folders = new Set<string>();
  return ({ file, bytes }) => {
    const path = join(siteFolder, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes);
  };
}

async function* pagesIn(
  orders: AsyncIterable<[Order]>,
  done: Int32Array<SharedArrayBuffer>,
): AsyncGenerator<WrittenPage> {
  for await (const [message] of orders) {
    if (message === 'complete') return;
    if (message === 'are all written?') continue;
    for (const made of message.made) if (made.file.endsWith('.html')) yield made;
    Atomics.add(done, 0, 1);
    Atomics.notify(done, 0);
  }
}
