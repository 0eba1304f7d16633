/** The worker has what every search needs: its file in Node, with a network that has nothing else. */

import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { lighterIndex } from '../../../src/search-index/worker-file.ts';

const files = [
  { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{}}') },
  { path: 'pagefind.en_abc.pf_meta', content: Buffer.from([0, 255, 10]) },
  { path: 'index/en_1.pf_index', content: Buffer.from('words') },
  { path: 'wasm.en.pagefind', content: gzipSync('pagefind_dcdan engine') },
  { path: 'pagefind-worker.js', content: Buffer.from('theirs(fetch);') },
];
let made: Awaited<ReturnType<typeof lighterIndex>>;

beforeAll(async () => {
  made = await lighterIndex(files);
});

interface Opened {
  readonly fetch: (address: string) => Promise<unknown>;
  readonly sendEngine: (engine: unknown) => void;
  readonly asked: string[];
}

/** Runs the file of the worker as a browser does. */
function opened(): Opened {
  const code = made.find(({ path }) => path === 'pagefind-worker.js')?.content ?? Buffer.of();
  const asked: string[] = [];
  const listeners: ((event: object) => void)[] = [];
  let fetch: Opened['fetch'] = () => Promise.reject(new Error('Pagefind’s code did not run.'));
  runInNewContext(Buffer.from(code).toString(), {
    atob,
    Blob,
    Response: class {
      static error(): string {
        return 'an error';
      }
      readonly body: unknown;
      constructor(body: unknown) {
        this.body = body;
      }
    },
    fetch: (address: string) => {
      asked.push(address);
      return Promise.resolve('from the network');
    },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
    theirs: (given: Opened['fetch']) => {
      fetch = given;
    },
  });
  return {
    fetch,
    asked,
    sendEngine: (engine) => {
      const event = { data: { engine }, stopImmediatePropagation: () => undefined };
      listeners.forEach((listen) => {
        listen(event);
      });
    },
  };
}

test('the small files are no files of their own any more, and the engine is not packed', () => {
  expect(made.map(({ path }) => path)).toEqual([
    'index/en_1.pf_index',
    'engine.wasm',
    'pagefind-worker.js',
  ]);
  expect(Buffer.from(made[1]?.content ?? []).toString()).toBe('an engine');
});

test('the worker has them, byte for byte, whatever follows "?"', async () => {
  const { fetch, asked } = opened();
  const list = (await fetch('/pagefind/pagefind-entry.json?ts=17')) as { body: Uint8Array };
  expect(Buffer.from(list.body).toString()).toBe('{"languages":{}}');
  const meta = (await fetch('/pagefind/pagefind.en_abc.pf_meta')) as { body: Uint8Array };
  expect([...meta.body]).toEqual([0, 255, 10]);
  expect(asked).toEqual([]);
});

test('other files come from the network', async () => {
  const { fetch, asked } = opened();
  expect(await fetch('/pagefind/index/en_1.pf_index')).toBe('from the network');
  expect(asked).toEqual(['/pagefind/index/en_1.pf_index']);
});

test('the engine comes from the page, as Pagefind reads it, and is missing if the page has none', async () => {
  const { fetch, sendEngine, asked } = opened();
  const engine = fetch('/pagefind/wasm.en.pagefind') as Promise<{ body: Blob }>;
  sendEngine('an engine');
  expect(await (await engine).body.text()).toBe('pagefind_dcdan engine');
  const other = opened();
  const missed = other.fetch('/pagefind/wasm.en.pagefind');
  other.sendEngine(undefined);
  expect(await missed).toBe('an error');
  expect([...asked, ...other.asked]).toEqual([]);
});
