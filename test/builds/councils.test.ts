/**
 * Councils of both extracts of the register, from the command to the browser: made, built in full, and walked.
 * COUNCILS sets their number, up to 10: `COUNCILS=10 npm run test:builds -- test/builds/councils.test.ts`.
 */

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { setting } from '../../src/domain/entries/setting.ts';
import { councilsOf } from '../../src/ingest/register/councils.ts';
import type { Council } from '../../src/ingest/register/councils.ts';
import { readExtract } from '../../src/ingest/register/extract.ts';
import type { RegisterRow } from '../../src/ingest/register/extract.ts';
import { inUsualCase } from '../../src/ingest/register/names.ts';
import { serveFolder } from '../../src/serve/static-server.ts';
import { axeOnPages } from '../support/browser/axe-on-pages.ts';
import { BOX, TITLE } from '../support/browser/finder-visit.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';
import type { Visit } from '../support/browser/visit.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { runBuild, runScript } from '../support/site/build-site.ts';

const COUNT = Number(process.env['COUNCILS'] ?? 2);
const shared = resolve(setting(process.env, 'SHARED_DIR') ?? '../shared');
const LOOKS = [
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
] as const;
const VILLAGES = 3;

/** Which of the councils by their numbers of places: 0 the smallest, 1 the largest. */
const CHOSEN: readonly (readonly [day: string, rank: number])[] = [
  ['20190401', 0],
  ['20260819', 0.5],
  ['20190401', 0.5],
  ['20260819', 0],
  ['20190401', 0.25],
  ['20260819', 0.25],
  ['20190401', 0.75],
  ['20260819', 0.75],
  ['20190401', 1],
  ['20260819', 1],
];

interface ChosenCouncil extends Council {
  readonly day: string;
  readonly rows: readonly RegisterRow[];
}

function chosen([day, rank]: (typeof CHOSEN)[number]): ChosenCouncil {
  const reading = readExtract(readFileSync(extractFile(day)));
  if ('refused' in reading) throw new Error(reading.refused.found);
  const bySize = councilsOf(reading.rows).toSorted((a, b) => a.places - b.places);
  const council = bySize[Math.round(rank * (bySize.length - 1))];
  if (!council) throw new Error('no council');
  const rows = reading.rows.filter(({ councilCode }) => councilCode === council.code);
  return { ...council, day, rows };
}

function extractFile(day: string): string {
  return join(shared, `gias/edubaseallchildrencentre${day}.csv`);
}

const councils = CHOSEN.slice(0, COUNT)
  .map(chosen)
  .map((council) => [council.name, council.day, council.places, council] as const);

test.each(councils)('%s in the extract of %s, %i place(s)', async (_, day, places, council) => {
  const work = await folderOfTest();
  const [content, dist] = [join(work, 'content'), join(work, 'dist')];
  const register = join(work, `extract-${day}.csv`);
  await writeFile(register, withAccents(readFileSync(extractFile(day), 'latin1'), council));
  const made = ['--register', register, '--la', council.code, '--out', content];
  const site = await runScript(['scripts/new-site.ts', ...made], {});
  expect(site.code, site.output).toBe(0);
  const build = await runBuild({
    CONTENT_DIR: content,
    OUT_DIR: dist,
    SITE_URL: 'https://centres.example',
  });
  expect(build.code, build.output).toBe(0);

  const server = await serveFolder(dist, { from: 5300 });
  onTestFinished(() => server.close());
  const context = await openContext();
  onTestFinished(() => context.close());
  const visit = await openVisit(context, server.url);
  const pages = await sitePages(dist);
  const walked = await walk(
    visit,
    server.url,
    pages.map(({ address }) => address),
  );
  expect(walked.faults).toEqual([]);
  expect(walked.places).toBe(places);
  expect(await axeOnPages(visit, server.url, representatives(pages), LOOKS)).toEqual([]);
  const villages = villagesOf(council);
  for (const village of villages) {
    await visit.page.goto(`${server.url}/find/`);
    await visit.page.fill(BOX, village);
    await visit.page.press(BOX, 'Enter');
    const title = await visit.page.locator(TITLE).innerText();
    expect(title, village).not.toMatch(/could not find|not found/i);
  }
  expect(visit.problems()).toEqual([]);
  process.stdout.write(
    `${council.name}, ${day}: ${String(pages.length)} pages, ${String(walked.links)} links, finder by ${villages.join(', ')}\n`,
  );
});

/** Every page: it answers, has a title of its own and one heading, and its links lead somewhere. */
async function walk(
  { page, problems }: Visit,
  origin: string,
  addresses: readonly string[],
): Promise<{ readonly faults: string[]; readonly links: number; readonly places: number }> {
  const faults: string[] = [];
  const titles = new Map<string, string>();
  const links = new Set<string>();
  for (const address of addresses) {
    const response = await page.goto(origin + address);
    const title = await page.title();
    const headings = await page.locator('h1').allInnerTexts();
    if (response?.status() !== 200) faults.push(`${address} answers ${String(response?.status())}`);
    if (titles.has(title))
      faults.push(`${address} is called "${title}" as ${titles.get(title) ?? ''}`);
    if (headings.length !== 1 || headings[0]?.trim() === '')
      faults.push(`${address} has ${String(headings.length)} headings`);
    titles.set(title, address);
    const own = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const href of own) if (href.startsWith(`${origin}/`)) links.add(href.replace(/#.*/, ''));
    faults.push(...problems());
  }
  for (const link of links) {
    const { status } = await fetch(link);
    if (status !== 200) faults.push(`${link} answers ${String(status)}`);
  }
  const places = addresses.filter((address) => /^\/centres\/(?!table\/)[^/]+\/$/.test(address));
  return { faults, links: links.size, places: places.length };
}

/** Towns and villages of its places, as somebody there would type them. */
function villagesOf({ rows }: ChosenCouncil): string[] {
  const towns = rows.map(({ town }) => inUsualCase(town)).filter((town) => town !== '');
  const all = [...new Set(towns)].toSorted();
  const step = Math.max(1, Math.floor(all.length / VILLAGES));
  return all.filter((_, index) => index % step === 0).slice(0, VILLAGES);
}

/** Neither extract has a letter with an accent: the median councils get some, in the encoding of the file. */
function withAccents(text: string, { rows }: ChosenCouncil): Buffer {
  const names = rows.map(({ name }) => name).filter((_, index) => index % 2 === 0);
  const accented = names.reduce(
    (before, name) =>
      before.replaceAll(`"${name}"`, `"${name.replaceAll('a', 'â').replaceAll('e', 'é')}"`),
    text,
  );
  return Buffer.from(accented, 'latin1');
}
