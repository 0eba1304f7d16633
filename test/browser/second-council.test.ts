/** A site of another council, published below a path of a host that has other pages too. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { openExampleSite } from '../support/browser/example-site.ts';
import type { ExampleSite } from '../support/browser/example-site.ts';
import { sitePages } from '../../src/site-checks/site-pages.ts';
import { BOX, TITLE } from '../support/browser/finder-visit.ts';
import type { Visit } from '../support/browser/visit.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { follow, sidewaysScroll } from '../support/browser/visit.ts';

/** Where the site is published; its path is served here too. */
const SITE_URL = 'https://second.example/family-centres';
const BASE = '/family-centres/';

let site: ExampleSite;
let folder: string;
let server: { readonly url: string };
let context: BrowserContext;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openExampleSite('second-council', SITE_URL);
  server = { url: site.url };
  ({ folder, context, visit, page } = site);
});

afterAll(() => site.close());

const wordsOf = (address: string): Promise<string> => site.wordsOf(address);

/** The names of its files with such words, whose lines calendars break. */
async function filesWith(words: RegExp): Promise<string[]> {
  const entries = await readdir(`${folder}/`, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile() && !each.name.endsWith('.woff2'))) {
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    // Calendars fold their lines, and links to a mail program encode addresses.
    const whole = text.replaceAll('\r\n ', '').replaceAll('%2F', '/');
    if (words.test(whole)) found.push(entry.name);
  }
  return found;
}

test('no word of the first county is anywhere in its files', async () => {
  expect(await filesWith(/norfolk|norwich|action for children|early childhood/i)).toEqual([]);
});

