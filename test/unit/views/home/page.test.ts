/** The home page: its key figures, and planned events as plans. */

import { expect, test } from 'vitest';
import { homePage } from '../../../../src/views/home/page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

test('the key figures are those of the site settings, in their order, with date and source', () => {
  const { figures } = homePage(makeCounty());
  expect(figures.map(({ value }) => value)).toEqual(['10', '9', '5', '4', '£450,000 a year']);
  for (const { dating, marks } of figures) {
    expect(dating).not.toBe('');
    expect(marks.length).toBeGreaterThan(0);
  }
});

test('plans after the day of reading are listed, but not those whose outcome is known', () => {
  const county = makeCounty();
  const early = homePage({ ...county, site: { ...county.site, asOf: '2019-05-03' } });
  expect(early.planned.map(({ id }) => id)).toEqual([
    'contracts-end',
    'first-term-ends',
    'latest-end',
  ]);
});

test('a council without figures, events and bases has no empty parts', () => {
  const made = makeContent();
  const centres = made.centres.map((centre) => ({ ...centre, base: undefined }));
  const bare = homePage({ ...made, centres, events: [], figures: [] });
  expect(bare.bases).toEqual([]);
  expect(bare.happened).toEqual([]);
  expect(bare.figures).toEqual([]);
});
