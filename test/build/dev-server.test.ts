/** The development server shows each change of the content without a restart. */

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withBuildLock } from '../../src/build/lock.ts';
import { runScript } from '../support/site/build-site.ts';
import { folderOfTest } from '../support/folder-of-test.ts';

const SECOND_COUNCIL = resolve('test/build/sites/second-council/content');
/** A change is read once the folder has not changed for a while; slow machines need longer. */
const SOON = { timeout: 60_000, interval: 100 };

/** Runs `npm run dev` on a content while `visit` requests pages; no build runs, since both use `.astro/`. */
async function whileServing(
  content: string,
  visit: (page: (address: string) => Promise<string>) => Promise<void>,
): Promise<void> {
  await withBuildLock(process.cwd(), async () => {
    const origin = Promise.withResolvers<string>();
    let end = (): void => undefined;
    const settings = {
      CONTENT_DIR: content,
      NODE_ENV: 'development',
      // Astro serves no pages if VITEST is set, and colours its address if CI is set.
      VITEST: '',
      NO_COLOR: '1',
      SITE_URL: 'https://example.org/council/',
    };
    const ended = runScript(['scripts/dev.ts'], settings, (output, kill) => {
      end = kill;
      const local = /Local +(http\S+?\/council)\/\s/.exec(output)?.[1];
      if (local !== undefined) origin.resolve(local);
    });
    void ended.then(({ output }) => {
      origin.reject(new Error(`The server ended:\n${output}`));
    });
    try {
      const served = await origin.promise;
      await visit(async (address) => (await fetch(`${served}${address}`)).text());
    } finally {
      end();
      await ended;
    }
  });
}

// On a busy machine a change of a file may be missed.
test(
  'problems are shown until they are fixed, then each change on its page',
  { retry: 2, timeout: 5 * 60_000 },
  async () => {
    const content = join(await folderOfTest(), 'content');
    await cp(SECOND_COUNCIL, content, { recursive: true });
    const edit = async (name: string, from: string, to: string): Promise<void> => {
      const text = await readFile(join(content, name), 'utf8');
      expect(text).toContain(from);
      await writeFile(join(content, name), text.replaceAll(from, to));
    };
    await edit('places/places.csv', 'Overby,village', 'Overby,vilage');

    await whileServing(content, async (page) => {
      const problems = await page('/centres/netherby/');
      expect(problems).toContain('<h1>1 problem in the content</h1>');
      expect(problems).toMatch(/places\/places\.csv:\d+:\d+<\/a>/);
      expect(problems).not.toContain('Netherby');
      await edit('places/places.csv', 'Overby,vilage', 'Overby,village');
      await vi.waitFor(async () => {
        expect(await page('/centres/netherby/')).toMatch(/<h1[^>]*>Netherby</);
      }, SOON);

      await edit('centres/netherby.yaml', ': Netherby', ': Nethertown');
      await vi.waitFor(async () => {
        expect(await page('/centres/netherby/')).toMatch(/<h1[^>]*>Nethertown</);
      }, SOON);

      expect(await page('/data/centres.json')).toContain('Nethertown');
      expect(await page('/centres/netherby/timeline.atom')).toContain('<feed');
      expect(await page('/pagefind/pagefind.js')).toContain('npm run dev does not have it');
      const checks = await page('/about/checks/');
      expect(checks).toContain('Only a build counts this');
      expect(checks).not.toContain('[[');

      await edit('centres/netherby.yaml', 'Nethertown', '"Nethertown');
      await vi.waitFor(async () => {
        expect(await page('/centres/netherby/')).toMatch(/problems? in the content/);
      }, SOON);
      expect(await page('/data/centres.json')).toContain('Nethertown');
      await edit('centres/netherby.yaml', '"Nethertown', 'Nethertown');
      await vi.waitFor(async () => {
        expect(await page('/centres/netherby/')).toMatch(/<h1[^>]*>Nethertown</);
      }, SOON);

      expect(await page('/about/')).toContain('made up for a test');
      await edit('pages/about.md', 'made up for a test', 'made up for this test');
      await vi.waitFor(async () => {
        expect(await page('/about/')).toContain('made up for this test');
      }, SOON);

      expect(await page('/find/newby/')).not.toContain('Help near');
      await edit('places/places.csv', 'overby,Overby', 'newby,Newby');
      await vi.waitFor(async () => {
        expect(await page('/find/newby/')).toMatch(/<h1[^>]*>Help near Newby</);
      }, SOON);
    });
  },
);
