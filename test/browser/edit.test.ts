/** A telephone number is corrected in the form of npm run edit, and nothing else can reach it. */

import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { axeViolations } from '../../src/audit/axe.ts';
import { follow, openContext, sidewaysScroll } from '../support/browser/visit.ts';
import { TODAY, whileEditing } from '../support/browser/while-editing.ts';

/** At 7 seconds each they take less than 90. */
const MOST_ACTIONS = 12;

let context: BrowserContext;

beforeAll(async () => {
  context = await openContext({ viewport: { width: 375, height: 800 }, colorScheme: 'dark' });
});

afterAll(() => context.close());

test('a number is corrected in few actions, with a trace, and only its lines change', async () => {
  await whileEditing(context, async ({ page, problems, folder, server }) => {
    const file = join(folder, 'contacts/family-line.yaml');
    const before = await readFile(file, 'utf8');
    const summary = page.locator('#problems');
    let actions = 0;
    const act = async (action: Promise<unknown>): Promise<void> => {
      actions += 1;
      await action;
    };
    const fill = (label: string, value: string): Promise<void> =>
      act(page.getByLabel(label, { exact: true }).fill(value));

    await act(page.goto(server.address));
    expect(await axeViolations(page)).toEqual([]);
    await act(page.getByLabel('Name or id').fill('family line'));
    await act(page.keyboard.press('Enter'));
    await page.getByRole('heading', { level: 1, name: 'Skerrydale family line' }).waitFor();

    await fill('Value (optional)', '01632 960');
    await page.locator('#field-value-problem', { hasText: 'a British number' }).waitFor();
    expect(await page.locator('#field-value').getAttribute('aria-invalid')).toBe('true');
    await summary.getByRole('link', { name: 'Value', exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await fill('Value (optional)', '01632 960124');
    await fill('Value again (optional)', '01632 960124');
    await summary.getByText('Say under History what was changed').waitFor();
    await act(page.getByRole('button', { name: 'Add to History' }).click());
    expect(await page.locator('#field-history-0-was').inputValue()).toBe(
      'another telephone number',
    );
    expect(
      await page.locator('#field-history-0').evaluate((at) => at.contains(document.activeElement)),
    ).toBe(true);
    await act(page.locator('#field-history-0-why').selectOption('our mistake'));
    await summary.getByText('No problems').waitFor();
    expect(await readFile(file, 'utf8')).toBe(before);
    await act(page.getByRole('button', { name: 'Save', exact: true }).click());
    await page.getByText('Saved in').waitFor();

    const change = `history:\n  - was: another telephone number\n    is: "01632 960124"\n    why: our mistake\n    day: "${TODAY}"\n`;
    expect(await readFile(file, 'utf8')).toBe(
      before
        .replaceAll('960123', '960124')
        .replace('recorded: "2025-03-01"', `${change}recorded: "${TODAY}"`),
    );
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    await follow(page.getByRole('link', { name: 'All that was saved' }));
    expect(await page.getByLabel('A message for the commit').inputValue()).toBe(
      'Change value of contacts/family-line',
    );
    expect(problems()).toEqual([]);
  });
});

test('what says nothing is folded away, and an entry is found by words of its name', async () => {
  await whileEditing(context, async ({ page, problems, server }) => {
    // Narrower than the longest word, which is the path of the file.
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(server.address);
    await page.getByLabel('Name or id').fill('nether');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Which “nether”?' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await follow(page.getByRole('link', { name: 'Netherby', exact: true }).first());

    const more = page.locator('#form > details');
    const closing = more.getByRole('button', { name: 'Add Closed' });
    expect(await closing.isVisible()).toBe(false);
    await more.locator('summary').first().click();
    await closing.click();
    await page.locator('#field-closed:focus').waitFor();
    const date = page.locator('#field-closed-date');
    await date.fill('2024-13');
    await page.locator('#field-closed-date-problem', { hasText: 'expected a date' }).waitFor();
    expect(await date.isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(problems()).toEqual([]);
  });
});

test('a file changed meanwhile is not overwritten, and what others use is not removed', async () => {
  await whileEditing(context, async ({ page, folder, server }) => {
    const file = join(folder, 'venues/village-hall.yaml');
    await page.goto(`${server.address}entry/venues/village-hall/`);
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    const theirs = (await readFile(file, 'utf8')).replace(/^name: .*$/m, 'name: Theirs');
    await writeFile(file, theirs);
    await page.getByRole('button', { name: 'Save with problems' }).click();
    const both = await page.locator('#conflict').innerText();
    expect(both).toContain('name: Theirs');
    expect(both).toContain('name: Mine');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Mine');
    expect(await readFile(file, 'utf8')).toBe(theirs);
    expect(await axeViolations(page)).toEqual([]);

    await page.goto(`${server.address}remove/sources/skerrydale-report/`);
    expect(await page.locator('#problems li').count()).toBeGreaterThan(5);
    expect(await page.getByRole('button', { name: 'Remove it' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('other sites and other names for this machine are refused', async () => {
  await whileEditing(context, async ({ server }) => {
    const { origin, port } = new URL(server.address);
    const entry = `${server.address}entry/contacts/family-line/`;
    const status = (address: string, headers: Record<string, string>, method = 'GET') =>
      new Promise<number | undefined>((done, failed) => {
        request(address, { method, headers }, (response) => {
          response.resume();
          done(response.statusCode);
        })
          .on('error', failed)
          .end();
      });
    expect(await status(entry, {})).toBe(200);
    expect(await status(origin, {})).toBe(403);
    expect(await status(entry, { host: `example.org:${port}` })).toBe(403);
    expect(await status(entry, { origin: 'https://example.org' }, 'POST')).toBe(403);
    expect(await status(entry, {}, 'POST')).toBe(403);
    expect(await status(entry, { origin }, 'POST')).toBe(200);
    const { headers } = await fetch(entry);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  });
});
