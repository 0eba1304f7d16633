/** Whoever types what they need gets an answer: in the finder's box and in the search. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { openContext } from '../support/browser/visit.ts';
import { realContent } from '../support/content/real-content.ts';

const content = await realContent();
const urgent = content.needs.filter((need) => need.urgent);
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await openContext();
  page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/find/`);
});

afterAll(() => context.close());

async function ask(typed: string): Promise<string> {
  await page.locator('#finder-box').fill(typed);
  await page.keyboard.press('Enter');
  const answer = page.locator('#answer');
  await answer.getByRole('heading', { level: 2 }).waitFor();
  return answer.innerText();
}

test('an urgent need has its number first, in the red block', async () => {
  for (const { name, contacts } of urgent) {
    const [first] = contacts ?? [];
    const number = content.contacts.find(({ id }) => id === first)?.value ?? '';
    const words = await ask(name);
    expect(words.indexOf(number), name).toBeGreaterThan(-1);
    expect(words.slice(0, 60), name).toContain(number);
    expect(await page.locator('#answer .urgent a').first().innerText()).toBe(number);
  }
});

test('an answer has its dates in one line, not beside each contact', async () => {
  for (const { name } of urgent) {
    await ask(name);
    const needs = await page.locator('#answer .need').allInnerTexts();
    const dated = needs.map((words) =>
      words.split('\n').filter((line) => /as (?:at|published)\b|oldest of these facts/i.test(line)),
    );
    for (const lines of dated) expect(lines, name).toHaveLength(1);
  }
});

test('a need and a place are both answered', async () => {
  const need = content.needs.find(({ at }) => at?.includes('libraries'));
  const [town] = content.places.filter(({ kind }) => kind === 'town');
  const words = await ask(`${need?.name ?? ''} ${town?.name ?? ''}`);
  expect(words).toContain(need?.answer?.text.slice(0, 40) ?? need?.name ?? '');
  expect(words).toContain(`Help near ${town?.name ?? ''}`);
});

test('a place that something is called just so is not taken for a need', async () => {
  const [town] = content.places.filter(({ kind }) => kind === 'town');
  expect(await ask(town?.name ?? '')).toContain(`Help near ${town?.name ?? ''}`);
});

test('the search says the number of an urgent need before its results', async () => {
  const [first] = urgent;
  await page.goto(`${inject('siteUrl')}/search/#q=${encodeURIComponent(first?.name ?? '')}`);
  await page.locator('main .urgent').waitFor();
  const box = await page.locator('main .urgent').first().boundingBox();
  const result = await page.locator('main .result').first().boundingBox();
  expect(box?.y ?? Infinity).toBeLessThan(result?.y ?? Infinity);
});

test('only an answer whose readers may be watched has the way out, before its contacts', async () => {
  await page.goto(`${inject('siteUrl')}/find/`);
  for (const { name, quickExit } of urgent) {
    const words = await ask(name);
    expect(words.includes('Exit this page'), name).toBe(quickExit === true);
  }
  await page.goto(`${inject('siteUrl')}/help/`);
  const marked = content.needs.filter(({ quickExit }) => quickExit).map(({ id }) => `need-${id}`);
  const out = page.locator('.exit-page');
  const places = await out.evaluateAll((all) => all.map((each) => each.closest('li')?.id));
  expect(places.toSorted()).toEqual(marked.toSorted());
});

test('the way out leads to an outside page, and Back does not lead to the answer again', async () => {
  const [watched] = content.needs.filter(({ quickExit }) => quickExit);
  const context = await openContext();
  await context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  const own = await context.newPage();
  await own.goto(`${inject('siteUrl')}/find/`);
  await own.locator('#finder-box').fill(watched?.name ?? '');
  await own.keyboard.press('Enter');
  await own.locator('#answer .exit-page').click();
  await own.getByRole('heading', { name: 'Weather' }).waitFor();
  await own.goBack();
  await own.locator('#finder-box').waitFor();
  expect(await own.locator('.exit-page').count()).toBe(0);
  expect(await own.locator('#finder-box').inputValue()).toBe('');
  await context.close();
});

test('on the page of contacts the way out is a link that tells the other site nothing', async () => {
  const context = await openContext({ javaScriptEnabled: false });
  const own = await context.newPage();
  await own.goto(`${inject('siteUrl')}/help/`);
  const out = own.locator('.exit-page').first();
  expect(await out.getAttribute('href')).toMatch(/^https:\/\//);
  expect(await out.getAttribute('rel')).toContain('noreferrer');
  expect(await out.getAttribute('target')).toBeNull();
  await context.close();
});
