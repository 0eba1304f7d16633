/** What is typed and where the device is stay on the device: no request, no storage, no address. */

import { expect, test } from 'vitest';
import { BOX, TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import type { FinderVisit } from '../support/browser/finder-visit.ts';

const HOLT = { latitude: 52.906, longitude: 1.088 };

async function nothingKept({ page }: FinderVisit): Promise<void> {
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ cookies: '', stored: 0, databases: 0, caches: 0 });
}

test('once its files are there, an answer asks for nothing, whatever is typed', async () => {
  const visit = await visitFinder('/find/');
  await visit.ask('NR2 1');
  await visit.page.locator('#answer .map').waitFor();
  await visit.loaded();
  const before = visit.requests();
  expect(before.filter((request) => /nr2(\+|%20| )1/i.test(request))).toEqual([]);
  for (const typed of ['Swaffham', 'NR10 4AA', 'Walsham', 'qzxwvkjq', 'SW1A 1AA'])
    await visit.ask(typed);
  await visit.page.locator(TITLE, { hasText: 'SW1A' }).waitFor();
  expect(visit.requests()).toEqual([]);
  await nothingKept(visit);
  await visit.close();
});

test('the next page is not told either, in its address or in where the reader came from', async () => {
  const visit = await visitFinder('/find/');
  await visit.ask('Swaffham');
  await visit.page.locator('#answer .card h4 a').first().click();
  await visit.page.waitForURL('**/centres/**');
  expect(visit.requests().filter((request) => /q=|typed/.test(request))).toEqual([]);
  await visit.close();
});

test('a link that was copied hands over behind the "#", which is gone at once', async () => {
  const visit = await visitFinder('/find/?show=libraries#q=Swaffham');
  await visit.page.locator(TITLE, { hasText: 'Libraries nearest to Swaffham' }).waitFor();
  expect(visit.page.url()).toMatch(/\/find\/\?show=libraries$/);
  expect(await visit.page.inputValue(BOX)).toBe('Swaffham');
  expect(visit.requests().filter((request) => request.includes('Swaffham'))).toEqual([]);
  await visit.close();
});

test('a link that asks leads to its answer', async () => {
  const visit = await visitFinder('/find/#q=Swaffham', { viewport: { width: 375, height: 700 } });
  await visit.page.locator('#answer .card').first().waitFor();
  expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('answer-title');
  await visit.close();
});

test('a fragment that arrives while the page is open answers too', async () => {
  const visit = await visitFinder('/find/');
  await visit.page.evaluate(() => (location.hash = '#q=Diss'));
  await visit.page.locator(TITLE, { hasText: 'Help near Diss' }).waitFor();
  expect(visit.page.url()).toMatch(/\/find\/$/);
  await visit.close();
});

test('"copy a link" puts what was typed behind the "#" and says so', async () => {
  const visit = await visitFinder('/find/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await visit.ask('NR2 1');
  await visit.page.getByText('Whoever opens the link sees what you typed.').waitFor();
  await visit.page.getByRole('button', { name: 'Copy a link' }).click();
  await visit.page.getByRole('button', { name: 'Link copied' }).waitFor();
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/find\/#q=NR2\+1$/);
  await visit.close();
});

test('near me: says that it asks, answers from where the device is, tells nobody', async () => {
  const visit = await visitFinder('/find/', { permissions: ['geolocation'], geolocation: HOLT });
  await visit.loaded();
  visit.requests();
  await visit.page.getByRole('button', { name: 'Use my location' }).click();
  await visit.page.locator(TITLE, { hasText: 'Help near you' }).waitFor();
  expect(await visit.page.locator('#answer .distance').first().innerText()).toMatch(
    /^\d+\.\d miles, straight line$/,
  );
  expect(await visit.page.getByText('Copy a link').count()).toBe(0);
  expect(visit.requests()).toEqual([]);
  const { pathname, search, hash } = new URL(visit.page.url());
  expect(pathname + search + hash).toBe('/find/');
  expect(await visit.page.evaluate(() => history.state as unknown)).toEqual({
    finder: { near: true },
  });
  await nothingKept(visit);
  await visit.page.reload();
  await visit.page.getByText('Your location was not kept').first().waitFor();
  await visit.close();
});

test('near me, refused: says so and offers the lists', async () => {
  const visit = await visitFinder('/find/', { permissions: [] }, (page) =>
    page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    }),
  );
  await visit.page.setViewportSize({ width: 375, height: 667 });
  await visit.page.getByRole('button', { name: 'Use my location' }).click();
  const answer = visit.page.locator('#answer', { hasText: 'Your location was not shared' });
  await answer.waitFor();
  // On a phone it is below the box, and comes into sight.
  await expect
    .poll(() => answer.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight))
    .toBe(true);
  expect(await visit.page.locator('#answer a').getAttribute('href')).toBe('/find/#places');
  await visit.close();
});

test('near me, asking and then failed: each has its message', async () => {
  const visit = await visitFinder('/find/', {}, (page) =>
    page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        setTimeout(
          () => fail?.({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError),
          800,
        );
    }),
  );
  await visit.page.getByRole('button', { name: 'Use my location' }).click();
  await visit.page.locator('#answer', { hasText: 'Asking your device' }).waitFor();
  await visit.page.locator('#answer', { hasText: 'could not tell where it is' }).waitFor();
  await visit.close();
});
