/** The nearest help to each postcode area and place. */

import { expect, test } from 'vitest';
import { findAreaPages } from '../../../../src/views/places/area-page.ts';
import { makeContent, withCopy } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const pages = findAreaPages(content);

test('a base in doubt is followed by one that is not', () => {
  const fenwick = pages.find(({ title }) => title === 'Help near Fenwick');
  expect(fenwick?.answers.map(({ id, doubt }) => [id, doubt !== undefined])).toEqual([
    ['dogwood', true],
    ['elder', false],
  ]);
});

test('two places with the same name have their district in the title', () => {
  const twin = withCopy(makeContent(), 'places', 'dale', 'dale-south', { district: 'south-dale' });
  const titles = findAreaPages(twin).map(({ title }) => title);
  const [north, south] = twin.site.districts.map(({ name }) => name);
  expect(titles).toContain(`Help near Dale (${north ?? ''})`);
  expect(titles).toContain(`Help near Dale (${south ?? ''})`);
});

test('a council without bases says that none is recorded', () => {
  const made = makeContent();
  const centres = made.centres.map((centre) => ({ ...centre, base: undefined }));
  const [page] = findAreaPages({ ...made, centres });
  expect(page?.answers).toEqual([]);
  expect(page?.lead).toBe(`No ${made.site.terms.base.one} is recorded near DH1.`);
});
