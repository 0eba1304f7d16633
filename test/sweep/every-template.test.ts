/** Every template by axe in nine looks. */

import { expect, inject, test } from 'vitest';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { axeOnPages } from '../support/browser/axe-on-pages.ts';
import type { Look } from '../support/browser/axe-on-pages.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';

const LOOKS: readonly Look[] = ([320, 768, 1280] as const).flatMap((width) =>
  (['light', 'dark', 'forced colours'] as const).map((scheme) => ({ width, scheme })),
);

test('every template: no axe violation at three widths, light, dark and in forced colours', async () => {
  const context = await openContext();
  const visit = await openVisit(context, inject('siteUrl'));
  const addresses = representatives(await sitePages(inject('siteFolder')));
  const found = await axeOnPages(visit, inject('siteUrl'), addresses, LOOKS);
  await context.close();
  expect(found).toEqual([]);
});