test('no address of its host is outside its path', async () => {
  expect(await filesWith(/second\.example(?!\/family-centres[/"])/)).toEqual([]);
  expect(await filesWith(/second\.example\/family-centres\/family-centres/)).toEqual([]);
  for (const file of ['robots.txt', 'sitemap-0.xml', 'timeline.atom', 'timeline.ics'])
    expect(await readFile(join(folder, file), 'utf8'), file).toContain(`${SITE_URL}/`);
});

test('the box of the home page leads to an answer', async () => {
  await page.goto(`${server.url}/`);
  await page.fill(BOX, 'overby');
  await page.press(BOX, 'Enter');
  await page.locator(TITLE, { hasText: 'Overby' }).waitFor();
  const to = await page
    .locator('main a[href$="centres/cafe-elan/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(to).toContain(`${BASE}centres/cafe-elan/`);
  expect(visit.problems()).toEqual([]);
});

test('a full postcode is looked up in the list of its outcode, which is all that is sent', async () => {
  await page.goto(`${server.url}/find/`);
  expect(await page.locator('#finder-hint').innerText()).toContain('the first half of a postcode');
  const ask = async (typed: string, answer: string): Promise<string> => {
    await page.fill(BOX, typed);
    await page.press(BOX, 'Enter');
    await page.locator('#answer', { hasText: answer }).waitFor();
    return page.locator('#answer').innerText();
  };
  await ask('QX1', 'Help near QX1');
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const listed = 'Measured from that postcode, as at February 2025.';
  await ask('qx1 1ab', listed);
  expect(await ask('QX1 2AB', 'QX1 2AB ended in March 2019.')).toContain(listed);
  await ask('QX1 2AD', 'QX1 2AD is outside Skerrydale.');
  await ask('QX1 2ZZ', 'QX1 2ZZ is not among the postcodes that we have, as at February 2025.');
  expect(sent).toEqual([`${server.url}/find/postcodes/qx1.json `]);
  await context.route('**/qx2.json', (route) => route.abort());
  await ask('QX2 1AA', 'We cannot place QX2 1AA more closely than QX2 1.');
  await context.unroute('**/qx2.json');
  expect(visit.problems().filter((problem) => !/ERR_FAILED|qx2\.json/.test(problem))).toEqual([]);
});

test('the search finds a page and leads to it', async () => {
  await page.goto(`${server.url}/search/#q=netherby`);
  await follow(page.getByRole('main').getByRole('link', { name: 'Netherby', exact: true }).first());
  expect(page.url()).toBe(`${server.url}/hubs/#netherby`);
  expect(visit.problems()).toEqual([]);
});

test('what changed between two days is answered', async () => {
  await page.goto(`${server.url}/timeline/changes/?from=2019-01-01&to=2021-01-01`);
  await page.locator('#changes h2', { hasText: 'From 1 January 2019' }).waitFor();
  expect(visit.problems()).toEqual([]);
});

test('the feeds and links of a centre’s page are all there', async () => {
  await page.goto(`${server.url}/centres/cafe-elan/`);
  const own = await page
    .locator('a[href^="/"], link[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(own).toContain(`${BASE}centres/cafe-elan/timeline.ics`);
  for (const address of new Set(own))
    expect((await fetch(new URL(address, server.url))).status, address).toBe(200);
});

test('an address that a centre had before leads on', async () => {
  await page.goto(`${server.url}/centres/netherby-centre/`);
  await page.waitForURL(`${server.url}/centres/netherby/`);
});

test('a missing page leads back to the site; an address outside it has no page', async () => {
  for (const missing of [`${server.url}/no/such/page/`, new URL('/find/', server.url).href]) {
    expect((await page.goto(missing))?.status()).toBe(404);
    await follow(page.getByRole('main').getByRole('link', { name: 'Find help near you' }));
    expect(page.url()).toBe(`${server.url}/find/`);
  }
  // Chrome logs the status of the missing pages.
  expect(visit.problems().filter((problem) => !problem.includes('status of 404'))).toEqual([
    `${BASE}find/ requests ${new URL('/find/', server.url).href}`,
  ]);
});

test('its words are used: hubs, not bases', async () => {
  expect(await wordsOf('/hubs/')).toMatch(/^(The )?hubs\b/i);
  expect(await wordsOf('/')).toMatch(/hub/i);
  for (const { address } of await sitePages(folder))
    expect(await wordsOf(address), address).not.toMatch(/\bbases?\b/i);
});

test('its navigation leaves out what it has none of, and has what it has', async () => {
  await page.goto(`${server.url}/`);
  const links = await page
    .locator('header a, nav a, footer a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain(`${BASE}hubs/`);
  expect(links).toContain(`${BASE}hubs-2020/`);
  for (const empty of ['parcels/', 'questions/', 'privacy/', 'accessibility/'])
    expect(links).not.toContain(BASE + empty);
});

test('a name with accents is printed whole and has a plain address', async () => {
  expect(await wordsOf('/centres/cafe-elan/')).toContain('Café Élan');
  expect(await wordsOf('/find/saint-elan/')).toContain('Saint-Élan');
});

test('a centre without a postcode says what is not recorded', async () => {
  const words = await wordsOf('/centres/old-forge/');
  expect(words).toMatch(/closed/i);
  expect(words).toMatch(/not recorded/i);
});

test('a hub in doubt never stands alone in first place', async () => {
  const words = await wordsOf('/find/netherby/');
  expect(words).toMatch(/check before use/i);
  expect(words).toContain('Café Élan');
});

test('from the home page to the nearest hub in three links', async () => {
  await page.goto(`${server.url}/`);
  await follow(page.locator(`main a[href="${BASE}find/"]`).first());
  for (const name of [/^O$/, /^Overby$/])
    await follow(page.getByRole('main').getByRole('link', { name }));
  expect(await page.getByRole('main').innerText()).toContain('Café Élan');
});

test('what is on: by day and at each place; an overdue session says to ask first', async () => {
  const words = await wordsOf('/whats-on/');
  expect(words).toMatch(/Mondays[\s\S]*10am to 11:30am: Stay and play, Café Élan/);
  expect(words).toContain('Singing together');
  expect(words).toContain('Ask first. Last checked on 3 June 2024.');
  expect(words).toContain('21 April 2025 (Easter Monday)');
  expect(words).not.toContain('Fridays');
  expect(words).not.toContain('Nativity');
  const calendar = await readFile(join(folder, 'whats-on/sessions.ics'), 'utf8');
  expect(calendar).toContain('EXDATE;TZID=Europe/London:20250421T100000');
  expect(calendar).not.toContain('Singing');
});

test('number, hours and sessions are on the cards of places', async () => {
  for (const address of ['/centres/cafe-elan/', '/hubs/', '/find/overby/']) {
    const words = await wordsOf(address);
    expect(words, address).toContain('01632 960111');
    expect(words, address).toContain('Open Monday to Thursday, 9am to 4:30pm');
    expect(words, address).toContain('Stay and play');
  }
  expect(await wordsOf('/hubs/')).toContain('Opening hours: ask first.');
});

test('the finder has them in its file', async () => {
  const sent = await readFile(join(folder, 'find/finder.json'), 'utf8');
  expect(sent).toContain('tel:01632960111');
  expect(sent).not.toContain('Nativity');
});

test('every page is sound: axe, width, silence', async () => {
  const found: string[] = visit.problems();
  for (const { address } of await sitePages(folder)) {
    await page.goto(server.url + address);
    found.push(...(await axeViolations(page)).map((violation) => `${address} ${violation}`));
    if ((await sidewaysScroll(page)) > 0) found.push(`${address} scrolls sideways`);
  }
  expect([...found, ...visit.problems()]).toEqual([]);
});
