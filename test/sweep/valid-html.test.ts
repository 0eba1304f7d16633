/** Every page by html-validate. */

import { expect, inject, test } from 'vitest';
import { sitePages } from '../../src/site-checks/site-pages.ts';
import { htmlProblems } from '../support/site/html-problems.ts';

test('the HTML of every page is valid', async () => {
  const folder = inject('siteFolder');
  const addresses = (await sitePages(folder)).map(({ address }) => address);
  expect(await htmlProblems(folder, addresses)).toEqual([]);
});
