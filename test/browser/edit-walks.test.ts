/** What editors do most, in the form of npm run edit, by what they read there and nothing else. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { axeViolations } from '../../src/audit/axe.ts';
import { follow, openContext, sidewaysScroll } from '../support/browser/visit.ts';
import { TODAY, whileEditing } from '../support/browser/while-editing.ts';

let phone: BrowserContext;
let desk: BrowserContext;

beforeAll(async () => {
  phone = await openContext({ viewport: { width: 375, height: 800 } });
  desk = await openContext({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await phone.close();
  await desk.close();
});

/** What somebody does, counted: a field filled in, a box ticked, a button or a link pressed. */
function walker(page: Page, within: () => Locator = () => page.locator('body')) {
  let actions = 0;
  const act = async (action: Promise<unknown>): Promise<void> => {
    actions += 1;
    await action;
  };
  const field = (label: string): Locator => within().getByLabel(label, { exact: true });
  return {
    actions: () => actions,
    act,
    fill: (label: string, words: string) => act(field(label).fill(words)),
    choose: (label: string, choice: string) => act(field(label).selectOption({ label: choice })),
    tick: (label: string) => act(within().getByRole('checkbox', { name: label }).check()),
    press: (name: string) => act(within().getByRole('button', { name, exact: true }).click()),
  };
}

