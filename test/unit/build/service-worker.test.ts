/** The service worker is small, keeps what the pages need, and has another version with each content. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Kept } from '../../../src/browser/offline/kept.ts';
import { browserCode } from '../../../src/build/browser-code.ts';
import { writeServiceWorker } from '../../../src/build/service-worker.ts';
import { brotliSize } from '../../../src/site-checks/brotli-size.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { writeSite } from '../../support/site/write-site.ts';

const MOST_BYTES = 3_000;

const FILES = {
  '/index.html': '<link href="/_astro/site.1a.css">',
  '/find/index.html': '<link href="/_astro/site.1a.css"><script src="/_astro/start.2b.js">',
  '/bases/index.html': '',
  '/help/index.html': '',
  '/find/finder.json': '{}',
  '/find/places.json': '{}',
  '/_astro/site.1a.css': 'a { src: url(letters.9f.woff2) }',
  '/_astro/start.2b.js': 'import("./run.3c.js")',
  '/_astro/run.3c.js': '',
  '/_astro/sheet.4d.js': '',
  '/_astro/letters.9f.woff2': '',
};

async function written(
  files: Readonly<Record<string, string>>,
  content = makeContent(),
): Promise<Kept> {
  const folder = await writeSite(files);
  await writeServiceWorker(folder, content, '/kids/');
  const text = await readFile(join(folder, 'service-worker.js'), 'utf8');
  return JSON.parse(/^const KEPT=(\{.*?\});/.exec(text)?.[1] ?? '') as Kept;
}

test.each(['worker', 'remove'] as const)('%s is small', async (name) => {
  expect(brotliSize(await browserCode(`offline/${name}.ts`))).toBeLessThan(MOST_BYTES);
});

test('it keeps the pages, what the finder answers from, and the assets that these name', async () => {
  const { base, files, pages } = await written(FILES);
  expect(base).toBe('/kids/');
  expect(files).toEqual([
    '/kids/',
    '/kids/find/',
    '/kids/bases/',
    '/kids/help/',
    '/kids/find/finder.json',
    '/kids/find/places.json',
    '/kids/_astro/site.1a.css',
    '/kids/_astro/start.2b.js',
    '/kids/_astro/run.3c.js',
  ]);
  expect(pages.map(({ path }) => path)).toEqual(files.slice(0, 4));
});

test('the version follows the content, and nothing else', async () => {
  const { version } = await written(FILES);
  expect((await written(FILES)).version).toBe(version);
  expect((await written({ ...FILES, '/help/index.html': 'new' })).version).not.toBe(version);
});

test('a site without help or bases keeps what it has', async () => {
  const content = { ...makeContent(), contacts: [], needs: [] };
  expect((await written(FILES, content)).files).not.toContain('/kids/help/');
});

test('turned off, the worker that removes is written', async () => {
  const content = makeContent();
  const off = { ...content, site: { ...content.site, offline: false } };
  expect(await written(FILES, off)).toEqual({ base: '/kids/' });
});
