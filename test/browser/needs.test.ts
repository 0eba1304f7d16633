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
