/** The build of a site: what stops it, what it prints, and that the last site stays published. */

import { appendFile, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/serve/static-server.ts';
import { readSite } from '../../src/site-checks/built-site.ts';
import { freshFolder, runBuild, runScript } from '../support/site/build-site.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { digestOf } from '../support/site/site-digest.ts';
import {
  LEADS_NOWHERE,
  SMALL_COUNCIL,
  smallCouncilWith,
} from '../support/made-up/small-council.ts';

let work: string;
let dist: string;
/** The digest of the published site before each attempt. */
let before: string;
/** The output of the first build. */
let printed: string;

beforeAll(async () => {
  work = await freshFolder();
  dist = join(work, 'dist');
  const { code, output } = await runBuild({ CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: dist });
  if (code !== 0) throw new Error(output);
  printed = output;
  before = await digestOf(dist);
});

afterAll(() => rm(work, { recursive: true, force: true }));

test('long steps are counted', () => {
  expect(printed).toMatch(/\d+ entries read\n/);
  expect(printed).toMatch(/\d+ pages built\n/);
  expect(printed).toMatch(/\d+ records in the search index\n/);
});

test('addresses that entries had before lead on, and no list has them', async () => {
  const { pages, files } = await readSite(dist, 'http://localhost:4321');
  const before = [
    '/centres/netherby-centre/',
    '/find/over-by/',
    '/management-information/closed-2020/',
  ];
  const found = pages.filter(({ leadsTo }) => leadsTo !== undefined);
  expect(found.map(({ address }) => address)).toEqual(before);
  expect(found[0]).toMatchObject({
    leadsTo: '/centres/netherby/',
    canonical: 'http://localhost:4321/centres/netherby/',
    hidden: true,
  });
  expect(pages.find(({ address }) => address === '/timeline/')?.ids).toContain('hub-review');
  expect(files).toContain('/centres/ferry-lane/index.html');
  const sitemap = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  for (const address of [...before, '/centres/ferry-lane/']) expect(sitemap).not.toContain(address);
  expect(await readFile(join(dist, '_redirects'), 'utf8')).toContain(
    '\n/centres/netherby-centre/timeline.ics /centres/netherby/timeline.ics 301\n',
  );
});

test('content with a problem stops the build before a page is made: report, exit code 1, no stack', async () => {
  const broken = await smallCouncilWith({ 'libraries/overby.yaml': 'name: [' });
  const { code, output } = await runBuild({ CONTENT_DIR: broken, OUT_DIR: dist });
  expect(code).toBe(1);
  expect(output).toMatch(/libraries\/overby\.yaml:\d+:\d+\n {2}.*found /);
  expect(output).toMatch(/\d+ problems? in 1 file\. Nothing was built\./);
  expect(output).not.toContain('pages built');
  expect(output).not.toMatch(/^ +at /m);
  expect(await digestOf(dist)).toBe(before);
});

test('pages that fail a check are not published', async () => {
  const broken = await smallCouncilWith({ 'pages/about.md': LEADS_NOWHERE });
  const { code, output } = await runBuild({ CONTENT_DIR: broken, OUT_DIR: dist });
  expect(code).toBe(1);
  expect(output).toContain(
    '/about/\n  the link "/find/nowhere/" leads to no page or file of this site\n\n1 problem on 1 page. Nothing was published.',
  );
  expect(output).not.toMatch(/^ +at /m);
  expect(await digestOf(dist)).toBe(before);
  expect(await readdir(join(work, '.site', 'dist'))).toHaveLength(1);
});

test('a folder with other files and an address without https:// are refused with a sentence', async () => {
  const letters = await folderOfTest();
  await writeFile(join(letters, 'letter.txt'), 'mine');
  const refusals = [
    await runBuild({ CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: letters }),
    await runBuild({
      CONTENT_DIR: SMALL_COUNCIL,
      OUT_DIR: dist,
      SITE_URL: 'a.example/b/',
    }),
  ];
  expect(refusals.map(({ code }) => code)).toEqual([1, 1]);
  expect(refusals[0]?.output).toContain('contains something other than a built site');
  expect(refusals[1]?.output).toContain('SITE_URL is "a.example/b/"');
  expect(await readdir(letters)).toEqual(['letter.txt']);
  for (const { output } of refusals) expect(output).not.toMatch(/^ +at /m);
});

test('a taken port stops npm start before anything is built', async () => {
  const server = await serveFolder(dist, { exactly: 0 });
  const { port } = new URL(server.url);
  const settings = { CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: dist, PORT: port };
  const { code, output } = await runScript(['scripts/start.ts'], settings);
  await server.close();
  expect(code).toBe(1);
  expect(output).toBe(`\nPort ${port} is in use. Set PORT to another number, or unset it.\n`);
});

test('--strict refuses to publish without an address, before anything is built', async () => {
  const settings = { CONTENT_DIR: SMALL_COUNCIL, OUT_DIR: dist, SITE_URL: '' };
  const { code, output } = await runScript(['scripts/build.ts', '--strict'], settings);
  expect(code).toBe(1);
  expect(output).toMatch(/^\nSITE_URL is not set: .* Set it before you publish\.\n$/);
});

test('verify builds a published copy again, and finds the byte that was changed and the file that is missing', async () => {
  const copy = join(await folderOfTest(), 'copy');
  await cp(dist, copy, { recursive: true, dereference: true });
  await appendFile(join(copy, 'help/index.html'), ' ');
  await rm(join(copy, 'robots.txt'));
  const server = await serveFolder(copy, { exactly: 0 });
  const settings = { CONTENT_DIR: SMALL_COUNCIL };
  const { code, output } = await runScript(['scripts/verify.ts', server.url], settings);
  await server.close();
  expect(code).toBe(1);
  expect(output).toMatch(/different {2}\/help\/index\.html has [\d,]+ bytes/);
  expect(output).toContain('missing    /robots.txt answers 404');
  expect(output).toMatch(/\n2 differences in [\d,]+ files at http:/);
});
