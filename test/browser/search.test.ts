import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { nonsense } from '../support/content/misspellings.ts';
import { realContent } from '../support/content/real-content.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { follow, openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';
import type { Visit } from '../support/browser/visit.ts';

const SEARCH = `${inject('siteUrl')}/search/`;

const content = await realContent();
const baseName = (id: string): string =>
  content.centres.find((centre) => centre.id === id)?.base?.name ?? id;
const programmeName = (id: string): string =>
  content.programmes.find((programme) => programme.id === id)?.name ?? id;
const LOT_QUESTION =
  content.questions.find(({ id }) => id === 'what-is-a-lot')?.question ?? 'what-is-a-lot';

/** The answer once the text of the pages is searched too. */
const DONE = '#search-answer:not([aria-busy]):not(:has([aria-busy]))';

let context: BrowserContext;
let visit: Visit;
let page: Page;
let asked: string[];

beforeAll(async () => {
  context = await openContext({ viewport: { width: 1280, height: 900 } });
});
beforeEach(async () => {
  visit = await openVisit(context, inject('siteUrl'));
  page = visit.page;
  asked = [];
  page.on('request', (request) => {
    asked.push(request.url().slice(inject('siteUrl').length));
  });
});
afterEach(() => page.close());
afterAll(() => context.close());

/** Opens the page anew, types and presses Enter; the answer's first line. */
async function searchFor(text: string): Promise<string> {
  await page.goto(SEARCH);
  return ask(text);
}

async function ask(text: string): Promise<string> {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  return answered(text);
}

/** The first line of the answer to a text, once it is there. */
async function answered(text: string): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: `“${text}”` });
  await status.waitFor();
  await page.locator(DONE).waitFor();
  return (await status.textContent()) ?? '';
}

