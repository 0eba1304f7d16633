/** The network on any day: the box leads to the page of the last change on or before it, and says so. */

import { expect, inject, test } from 'vitest';
import { dateWords } from '../../src/domain/dates/words.ts';
import { daysOfChange } from '../../src/domain/network/days-of-change.ts';
import { dayAfter } from '../../src/domain/dates/partial-date.ts';
import { coveredWords, daysCovered } from '../../src/wording/network/days-covered.ts';
import { realContent } from '../support/content/real-content.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';

test('a day without a change leads to the last one before it, which names all days that it stands for', async () => {
  const content = await realContent();
  const days = daysOfChange(content).map(({ day }) => day);
  const day = days.findLast(
    (each, at) => days[at + 1] !== undefined && dayAfter(each) !== days[at + 1],
  );
  if (day === undefined) throw new Error('every day has a change');
  const context = await openContext({ viewport: { width: 375, height: 812 } });
  const { page, problems } = await openVisit(context, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}/timeline/as-at/`);
  const box = page.getByLabel('Any day');
  await box.fill(dayAfter(day));
  await page
    .getByRole('status')
    .filter({ hasText: dateWords(day) })
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await box.press('Enter');
  await page
    .getByRole('heading', { name: `The network ${coveredWords(daysCovered(content, day))}` })
    .waitFor();
  expect(await page.getByRole('main').innerText()).toContain('The next recorded change');
  expect(problems()).toEqual([]);
  await context.close();
});
