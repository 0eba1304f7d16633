/** A site at each of three odd addresses builds, passes its own checks, and prints its address as it must. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest } from '../support/folder-of-test.ts';
import { SMALL_COUNCIL } from '../support/made-up/small-council.ts';
import { runBuild } from '../support/site/build-site.ts';

test.each([
  ['http://[::1]:8080', 'http://[::1]:8080', '/'],
  ['https://example.github.io/Centres', 'https://example.github.io/Centres', '/Centres/'],
  [
    'HTTPS://Kinder-Müller.example:8443/~web/sites_2.1/',
    'https://xn--kinder-mller-klb.example:8443/~web/sites_2.1',
    '/~web/sites_2.1/',
  ],
])('%s', async (SITE_URL, siteUrl, base) => {
  const folder = join(await folderOfTest(), 'site');
  const run = await runBuild({ CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: folder, SITE_URL });
  expect(run.output).not.toContain('SITE_URL is');
  expect(run.code).toBe(0);
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const page = await read('help/index.html');
  expect(page).toContain(`<link rel="canonical" href="${siteUrl}/help/">`);
  expect(page).toContain(`href="${base}site.webmanifest"`);
  expect(await read('sitemap-0.xml')).toContain(`<loc>${siteUrl}/help/</loc>`);
  expect(await read('robots.txt')).toContain(`${siteUrl}/sitemap-index.xml`);
  const { siteUrl: recorded } = JSON.parse(await read('build.json')) as { siteUrl: string };
  expect(recorded).toBe(siteUrl);
});
