/** What stands side by side is of one height, and nothing is wider than its column. */

import { expect, inject, test } from 'vitest';
import { openContext } from '../support/browser/visit.ts';

test.each(['/', '/find/', '/search/', '/timeline/as-at/'])(
  'the button of %s is as high as the box beside it',
  async (address) => {
    const context = await openContext({ viewport: { width: 375, height: 812 } });
    const page = await context.newPage();
    await page.goto(inject('siteUrl') + address);
    const button = await page.locator('main .govuk-button').first().boundingBox();
    const box = await page.locator('main .text-box').first().boundingBox();
    // A date is half a pixel higher.
    expect(Math.abs((button?.height ?? 0) - (box?.height ?? 0))).toBeLessThan(1);
    await context.close();
  },
);

test.each([320, 375, 1280])('no map is wider than its column at %i px', async (width) => {
  const context = await openContext({ viewport: { width, height: 812 } });
  const page = await context.newPage();
  for (const address of ['/', '/bases/', '/redesign-2019/', '/timeline/as-at/2019-10-01/']) {
    await page.goto(inject('siteUrl') + address);
    const over = await page
      .locator('main .map-plate')
      .evaluateAll((plates) =>
        plates.map(
          (plate) =>
            plate.getBoundingClientRect().right -
            (plate.closest('figure')?.getBoundingClientRect().right ?? 0),
        ),
      );
    expect(over.length, address).toBeGreaterThan(0);
    expect(Math.max(...over), address).toBeLessThanOrEqual(0);
  }
  await context.close();
});
