/**
 * The thread that "beside.ts" starts: writes and finishes the site that it was given and posts the
 * outcome. It makes the feeds itself.
 */

import { on } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { addressesOf } from '../domain/entries/term.ts';
import { feedFiles } from '../exports/timeline/feed-files.ts';
import { useTermAddresses } from '../wording/frame/links.ts';
import type { Answer, MadeFile, Order, ThreadOrder } from './beside.ts';
import { finishSite } from './finish-site.ts';
import type { FinishingOrder, WrittenPage } from './finish-site.ts';

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
  // The thread has read no content of its own.
  useTermAddresses(addressesOf(order.content.site.terms));
  const write = fileWriter(order.siteFolder);
  let feeds: Promise<void> | undefined;
  // Files are written as they come, also while the pages before them are still read.
  port.on('message', (message: Order) => {
    // Not before: Astro has now emptied the folder and copied public/ into it.
    feeds ??= writeFeeds(order, write).catch(fail);
    try {
      if (message === 'are all written?')
        void feeds.then(() => {
          answer('all are written');
        });
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

/** Between pages, for which Astro waits. */
async function writeFeeds(
  { siteFolder, siteUrl, content }: FinishingOrder,
  write: (made: MadeFile) => void,
): Promise<void> {
  for (const { folder, format, text } of feedFiles(content, new URL(`${siteUrl}/`))) {
    const file = `${folder}timeline.${format}`;
    // A publisher may have a file of their own in public/.
    if (!existsSync(join(siteFolder, file))) write({ file, bytes: new TextEncoder().encode(text) });
    await othersFirst();
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
