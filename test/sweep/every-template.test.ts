/** Every template by axe in the looks that the browser tests leave out. */

import { expect, inject, test } from 'vitest';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { FURTHER_LOOKS } from '../../src/audit/looks.ts';
import { axeOnPages } from '../support/browser/axe-on-pages.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';

test('every template: no axe violation in the five further looks', async () => {
  const context = await openContext();
  const visit = await openVisit(context, inject('siteUrl'));
  const addresses = representatives(await sitePages(inject('siteFolder')));
  const found = await axeOnPages(visit, inject('siteUrl'), addresses, FURTHER_LOOKS);
  await context.close();
  expect(found).toEqual([]);
});
