/** Puts what every search needs into the file of Pagefind's worker, which would ask for one after another. */

import type { IndexFile } from 'pagefind';
import { browserCode } from '../build/browser-code.ts';

const WORKER = 'pagefind-worker.js';
/** The list of languages, and the list of the index's files. */
const NEEDED_AT_ONCE = /^pagefind-entry\.json$|\.pf_meta$/;

/** The same index with the small files that each search needs in that of the worker. */
export async function fewerFiles(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const needed = files.filter(({ path }) => NEEDED_AT_ONCE.test(path));
  const parts = Object.fromEntries(
    needed.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
  );
  const before = `const PARTS=${JSON.stringify(parts)};${await browserCode('search/worker-parts.ts')}`;
  return files
    .filter((file) => !needed.includes(file))
    .map(({ path, content }) =>
      path === WORKER
        ? { path, content: Buffer.concat([Buffer.from(`${before}\n`), content]) }
        : { path, content },
    );
}
