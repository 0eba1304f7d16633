/** Staff and partners come to the home page with a task and have what they need after two actions. */

import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { centreStatus } from '../../src/domain/network/status.ts';
import { realContent } from '../support/content/real-content.ts';
import { BOX, TITLE } from '../support/browser/finder-visit.ts';
import { follow, openContext } from '../support/browser/visit.ts';

type Action = (page: Page) => Promise<unknown>;

const content = await realContent();
const closed = found(content.centres.find((centre) => centreStatus(centre) === 'closed'));
const lot = found(content.lots[0]);
const day = found(content.events.find(({ date }) => /^2019-\d\d-\d\d$/.test(date))).date;

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The content has nothing for this task.');
  return thing;
}

/** The first link in the page that leads to the address. */
const open =
  (address: string): Action =>
  (page) =>
    follow(page.locator(`a[href="${address}"]:visible`).first());
/** Types into the box of the page and presses Enter. */
const ask =
  (typed: string, box = BOX): Action =>
  async (page) => {
    await page.fill(box, typed);
    await page.press(box, 'Enter');
  };
const search = (typed: string): Action => ask(typed, '[role=searchbox], input[type=search]');
const pick: Action = async (page) => {
  await page.fill('input[type=date]', day);
  await page.locator('input[type=date]').first().press('Enter');
};
const download =
  (name: string): Action =>
  async (page) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`main a[href$="${name}"]`).first().click(),
    ]);
    expect(await file.failure()).toBeNull();
  };

/** Gets what the link leads to, as a program for feeds or calendars does. */
const subscribe =
  (name: string): Action =>
  async (page) => {
    const address = await page.locator(`main a[href$="${name}"]`).first().getAttribute('href');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
  };

const SHEET = open('/management-information/');
const TIMELINE = open('/timeline/');
const figure = (id: string): Action => open(`/management-information/${id}/`);

test.each<[task: string, seen: string, ...Action[]]>([
  ['staff: how many centres closed', 'h2:has-text("Sources")', SHEET, figure('closures')],
  ['staff: what the contract costs a year', '.figure-value', SHEET, figure('contract-per-year')],
  ['staff: which counts disagree', '#key-sums-of-rivals', SHEET],
  ['staff: a figure to cite', 'main button:has-text("Copy")', SHEET, figure('bases')],
  [
    'staff: a figure in the words of a councillor',
    '.result',
    open('/search/'),
    search('share closed'),
  ],
  ['staff: how the figures are made', '#counting', SHEET, open('/management-information/about/')],
  ['staff: the figures for a spreadsheet', 'h1', SHEET, download('figures.csv')],
  ['staff: all tables in one workbook', 'h1', open('/data/'), download('all.xlsx')],
  ['staff: answers to give', 'main details', open('/questions/staff/')],
  ['staff: what became of a centre', 'main h1', open('/centres/'), open(`/centres/${closed.id}/`)],
  ['staff: every centre in one table', 'th[aria-sort]', open('/centres/'), open('/centres/table/')],
  ['staff: the nearest base to a postcode', TITLE, ask(closed.postcode ?? '')],
  ['partner: the events since a day', 'main ol, main ul', open('/timeline/since/'), pick],
  ['partner: the changes between two days', 'main form', TIMELINE, open('/timeline/changes/')],
  [
    'partner: the network on a day',
    'main h1:has-text("2019")',
    TIMELINE,
    open('/timeline/as-at/'),
    pick,
  ],
  ['partner: a feed to follow', 'h1', TIMELINE, subscribe('timeline.atom')],
  ['partner: a calendar to add', 'h1', TIMELINE, subscribe('timeline.ics')],
  ['partner: the lots of 2011', 'main h1', open('/lots/'), open(`/lots/${lot.id}/`)],
  ['partner: the story of 2011', 'main h1', open('/commissioning-2011/')],
  ['partner: the story of 2019, with both networks', '.map', open('/redesign-2019/')],
  ['partner: how far help is now', 'main figure', open('/distance/')],
  ['partner: what was corrected', 'main h1', open('/corrections/')],
  ['partner: where sources disagree', 'main details', open('/sources/')],
  ['partner: the data as a package', 'h1', open('/data/'), download('datapackage.json')],
])('%s', async (_, seen, ...actions) => {
  const context = await openContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/`);
  for (const act of actions) await act(page);
  await page.locator(seen).first().waitFor();
  await context.close();
});
