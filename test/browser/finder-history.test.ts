/** Filters and view stand in the address; Back leads to the answer before. */

import { expect, test } from 'vitest';
import { BOX, TITLE, visitFinder } from '../support/browser/finder-visit.ts';

test('Back from another page shows the answer again', async () => {
  const visit = await visitFinder('/find/');
  await visit.ask('Swaffham');
  await visit.page.locator('#answer .card h4 a').first().click();
  await visit.page.waitForURL('**/centres/**');
  await visit.page.goBack();
  await visit.page.locator(TITLE, { hasText: 'Swaffham' }).waitFor();
  expect(await visit.page.inputValue(BOX)).toBe('Swaffham');
  await visit.close();
});

test('Back leads from answer to answer, and at last to the empty page', async () => {
  const visit = await visitFinder('/find/');
  await visit.ask('Holt');
  await visit.page.locator(TITLE, { hasText: 'Holt' }).waitFor();
  await visit.ask('Diss');
  await visit.page.locator(TITLE, { hasText: 'Diss' }).waitFor();
  await visit.page.goBack();
  await visit.page.locator(TITLE, { hasText: 'Holt' }).waitFor();
  expect(await visit.page.inputValue(BOX)).toBe('Holt');
  await visit.page.goBack();
  await visit.page.locator('#answer').waitFor({ state: 'hidden' });
  await visit.close();
});

test('filters stand in the address, what was typed does not', async () => {
  const visit = await visitFinder('/find/');
  await visit.ask('Holt');
  await visit.page.getByText('Show something else').click();
  await visit.page.getByLabel('What').selectOption('libraries');
  await visit.page.getByLabel('How far').selectOption('10');
  await visit.page.getByRole('button', { name: 'Show', exact: true }).click();
  await visit.page.locator(TITLE, { hasText: 'Libraries within 10 miles of Holt' }).waitFor();
  expect(new URL(visit.page.url()).search).toBe('?show=libraries&within=10');
  await visit.page.goBack();
  await visit.page.locator(TITLE, { hasText: 'Help near Holt' }).waitFor();
  await visit.close();
});

test('an address with filters shows all that they leave, before anything is typed', async () => {
  const visit = await visitFinder('/find/?show=libraries&district=breckland');
  await visit.page.locator(TITLE, { hasText: 'Libraries in Breckland' }).waitFor();
  expect(await visit.page.locator('#answer li[value]').count()).toBeGreaterThan(3);
  await visit.ask('Swaffham');
  await visit.page.locator(TITLE, { hasText: 'in Breckland nearest to Swaffham' }).waitFor();
  await visit.close();
});

test('nothing within the distance: the nearest is named, and shown', async () => {
  const visit = await visitFinder('/find/?within=2');
  await visit.ask('Holt');
  await visit.page
    .locator(TITLE, { hasText: /Nothing within 2 miles: the nearest is about \d+ miles away/ })
    .waitFor();
  expect(await visit.page.locator('#answer .card').count()).toBe(1);
  await visit.close();
});

test('the map of a later answer is drawn from the whole ground, not from that of the answer before', async () => {
  const viewBoxOf = async (...asked: readonly string[]): Promise<string | null> => {
    const visit = await visitFinder('/');
    for (const typed of asked) {
      await visit.ask(typed);
      await visit.page.locator(TITLE, { hasText: typed }).waitFor();
    }
    const ground = visit.page.locator('#answer .answer-map .map-ground');
    const viewBox = await ground.getAttribute('viewBox');
    await visit.close();
    return viewBox;
  };
  expect(await viewBoxOf('Thetford', 'Holt')).toBe(await viewBoxOf('Holt'));
});
