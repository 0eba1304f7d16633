/**
 * Lays Pagefind's files out for a slow line: what every search needs is in the file of its worker,
 * which would ask for one after another, and the engine is a file that hosts compress.
 */

import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { browserCode } from '../build/browser-code.ts';
import { SIGNATURE } from '../site-checks/search-records.ts';

const WORKER = 'pagefind-worker.js';
/** The list of languages, and the list of the index's files. */
const NEEDED_AT_ONCE = /^pagefind-entry\.json$|\.pf_meta$/;
const PACKED_ENGINE = /^wasm\..+\.pagefind$/;
const ENGINE = 'engine.wasm';

/** The same index with fewer files, and its engine as plain WebAssembly. */
export async function lighterIndex(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const needed = files.filter(({ path }) => NEEDED_AT_ONCE.test(path));
  const parts = Object.fromEntries(
    needed.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
  );
  const given = `const PARTS=${JSON.stringify(parts)},SIGNATURE=${JSON.stringify(SIGNATURE)};`;
  const before = `${given}${await browserCode('search/worker-parts.ts')}`;
  return files
    .filter((file) => !needed.includes(file))
    .map(({ path, content }) => {
      if (path === WORKER)
        return { path, content: Buffer.concat([Buffer.from(`${before}\n`), content]) };
      return PACKED_ENGINE.test(path)
        ? { path: ENGINE, content: gunzipSync(content).subarray(SIGNATURE.length) }
        : { path, content };
    });
}
