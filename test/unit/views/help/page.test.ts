/** The help page: urgent contacts first, and none that must not be used today. */

import { expect, test } from 'vitest';
import { helpPage } from '../../../../src/views/help/page.ts';
import { notFoundPage } from '../../../../src/views/frame/not-found-page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

test('without an urgent number the page says that none is recorded', () => {
  const { lead, urgent } = helpPage({ ...makeContent(), contacts: [] });
  expect(urgent).toEqual([]);
  expect(lead).toBe('No number for urgent help is recorded in the sources we hold.');
});

test('the page for unknown addresses links only to pages that exist', () => {
  const to = (site: typeof content) => notFoundPage(site).ways.map((way) => way.to);
  expect(to(content)).toContain('/help/');
  expect(to({ ...makeContent(), contacts: [], needs: [] })).not.toContain('/help/');
});
