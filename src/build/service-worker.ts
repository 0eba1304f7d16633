/** Writes the service worker: its code, and what it keeps of the pages that were built. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeUTF8 } from 'entities';
import type { SiteContent } from '../domain/entries/site-content.ts';
import {
  OFFLINE_DATA,
  OFFLINE_ROOM,
  offlinePages,
} from '../exports/browser-files/offline-files.ts';
import { browserCode } from './browser-code.ts';

const FILE = 'service-worker.js';
/** Scripts, styles and fonts, each named after its content. */
const ASSETS = '_astro';

/** What may name further files that a page needs. */
const NAMES_OTHERS = /\.(html|js)$/;

/** @param base  the path of the site, with a slash at both ends */
export async function writeServiceWorker(
  siteFolder: string,
  content: SiteContent,
  base: string,
): Promise<void> {
  const on = content.site.offline !== false;
  const code = await browserCode(on ? 'offline/worker.ts' : 'offline/remove.ts');
  const kept = on ? await keptOf(siteFolder, content, base, code) : { base };
  await writeFile(join(siteFolder, FILE), `const KEPT=${JSON.stringify(kept)};${code}`);
}

async function keptOf(
  siteFolder: string,
  content: SiteContent,
  base: string,
  code: string,
): Promise<object> {
  const pages = offlinePages(content);
  const files = await withAssets(siteFolder, [
    ...pages.map(({ to }) => `${to}index.html`),
    ...OFFLINE_DATA,
  ]);
  const hash = createHash('sha256').update(code);
  for (const file of files) hash.update(await readFile(join(siteFolder, file)));
  const below = (path: string): string => base + path.slice(1).replace(/index\.html$/, '');
  return {
    base,
    version: hash.digest('hex').slice(0, 8),
    room: OFFLINE_ROOM,
    files: files.map(below),
    pages: pages.map(({ to, text }) => ({ path: below(to), name: escapeUTF8(text) })),
  };
}

/** The files, and all assets that they or their scripts name. */
async function withAssets(siteFolder: string, files: readonly string[]): Promise<string[]> {
  const folder = join(siteFolder, ASSETS);
  const assets = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const found = new Set(files);
  // A set gives also what is added while it is read.
  for (const file of found) {
    if (!NAMES_OTHERS.test(file)) continue;
    const text = await readFile(join(siteFolder, file), 'utf8');
    for (const asset of assets.filter((name) => text.includes(name)))
      found.add(`/${ASSETS}/${asset}`);
  }
  return [...found];
}
