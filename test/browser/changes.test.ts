/** What changed between two days: asked by keyboard, kept in the address, undone by Back, and told when it cannot be. */

import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { daysOfChange } from '../../src/domain/network/days-of-change.ts';
import { dayAfter } from '../../src/domain/dates/partial-date.ts';
import { brotliSize } from '../../src/site-checks/brotli-size.ts';
import { changesAnswer } from '../../src/views/network/days/changes-answer.ts';
import { changesIndex } from '../../src/exports/browser-files/changes-file.ts';
import { realContent } from '../support/content/real-content.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';
import type { Visit } from '../support/browser/visit.ts';

const TITLE = '#changes h2';
const ERROR = '#days-error';
const content = await realContent();

let context: BrowserContext;
let visit: Visit;
let page: Page;

beforeEach(async () => {
  context = await openContext({ viewport: { width: 320, height: 700 } });
  visit = await openVisit(context, inject('siteUrl'));
  page = visit.page;
});

afterEach(() => context.close());

const open = (query = ''): Promise<unknown> =>
  page.goto(`${inject('siteUrl')}/timeline/changes/${query}`);

async function ask(from: string, to: string): Promise<void> {
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
  await page.getByLabel('Last day').press('Enter');
}

test('two days asked by keyboard are answered, and the answer has the focus', async () => {
  await open();
  await ask('2018-01-01', '2020-01-01');
  await page.locator(TITLE, { hasText: 'From 1 January 2018 to 1 January 2020' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(await page.title()).toMatch(/^From 1 January 2018 to 1 January 2020 – /);
  const words = await page.locator('#changes').innerText();
  const { parts } = changesAnswer(changesIndex(content), {
    from: '2018-01-01',
    to: '2020-01-01',
  });
  for (const { title, lines } of parts) {
    const [line] = lines;
    expect(words).toContain(title);
    expect(words).toContain([line?.text, line?.links[0]?.text].join(' ').trim());
  }
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(visit.problems()).toEqual([]);
});

test('the address can be sent, and Back leads to the question before', async () => {
  await open('?from=2011-06-13&to=2019-10-01');
  await page.locator(TITLE, { hasText: 'From 13 June 2011' }).waitFor();
  await ask('2019-10-01', '2019-11-01');
  await page.locator(TITLE, { hasText: 'From 1 October to 1 November 2019' }).waitFor();
  expect(new URL(page.url()).search).toBe('?from=2019-10-01&to=2019-11-01');
  await page.goBack();
  await page.locator(TITLE, { hasText: 'From 13 June 2011' }).waitFor();
  expect(await page.getByLabel('First day').inputValue()).toBe('2011-06-13');
});

test('Back to the page without a question empties it', async () => {
  await open();
  await ask('2019-10-01', '2019-11-01');
  await page.locator(TITLE).waitFor();
  await page.goBack();
  await page.locator(TITLE).waitFor({ state: 'detached' });
  expect(await page.getByLabel('First day').inputValue()).toBe('2000-01-01');
});

test.each([
  ['2019-10-01', '2011-06-13', 'The last day is before the first.', 'days-to'],
  ['1999-01-01', '2011-06-13', 'The first day is out of range', 'days-from'],
  ['2011-06-13', '2031-01-01', 'The last day is out of range', 'days-to'],
  ['', '2011-06-13', 'The first day is missing.', 'days-from'],
])('from "%s" to "%s": says "%s" at its box', async (from, to, message, box) => {
  await open();
  await ask(from, to);
  await page.locator(ERROR, { hasText: message }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(box);
  expect(await page.locator('[aria-invalid]').getAttribute('id')).toBe(box);
  expect(await page.locator(TITLE).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('a question that can be answered takes the error away', async () => {
  await open('?from=2019-10-01&to=2011-06-13');
  await page.locator(ERROR, { hasText: 'before the first' }).waitFor();
  await ask('2011-06-13', '2019-10-01');
  await page.locator(TITLE).waitFor();
  expect(await page.locator(ERROR).innerText()).toBe('');
  expect(await page.locator('[aria-invalid]').count()).toBe(0);
});

test('one day can be asked alone, and a day without any change says so', async () => {
  await open();
  await ask('2019-10-01', '2019-10-01');
  await page.locator(TITLE, { hasText: 'On 1 October 2019' }).waitFor();
  expect(await page.locator('#changes').innerText()).toContain('What happened');
  const days = daysOfChange(content).map(({ day }) => day);
  const before = days.find((day, at) => dayAfter(day) !== days[at + 1]) ?? '';
  await ask(dayAfter(before), dayAfter(before));
  await page.locator('#changes', { hasText: 'We have no record of any change' }).waitFor();
});

test('where the list does not arrive it says so, and the next question asks again', async () => {
  await page.route('**/changes.json', (route) => route.abort(), { times: 1 });
  await open('?from=2011-06-13&to=2019-10-01');
  await page.locator('#changes', { hasText: 'did not arrive' }).waitFor();
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await page.locator(TITLE, { hasText: 'From 13 June 2011' }).waitFor();
});

test('all its script is at most 5,000 bytes', async () => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      scripts.push(response.body().then((body) => brotliSize(body)));
  });
  await open('?from=2011-06-13&to=2019-10-01');
  await page.locator(TITLE).waitFor();
  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000);
});
