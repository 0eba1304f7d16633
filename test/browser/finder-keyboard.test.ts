/** The finder by keyboard alone: suggestions as a list that arrow keys, Enter and Escape work. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { BOX, TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import type { FinderVisit } from '../support/browser/finder-visit.ts';
import { axeViolations } from '../../src/audit/axe.ts';

let visit: FinderVisit;
beforeEach(async () => {
  visit = await visitFinder('/find/');
  await visit.page.locator(`${BOX}[role=combobox]`).waitFor();
  await visit.loaded();
  await visit.page.focus(BOX);
});
afterEach(() => visit.close());

const options = () => visit.page.locator('[role=option]');
const state = (name: string) => visit.page.getAttribute(BOX, name);

test('typing offers at most six, counted politely', async () => {
  await visit.page.keyboard.type('s');
  await options().first().waitFor();
  expect(await options().count()).toBe(6);
  expect(await state('aria-expanded')).toBe('true');
  await visit.page.locator('#finder-status', { hasText: '6 suggestions' }).waitFor();
  expect(await axeViolations(visit.page)).toEqual([]);
});

test('arrow keys go round, Enter takes the one they are on', async () => {
  await visit.page.keyboard.type('holt');
  await options().first().waitFor();
  await visit.page.keyboard.press('ArrowDown');
  expect(await state('aria-activedescendant')).toBe('suggestion-0');
  await visit.page.keyboard.press('ArrowUp');
  expect(await state('aria-activedescendant')).toBeNull();
  await visit.page.keyboard.press('ArrowUp');
  const last = (await options().count()) - 1;
  expect(await state('aria-activedescendant')).toBe(`suggestion-${String(last)}`);
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('Enter');
  await visit.page.locator(TITLE, { hasText: 'Help near Holt' }).waitFor();
  expect(await options().count()).toBe(0);
});

test('Escape closes the list and keeps what was typed', async () => {
  await visit.page.keyboard.type('hol');
  await options().first().waitFor();
  await visit.page.keyboard.press('Escape');
  expect(await options().count()).toBe(0);
  expect(await state('aria-expanded')).toBe('false');
  expect(await visit.page.inputValue(BOX)).toBe('hol');
});

test('Enter answers what was typed, and the count is announced once', async () => {
  await visit.page.keyboard.type('NR2 1');
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('#finder-status', { hasText: /^Found: .*\bbase/ }).waitFor();
  expect(await visit.page.locator('[role=status]').count()).toBe(1);
  expect(await visit.title()).toContain('NR2 1');
});