const links = (): Promise<string[]> =>
  page
    .locator('.result > a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const notes = (): Promise<string[]> =>
  page.locator('#search-answer > p, #search-text > p').allInnerTexts();

describe('results', () => {
  test('stand by kind, five results and five of the text at first, with the words marked', async () => {
    expect(await searchFor('thetford')).toBe(
      'The 5 best results for “thetford”. More results from the text are below.',
    );
    expect(new Set(await links()).size).toBe(10);
    expect((await links())[0]).toBe('/bases/#thetford-kingsway');
    const headings = await page.locator('#search-answer h2').allInnerTexts();
    expect(headings).toContain("Children's centres");
    expect(new Set(headings).size).toBe(headings.length);
    const marks = await page.locator('.result mark').allInnerTexts();
    expect([...new Set(marks.map((mark) => mark.toLowerCase()))]).toEqual(['thetford']);
    expect(visit.problems()).toEqual([]);
  });

  test('go on by a button, which moves the focus to the first new one', async () => {
    await searchFor('thetford');
    await page.getByRole('button', { name: 'Show 5 more' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 15);
    expect(await page.locator('.result a:focus').count()).toBe(1);
  });

  test.each([
    [baseName('swaffham'), '/bases/#swaffham'],
    [programmeName('redesign-2019'), '/redesign-2019/'],
    [LOT_QUESTION, '/questions/#what-is-a-lot'],
    ['Contact', '/help/'],
    ['Privacy', '/privacy/'],
  ])('the exact title "%s" comes first', async (title, to) => {
    await searchFor(title);
    expect((await links())[0]).toBe(to);
  });

  test('lead to the entry itself', async () => {
    await searchFor(LOT_QUESTION);
    await page.locator('.result > a').first().click();
    await page.waitForURL('**/questions/#what-is-a-lot');
    expect(await page.locator('#what-is-a-lot').isVisible()).toBe(true);
  });

  test('are found by some of the words where no page has all of them, and that is said', async () => {
    await searchFor('swaffham redundancy');
    expect(await links()).not.toEqual([]);
    expect(await notes()).toContain(
      'No page has all of these words. These pages have some of them.',
    );
  });
});

describe('narrowing down', () => {
  test('by kind and by district is a link, and Back undoes it', async () => {
    const all = await searchFor('thetford');
    await page.getByRole('link', { name: /^Events \(\d+\)$/ }).click();
    await page.locator('#results-base-h2').waitFor({ state: 'detached' });
    await page.locator(DONE).waitFor();
    expect(page.url()).toBe(`${SEARCH}#q=thetford&kind=event`);
    for (const to of await links()) expect(to).toMatch(/^\/timeline\/#/);
    await page.goBack();
    await page.getByRole('status').filter({ hasText: all }).waitFor();
    await page.getByText('Narrow the results down').click();
    await page.getByRole('link', { name: /^Breckland \(\d+\)$/ }).click();
    await page.getByText('Only Breckland.').waitFor();
    for (const to of await links()) expect(to).toMatch(/^\/(centres\/|bases\/#)/);
    await page.getByRole('link', { name: 'Show all, not only Breckland' }).click();
    await page.getByRole('status').filter({ hasText: all }).waitFor();
    expect(page.url()).toBe(`${SEARCH}#q=thetford`);
  });

  test('Back from a result shows the results again, and the words in the box', async () => {
    const all = await searchFor('toy library');
    await page.locator('.result > a').first().click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    await page.goBack();
    expect(await answered('toy library')).toBe(all);
    expect(await page.getByRole('searchbox').inputValue()).toBe('toy library');
  });
});

describe('other spellings and other words', () => {
  test.each([
    ['thetfrod', 'Thetford', /thetford/],
    ['swafham', 'Swaffham', /swaffham/],
    ['Hunstantn', 'Hunstanton', /hunstanton/],
    ['kingslynn', "King's Lynn", /lynn/],
  ])('"%s" shows results for %s and says so', async (typed, right, to) => {
    await searchFor(typed);
    expect((await notes()).join(' ').toLowerCase()).toContain(
      `showing results for ${right.toLowerCase()}`,
    );
    expect((await links()).join(' ')).toMatch(to);
  });

  test.each([
    ['baby weighing', '/questions/#library-other'],
    ['breast feeding', '/questions/#library-other'],
    ['childminder', '/questions/#find-setting'],
    ['hub', '/questions/#family-hub'],
  ])('"%s" leads to %s', async (typed, to) => {
    await searchFor(typed);
    await page
      .getByRole('button', { name: /^Show/ })
      .click({ timeout: 1000 })
      .catch(() => undefined);
    await page.locator(DONE).waitFor();
    expect(await links()).toContain(to);
  });

  test('nonsense finds nothing, asks the index nothing and offers ways on', async () => {
    const [text = ''] = nonsense(1);
    await page.goto(SEARCH);
    await ask('thetford');
    const before = asked.length;
    expect(await ask(text)).toBe(`No results for “${text}”`);
    // The browser asks for the icon when it likes.
    expect(asked.slice(before).filter((address) => !address.startsWith('/favicon'))).toEqual([]);
    const ways = page.locator('#search-answer ul a');
    expect(await ways.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/find/',
      '#a-to-z',
    ]);
  });

  test('names spelt somewhat like it are offered', async () => {
    await searchFor('hunstaneotn');
    await page
      .locator('#search-answer a')
      .filter({ hasText: /hunstanton/i })
      .first()
      .waitFor();
  });
});

describe('postcodes and places', () => {
  test.each(['NR2 1NR', 'nr21nr', 'PE30', 'NR2 l'])(
    '"%s" is offered to the finder and in no request or address',
    async (postcode) => {
      expect(await searchFor(postcode)).toBe(`“${postcode}” looks like a postcode`);
      const link = page.locator('#search-answer a');
      expect(await link.getAttribute('href')).toBe(
        `/find/#${new URLSearchParams({ q: postcode }).toString()}`,
      );
      expect(page.url()).toBe(SEARCH);
      const sent = asked
        .join(' ')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '');
      expect(sent).not.toContain(postcode.toLowerCase().replaceAll(' ', ''));
      expect(asked.filter((address) => /\.pf_(index|fragment)/.test(address))).toEqual([]);
    },
  );

  test('a postcode among words is left out', async () => {
    await searchFor('library nr21nr');
    expect(await notes()).toContain('“nr21nr” looks like a postcode and was not searched for.');
    expect(await links()).not.toEqual([]);
  });

  test('a place is offered to the finder', async () => {
    await searchFor('baby groups in thetford');
    const offer = page.getByRole('link', { name: 'Find help near Thetford' });
    expect(await offer.getAttribute('href')).toBe('/find/#q=Thetford');
  });
});

describe('for everyone', () => {
  test('keyboard alone: from the box through the choices to a result', async () => {
    await searchFor('thetford');
    const reached: string[] = [];
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      if (await page.locator('.result a:focus').count()) break;
    }
    expect(reached.slice(0, 3)).toEqual([
      'Search',
      'Find help near Thetford',
      expect.stringContaining('Thetford'),
    ]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bases/#thetford-kingsway');
  });

  test('the count is said once, then that the text has more', async () => {
    await page.goto(SEARCH);
    await page.evaluate(() => {
      const said: (string | null)[] = [];
      const status = document.querySelector('[role=status][aria-atomic=false]');
      const tell = (changes: readonly MutationRecord[]): void => {
        for (const { addedNodes } of changes)
          said.push(...[...addedNodes].map(({ textContent }) => textContent));
      };
      if (status)
        new MutationObserver(tell).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      Object.assign(globalThis, { said });
    });
    await ask('thetford');
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
      'The 5 best results for “thetford”.',
      ' More results from the text are below.',
    ]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the answer, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const text of ['thetfrod nursary', nonsense(1)[0] ?? '', 'NR2 1NR']) {
        await searchFor(text);
        expect(await axeViolations(page)).toEqual([]);
      }
    },
  );

  test('at 320 pixels nothing lies beside the page', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await searchFor('thetford');
    await page.getByText('Narrow the results down').click();
    await page.getByRole('link', { name: /^Breckland \(/ }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('without JavaScript the list from A to Z serves, and the box is not shown', async () => {
    const plain = await openContext({ javaScriptEnabled: false });
    const { page: still } = await openVisit(plain, inject('siteUrl'));
    await still.goto(SEARCH);
    expect(await still.getByRole('searchbox').isVisible()).toBe(false);
    await still.getByRole('heading', { name: 'C', exact: true }).click();
    await follow(still.getByRole('link', { name: 'Contact', exact: true }).last());
    expect(new URL(still.url()).pathname).toBe('/help/');
    await plain.close();
  });
});

describe('what is loaded', () => {
  test('nothing of the search before the box is used', async () => {
    await page.goto(SEARCH);
    await page.waitForLoadState('networkidle');
    expect(
      asked.filter((address) => /pagefind|search\.json|\/run\.[^/]+\.js/.test(address)),
    ).toEqual([]);
  });

  test.each([
    'swaffham',
    'great yarmouth',
    'sure start closing',
    "number of children's centres",
    "what happened to the children's centres in norfolk",
  ])('at most 165,000 bytes for the first five results for "%s", all told', async (text) => {
    const fresh = await openContext();
    const { page: cold } = await openVisit(fresh, inject('siteUrl'));
    const sizes: [string, Promise<number>][] = [];
    cold.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.woff2') && !cold.isClosed())
        sizes.push([pathname, response.body().then(sentSize)]);
    });
    await cold.goto(SEARCH);
    await cold.getByRole('searchbox').fill(text);
    await cold.keyboard.press('Enter');
    await cold.locator(`${DONE} .result`).nth(4).waitFor();
    const workerFiles = await cold.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(workerFiles.length).toBeGreaterThan(5);
    const seen = new Map<string, number>();
    for (const [path, size] of sizes) seen.set(path, await size);
    const total = [...seen.values()].reduce((sum, size) => sum + size, 0);
    expect([...seen.keys()].some((path) => path.endsWith('.pf_index'))).toBe(true);
    expect(total).toBeLessThanOrEqual(165_000);
    await fresh.close();
  });
});

/** Bytes as a host sends them: compressed, unless that would make them more. */
function sentSize(body: Buffer): number {
  return Math.min(body.length, brotliCompressSync(body).length);
}

test('with nothing in the box the page asks for a word', async () => {
  await page.goto(SEARCH);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Type a word or two first.' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
});

test('a question in the query of the address is answered, and moved behind the # sign', async () => {
  await page.goto(`${SEARCH}?q=thetford`);
  expect(await answered('thetford')).toContain('for “thetford”');
  expect(page.url()).toBe(`${SEARCH}#q=thetford`);
  expect(asked.filter((address) => address.includes('thetford'))).toEqual(['/search/?q=thetford']);
});

describe('where something fails', () => {
  const FAILED = 'The search cannot be reached just now. Use the list from A to Z on this page.';
  const said = (text: string): Promise<void> =>
    page.getByRole('status').filter({ hasText: text }).waitFor();

  test.each([
    ['**/search/search.json', FAILED],
    ['**/pagefind/**', '5 best results'],
    ['**/*.pf_index', '5 best results'],
    ['**/pagefind-worker.js', '5 best results'],
  ])('without %s the page says so, and the list is there', async (missing, status) => {
    const broken = await openContext();
    ({ page } = await openVisit(broken, inject('siteUrl')));
    await broken.route(missing, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto(SEARCH);
    await page.getByRole('searchbox').fill('thetford');
    await page.keyboard.press('Enter');
    await said(status);
    if (status !== FAILED) await page.getByText('There may be more results').waitFor();
    expect(await page.locator('#a-to-z').isVisible()).toBe(true);
    await broken.close();
  });

  test('without its own code too', async () => {
    await page.route('**/run.*.js', (route) => route.abort());
    await page.goto(SEARCH);
    await page.getByRole('searchbox').fill('thetford');
    await page.keyboard.press('Enter');
    await said('The search could not be loaded. Use the list from A to Z on this page.');
  });

  test('a slow network: the box works before the index is there and answers when it comes', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/engine.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(SEARCH);
    await page.getByRole('searchbox').fill('thetford');
    await page.keyboard.press('Enter');
    await page.getByText('Searching the text of the pages …').waitFor();
    release();
    await answered('thetford');
    expect(await page.getByText('Searching').count()).toBe(0);
  });
});
