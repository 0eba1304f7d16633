/** Each thing that a reader may type has an answer and a next step of its own. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBase } from '../../src/domain/entries/base.ts';
import { BOX, TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import type { FinderVisit } from '../support/browser/finder-visit.ts';
import { realContent } from '../support/content/real-content.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { sidewaysScroll } from '../support/browser/visit.ts';

let visit: FinderVisit;
beforeAll(async () => {
  visit = await visitFinder('/find/');
});
afterAll(() => visit.close());

describe('the first line says what was understood or what is wrong', () => {
  test.each([
    ['NR2 1', 'Help near NR2 1'],
    ['nr1o.4aa', 'Help near NR10 4AA'],
    ['NR2', 'Help near NR2'],
    ['NR10 4AA', 'Help near NR10 4AA'],
    ['NR2 9ZZ', 'Help near NR2 9ZZ'],
    ['thetfrod', 'Help near Thetford'],
    ['Poppyland (Mundesley)', 'Help near Mundesley'],
    ['Breckland', 'Bases in Breckland'],
    ['Holt, Norfolk', 'Help near Holt'],
    ['my postcode is NR2 1NH', 'Help near NR2 1NH'],
    ['Walsham', 'Which “Walsham” do you mean?'],
    ['', 'Type a postcode, a town or a centre first'],
    ['NR1 1A1', '“NR1 1A1” is not a postcode that we can read'],
    ['SW1A 1AA', 'SW1A is not in Norfolk'],
    ['qzxwvkjq', 'We could not find “qzxwvkjq”'],
  ])('"%s": %s', async (typed, first) => {
    await visit.ask(typed);
    await visit.page.locator(TITLE, { hasText: first }).waitFor();
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('answer-title');
    expect(await visit.page.inputValue(BOX)).toBe(typed);
    expect(new URL(visit.page.url()).hash + new URL(visit.page.url()).search).toBe('');
  });
});

test('a postcode that the table does not know so closely is said to be so', async () => {
  await visit.ask('NR2 9ZZ');
  const note = 'We cannot place NR2 9ZZ more closely than NR2. Check it, or choose your town.';
  await visit.page.getByText(note).waitFor();
});

test('a postcode partly in another county names that county, not all around', async () => {
  await visit.ask('NR34');
  await visit.page.getByText('Ask the council where you live (Suffolk).').waitFor();
});

test('for a closed centre that was named the answer says what became of it', async () => {
  await visit.ask('Poppyland (Mundesley)');
  const panel = visit.page.locator('#answer .panel');
  await panel.waitFor();
  expect(await panel.innerText()).toContain(': closed');
  expect(await panel.locator('a').getAttribute('href')).toBe('/centres/mundesley/');
});

test('a library with a caution has it on its card, as a warning', async () => {
  const { libraries } = await realContent();
  const warned = libraries.flatMap(({ name, point, postcode, caution }) =>
    caution === undefined || point === undefined ? [] : [{ name, postcode, caution }],
  );
  for (const { name, postcode, caution } of warned) {
    await visit.ask(postcode);
    const card = visit.page.locator('#answer li', { hasText: name }).first();
    await card.waitFor();
    expect(await card.locator('.govuk-warning-text').innerText()).toContain(caution);
  }
});

test('where several may be meant, choosing one answers', async () => {
  await visit.ask('Terrington');
  await visit.page.locator('.choices button').nth(1).click();
  await visit.page.locator(TITLE, { hasText: 'Help near Terrington St' }).waitFor();
});

test('an answer has name, distance and address in this order, and numbers that the map has too', async () => {
  await visit.ask('NR2 1');
  const bases = visit.page.locator('#answer .card', { has: visit.page.locator('h4 a') });
  await bases.first().waitFor();
  const card = (await bases.first().innerText()).replaceAll('\u00a0', ' ');
  const { centres } = await realContent();
  const base = centres.filter(isBase).find(({ base: { name } }) => card.includes(name));
  const inOrder = [base?.base.name, 'straight line', base?.postcode].map((words = '?') =>
    card.indexOf(words),
  );
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  expect(inOrder[0]).toBeGreaterThan(-1);
  expect(card.includes('Check before use')).toBe(base?.base.inDoubt !== undefined);
  const listed = await visit.page
    .locator('#answer li[value]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('value')));
  const marked = await visit.page.locator('#answer .map-marks .mark text').allTextContents();
  expect(marked.toSorted()).toEqual(listed.toSorted());
  await visit.page.locator('#answer .map-marks a[aria-label^="2:"]').click();
  await visit.page.locator('#answer-2:focus').waitFor();
});

test('the answer has no barrier that axe finds, light and dark, and fits 320 pixels', async () => {
  const { page } = visit;
  await visit.ask('NR2 1');
  await page.locator('#answer .map').waitFor();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
});

test('on a phone suggestions leave the button free, and the answer comes into sight', async () => {
  const phone = await visitFinder('/find/', { viewport: { width: 375, height: 700 } });
  await phone.page.locator(`${BOX}[role=combobox]`).waitFor();
  await phone.page.locator(BOX).pressSequentially('hol');
  await phone.page.locator('[role=option]').first().waitFor();
  // A click where something else lies above the button fails.
  await phone.page.locator('.finder .govuk-button').click();
  await phone.page.locator(TITLE).waitFor();
  const { top, bottom } = await phone.page
    .locator(TITLE)
    .evaluate((title) => title.getBoundingClientRect().toJSON() as DOMRect);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan(350);
  await phone.close();
});

test('at 400 % zoom suggestions and answer fit the page', async () => {
  const zoomed = await visitFinder('/find/', {
    viewport: { width: 320, height: 200 },
    deviceScaleFactor: 4,
  });
  await zoomed.page.locator(`${BOX}[role=combobox]`).waitFor();
  await zoomed.page.locator(BOX).pressSequentially('hol');
  await zoomed.page.locator('[role=option]').first().waitFor();
  expect(await sidewaysScroll(zoomed.page)).toBe(0);
  await zoomed.ask('Holt');
  await zoomed.page.locator('#answer .card').first().waitFor();
  expect(await sidewaysScroll(zoomed.page)).toBe(0);
  await zoomed.close();
});
