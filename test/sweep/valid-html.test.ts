import { expect, inject, test } from 'vitest';
import { sitePages } from '../../src/site-checks/site-pages.ts';
import { htmlFaults } from '../support/site/html-faults.ts';

test('the HTML of every page is valid', async () => {
  const folder = inject('siteFolder');
  const addresses = (await sitePages(folder)).map(({ address }) => address);
  expect(await htmlFaults(folder, addresses)).toEqual([]);
});
