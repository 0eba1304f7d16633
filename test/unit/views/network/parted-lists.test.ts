/** A site of so many bases that the finder and the home page lead to the pages of districts. */

import { expect, test } from 'vitest';
import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import { findPage } from '../../../../src/views/finder/page.ts';
import { homePage } from '../../../../src/views/home/page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const [base] = contentIndex(content).bases;
const copies = Array.from({ length: 250 }, (_, at) => ({
  ...content.centres.find(({ id }) => id === base?.id),
  id: `copy-${String(at)}`,
}));
const large = {
  ...content,
  centres: [...content.centres, ...copies] as unknown as typeof content.centres,
};

test('finder and home list all of a few, and only the districts of many', () => {
  const listed = findPage(content).districts.flatMap(({ bases }) => bases);
  expect(listed.length).toBeGreaterThan(0);
  expect(homePage(content).bases.length).toBeGreaterThan(0);
  expect(findPage(large).districts.map(({ id, bases }) => [id, bases.length])).toEqual(
    content.site.districts.map(({ id }) => [id, 0]),
  );
  expect(homePage(large).bases).toEqual([]);
});
