/** An entry gets another id in the form of npm run edit, after the form has shown what that changes. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { axeViolations } from '../../src/audit/axe.ts';
import { follow, openContext, sidewaysScroll } from '../support/browser/visit.ts';
import { whileEditing } from '../support/browser/while-editing.ts';

let context: BrowserContext;

beforeAll(async () => {
  context = await openContext({ viewport: { width: 375, height: 800 } });
});

afterAll(() => context.close());

test('the files are shown first, then changed, and the old address leads on', async () => {
  await whileEditing(context, async ({ page, problems, folder, server }) => {
    const before = await readFile(join(folder, 'centres/netherby.yaml'), 'utf8');
    await page.goto(`${server.address}entry/centres/netherby/`);
    await follow(page.getByRole('link', { name: 'Change its id' }));
    await page
      .getByRole('heading', { level: 1, name: 'Change the id of centres/netherby' })
      .waitFor();
    const box = page.getByLabel('New id');

    await box.fill('Netherby Hall');
    await page.getByRole('button', { name: 'Show what changes' }).click();
    await page.getByRole('alert').getByText('Use "netherby-hall".').waitFor();
    expect(await box.inputValue()).toBe('Netherby Hall');
    expect(await axeViolations(page)).toEqual([]);

    await box.fill('netherby-hall');
    await box.press('Enter');
    const plan = page.getByRole('region', { name: 'This changes' });
    await plan.getByText('centres/netherby.yaml becomes centres/netherby-hall.yaml').waitFor();
    const listed = await plan.getByRole('listitem').allInnerTexts();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await readFile(join(folder, 'centres/netherby.yaml'), 'utf8')).toBe(before);

    await page.getByRole('button', { name: /^Change the id in/ }).click();
    await page.getByRole('status').getByText('centres/netherby-hall.yaml').waitFor();
    await page.getByText('No problems').waitFor();
    expect(await readdir(join(folder, 'centres'))).not.toContain('netherby.yaml');
    const now = await readFile(join(folder, 'centres/netherby-hall.yaml'), 'utf8');
    expect(now.replace('netherby-centre, netherby]', 'netherby-centre]')).toBe(before);
    for (const words of listed.slice(1)) {
      const [name = ''] = words.split(':');
      expect(await readFile(join(folder, name), 'utf8')).toContain('netherby-hall');
    }
    await follow(page.getByRole('link', { name: 'All that was saved' }));
    expect(await page.getByLabel('A message for the commit').inputValue()).toBe(
      'Rename centres/netherby to netherby-hall',
    );
    expect(problems()).toEqual([]);
  });
});

test('a page keeps its id and says why, and a new one is chosen among those that are shown', async () => {
  await whileEditing(context, async ({ page, problems, server }) => {
    await page.goto(`${server.address}entry/pages/about/`);
    await page.getByText('Its id cannot be changed: every site has its pages').waitFor();
    expect(await page.getByRole('link', { name: 'Change its id' }).count()).toBe(0);
    await page.goto(`${server.address}new/pages/`);
    const choices = await page.getByLabel('Id').locator('option').allInnerTexts();
    expect(choices).toContain('privacy');
    expect(choices).not.toContain('about');
    expect(await page.getByRole('group', { name: 'History' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems()).toEqual([]);
  });
});

test('an id that another entry has is refused', async () => {
  await whileEditing(context, async ({ page, server }) => {
    await page.goto(`${server.address}rename/centres/netherby/`);
    await page.getByLabel('New id').fill('larkfield');
    await page.getByRole('button', { name: 'Show what changes' }).click();
    await page.getByRole('alert').getByText('Another entry has this id.').waitFor();
    expect(await page.getByRole('button', { name: /^Change the id in/ }).count()).toBe(0);
  });
});
