/** The main journeys in Firefox and in WebKit, the engine of Safari. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PATIENCE_MS } from './engine.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const PATIENT = { timeout: PATIENCE_MS };
const FINDER = '#finder-box';

describe.each([
  ['Firefox', openFirefox],
  ['WebKit', openWebKit],
])('%s', (_, openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
  });

  afterAll(() => engine.close());

  const open = (address: string): Promise<void> => engine.open(inject('siteUrl') + address);
  const words = (selector: string) => () =>
    engine.read(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
  const count = (selector: string) => () =>
    engine.read(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

  async function ask(box: string, text: string): Promise<void> {
    await engine.type(box, text);
    await engine.pressEnter(box);
  }

  test.each([
    ['a postcode', 'NR2 1', /NR2 1/],
    ['a place', 'Swaffham', /Swaffham/],
    ['a misspelt place', 'Swafham', /Swaffham/],
    ['a need', 'midwife', /midwife/i],
  ])('the finder answers %s', async (_what, typed, answer) => {
    await open('/find/');
    await ask(FINDER, typed);
    await expect.poll(words('#answer'), PATIENT).toMatch(answer);
    expect(await words('#answer-title')()).not.toBe('');
  });

  test('the pages without a script answer too', async () => {
    await open('/find/nr2/');
    expect(await words('h1')()).toContain('NR2');
    expect(await count('main a[href^="tel:"], main .card')()).toBeGreaterThan(0);
    expect(await count('script[src]')()).toBe(0);
  });

  test('the search finds titles, then text, and says so', async () => {
    await open('/search/');
    await ask('#search-box', 'thetford');
    await expect.poll(words('#search-status'), PATIENT).toMatch(/\d+ best results for “thetford”/);
    await expect.poll(words('#search-text'), PATIENT).toMatch(/^More results/);
    await expect.poll(count('.result > a'), PATIENT).toBeGreaterThan(0);
  });

  test('the menu shows where the reader is', async () => {
    await open('/bases/');
    const mark = await engine.read(`(() => {
      const { textDecorationLine, textDecorationThickness } =
        getComputedStyle(document.querySelector('.menu a[aria-current]'));
      return [textDecorationLine, textDecorationThickness].join(' ');
    })()`);
    expect(mark).toBe('underline 3px');
  });

  test('two days are compared', async () => {
    await open('/timeline/changes/?from=2018-01-01&to=2020-01-01');
    await expect.poll(words('#changes h2'), PATIENT).toContain('1 January 2018');
  });

  test('the sheet shows only what is asked for', async () => {
    await open('/management-information/');
    await engine.type('.figure-filter input', 'zzzz');
    await expect.poll(words('.figure-filter [role=status]'), PATIENT).toBe('No figures');
  });

  test('the box for any day leads to the page of that day', async () => {
    await open('/timeline/as-at/');
    await expect.poll(count('main input[type=date]'), PATIENT).toBe(1);
    await engine.read(`(() => {
      const box = document.querySelector('main input[type=date]');
      box.value = '2020-06-01';
      box.form.requestSubmit();
    })()`);
    await expect.poll(words('h1'), PATIENT).toMatch(/^The network (?:on|from) /);
  });
});