async function isSound(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

const REPORT = 'Family centres in Skerrydale, a report made up for the test';

test('a session is added to a base, with its days ticked and its id made', async () => {
  await whileEditing(phone, async ({ page, problems, folder, server }) => {
    const file = join(folder, 'centres/cafe-elan.yaml');
    const before = await readFile(file, 'utf8');
    const summary = page.locator('#problems');
    const { actions, act, press, choose } = walker(page);
    await act(page.goto(server.address));
    await act(page.getByLabel('Name or id').fill('Café Élan'));
    await act(page.keyboard.press('Enter'));
    // Those that there are take a line each.
    await page.getByText('Sessions 1: Stay and play').waitFor();
    await press('Add to Sessions');
    const added = page.getByRole('group', { name: 'Sessions 3' });
    await page.locator('#field-base-sessions-2:focus').waitFor();
    const session = walker(page, () => added);
    await session.fill('What', "Children's songs");
    await session.fill('Who for', 'Families with a baby');
    await session.press('Add Weekly');
    await page.locator('#field-base-sessions-2-weekly:focus').waitFor();
    await session.tick('Tuesday');
    await session.tick('Thursday');
    await session.choose('Repeats', 'every week');
    await session.fill('From', '2025-04-01');
    await session.fill('Starts', '10:00');
    await session.fill('Ends', '10:45');
    await session.fill('Checked', TODAY);
    await session.choose('Check every', '3 months');
    await session.choose('Sources 1', REPORT);
    await summary.getByRole('link', { name: 'Base', exact: true }).waitFor();
    await isSound(page);
    await press('Add to History');
    expect(await page.getByLabel('Is', { exact: true }).inputValue()).toBe("Children's songs");
    await choose('Why', 'newer source');
    await summary.getByText('No problems', { exact: true }).waitFor();
    await press('Save');
    await page.getByText('Saved in').waitFor();
    const after = await readFile(file, 'utf8');
    expect(after).toContain(`    - id: childrens-songs
      what: Children's songs
      whoFor: Families with a baby
      weekly:
        days: [Tuesday, Thursday]
        repeats: every week
        from: "2025-04-01"
      starts: "10:00"
      ends: "10:45"
      checked: "${TODAY}"
      checkEvery: 3 months
      sources: [skerrydale-report]
`);
    const kept = new Set(after.split('\n'));
    expect(before.split('\n').filter((line) => !kept.has(line))).toEqual([
      'recorded: "2025-03-01"',
    ]);
    expect(actions() + session.actions()).toBeLessThanOrEqual(20);
    expect(problems()).toEqual([]);
  });
});

test('a date is corrected with the keyboard alone, and its history is asked for', async () => {
  await whileEditing(desk, async ({ page, problems, folder, server }) => {
    const file = join(folder, 'centres/old-forge.yaml');
    const before = await readFile(file, 'utf8');
    const to = async (control: Locator): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        if (await control.evaluate((at) => at === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new RangeError('not reached in 80 presses of the Tab key');
    };
    await page.goto(server.address);
    await to(page.getByLabel('Name or id'));
    await page.keyboard.type('old forge');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Old Forge' }).waitFor();
    await to(page.getByRole('group', { name: 'Closed' }).getByLabel('Date', { exact: true }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2020-09-30');
    await page.locator('#field-history-problem', { hasText: 'Say under History' }).waitFor();
    await to(page.getByRole('button', { name: 'Add to History' }));
    await page.keyboard.press('Enter');
    await page.locator('#field-history-0:focus').waitFor();
    expect(await page.getByLabel('Was', { exact: true }).inputValue()).toBe('2020-08-31');
    await page
      .locator('#problems')
      .getByText('No problems, 1 field still to be filled in')
      .waitFor();
    await to(page.getByLabel('Why', { exact: true }));
    await page.keyboard.type('our');
    await page.locator('#problems').getByText('No problems', { exact: true }).waitFor();
    await isSound(page);
    await to(page.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Saved in').waitFor();
    const change = `history:\n  - was: "2020-08-31"\n    is: "2020-09-30"\n    why: our mistake\n    day: "${TODAY}"\n`;
    expect(await readFile(file, 'utf8')).toBe(
      before
        .replace('date: "2020-08-31"', 'date: "2020-09-30"')
        .replace('recorded: "2025-03-01"', `${change}recorded: "${TODAY}"`),
    );
    expect(problems()).toEqual([]);
  });
});

test('a new base is added; what another entry says against it opens beside the form', async () => {
  await whileEditing(desk, async ({ page, problems, folder, server }) => {
    const summary = page.locator('#problems');
    const { actions, act, fill, choose, press } = walker(page);
    await act(page.goto(server.address));
    await act(follow(page.getByRole('link', { name: 'add a centre' })));
    await fill('Name', 'Highmoor Family Centre');
    await fill('Short name', 'Highmoor');
    await fill('Town', 'Highmoor');
    await choose('District', 'Lower Vale');
    await summary.getByText('No problems, 2 fields still to be filled in').waitFor();
    await act(page.getByText(/^Add more: other names/).click());
    await press('Add Base');
    await page.locator('#field-base:focus').waitFor();
    const base = walker(page, () => page.getByRole('group', { name: 'Base' }));
    await base.fill('Name', 'Highmoor');
    await base.fill('From', '2025-01');
    await base.fill('Proposed', '2024-10');
    await base.choose('Named by', 'news');
    await base.choose('Sources 1', REPORT);
    await base.fill('As at', 'as published');
    await act(page.locator('#field-sources-0').selectOption({ label: REPORT }));
    await press('Save');
    // What is still empty is said when it is asked for.
    await page.locator('#field-asAt-problem', { hasText: 'Still to be filled in' }).waitFor();
    await isSound(page);
    await act(page.locator('#field-asAt').fill('as published'));
    const against = summary.getByRole('link', { name: /^Programmes: .*, Bases pattern/ });
    await against.waitFor();
    await summary.getByText('1 problem', { exact: true }).waitFor();
    const [beside] = await Promise.all([page.waitForEvent('popup'), against.click()]);
    await beside.getByRole('heading', { level: 1 }).waitFor();
    await beside.close();
    expect(await page.getByLabel('Short name').inputValue()).toBe('Highmoor');
    await press('Save with problems: the site is not built until they are fixed');
    await page.getByText('Saved in').waitFor();
    expect(await readFile(join(folder, 'centres/highmoor.yaml'), 'utf8')).toBe(
      `name: Highmoor Family Centre
shortName: Highmoor
town: Highmoor
district: lower-vale
base:
  name: Highmoor
  from: "2025-01"
  proposed: "2024-10"
  namedBy: news
  sources: [skerrydale-report]
  asAt: as published
sources: [skerrydale-report]
asAt: as published
recorded: "${TODAY}"
`,
    );
    expect(actions() + base.actions()).toBeLessThanOrEqual(20);
    expect(problems()).toEqual([]);
  });
});

test('a question is added from a source that was added meanwhile in another tab', async () => {
  await whileEditing(phone, async ({ page, problems, folder, server }) => {
    const summary = page.locator('#problems');
    const { actions, act, fill, choose, tick, press } = walker(page);
    await act(page.goto(server.address));
    await act(follow(page.getByRole('link', { name: 'add a question' })));
    await fill('Question', "Where can I park at Netherby children's centre?");
    await tick('Families');
    await act(page.locator('#field-topic').selectOption({ index: 1 }));
    await choose('Answered', 'yes');
    await fill('As at', '2025-03');
    await fill('Text', 'There are four bays behind the building.');

    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'add it first' }).click(),
    ]);
    const source = walker(tab);
    await source.fill('Title', 'Parking at Netherby');
    await source.fill('Publisher', 'Netherby Council');
    await source.fill('Published', '2025-03');
    await source.choose('Kind', 'official');
    await source.choose('Read', 'whole');
    await isSound(tab);
    await source.press('Save');
    await tab.getByText('Saved in').waitFor();
    await tab.close();
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('#field-sources-0 option', { hasText: 'Parking at Netherby' }).waitFor({
      state: 'attached',
    });
    await choose('Sources 1', 'Parking at Netherby');
    await summary.getByText('No problems', { exact: true }).waitFor();
    await isSound(page);
    await press('Save');
    await page.getByText('Saved in').waitFor();
    await page.getByText('The site changes when it is built next').waitFor();
    const name = 'where-can-i-park-at-netherby-childrens-centre.md';
    expect(await readFile(join(folder, 'questions', name), 'utf8')).toContain(
      'sources: [parking-at-netherby]',
    );
    expect(actions() + source.actions()).toBeLessThanOrEqual(20);
    expect(problems()).toEqual([]);
  });
});
