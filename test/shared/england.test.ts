/** All councils of the newest extract as one site: built whole, within every limit but that of time. */

import { readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { setting } from '../../src/domain/entries/setting.ts';
import { councilsOf } from '../../src/ingest/register/councils.ts';
import { readExtract } from '../../src/ingest/register/extract.ts';
import { siteFiles } from '../../src/site-checks/built-site.ts';
import { freshFolder, runScript } from '../support/site/build-site.ts';

const shared = resolve(setting(process.env, 'SHARED_DIR') ?? '../shared');
const REGISTER = join(shared, 'gias/edubaseallchildrencentre20260819.csv');
/** The build prints at its end how much memory it had at most. */
const TELLS_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.log("At most",process.resourceUsage().maxRSS,"KB"))';
const COUNCILS = 152;
const PLACES = 2846;

let content: string;
let site: string;
let output: string;

beforeAll(async () => {
  const work = await freshFolder();
  [content, site] = [join(work, 'content'), join(work, 'dist')];
  const made = ['--register', REGISTER, '--all', '--out', content];
  const written = await runScript(['scripts/new-site.ts', ...made], {});
  expect(written.code, written.output).toBe(0);
  const settings = { CONTENT_DIR: content, OUT_DIR: site, SITE_URL: 'https://centres.example' };
  const build = await runScript(['--import', TELLS_MEMORY, 'scripts/build.ts'], settings);
  output = build.output;
  expect(build.code, output).toBe(0);
  const [memory = ''] = /At most \d+ KB/.exec(output) ?? [];
  process.stdout.write(`${memory} of memory for the build of ${String(PLACES)} places\n`);
  return () => rm(work, { recursive: true });
});

test('it has a page for each place and each council, and no page or file is over its budget', () => {
  const pages = siteFiles(site).filter((file) => file.endsWith('/index.html'));
  const below = (pattern: RegExp): number => pages.filter((file) => pattern.test(file)).length;
  expect(readdirSync(join(content, 'centres'))).toHaveLength(PLACES);
  expect(below(/^\/centres\/[^/]+\/index/)).toBe(PLACES + 1);
  expect(below(/^\/find\/district\/[^/]+\/index/)).toBe(COUNCILS);
  expect(below(/^\/centres\/(district|table)\/[^/]+\/index/)).toBe(2 * COUNCILS);
  expect(output).toContain(`${String(pages.length + 1).replace(/\B(?=\d{3}$)/, ',')} pages built`);
  expect(output).not.toContain('Slow to load');
});

test('every council is two links from the home page, and every place three', () => {
  const reading = readExtract(readFileSync(REGISTER));
  if ('refused' in reading) return expect.fail(reading.refused.found);
  const councils = councilsOf(reading.rows);
  expect(linksOn('/')).toContain('/find/');
  const ofCouncils = linksOn('/find/').filter((to) => to.startsWith('/find/district/'));
  expect(new Set(ofCouncils).size).toBe(COUNCILS);
  const reached = new Set<string>();
  for (const council of ofCouncils)
    for (const to of linksOn(council)) if (/^\/centres\/[^/]+\/$/.test(to)) reached.add(to);
  expect(councils.reduce((sum, { places }) => sum + places, 0)).toBe(PLACES);
  const ids = readdirSync(join(content, 'centres')).map((file) => file.replace('.yaml', ''));
  expect(ids.filter((id) => !reached.has(`/centres/${id}/`))).toEqual([]);
});

/** The addresses on this site that a page links to, without their fragments. */
function linksOn(address: string): string[] {
  const html = readFileSync(join(site, address, 'index.html'), 'utf8');
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, to = '']) => to);
}
