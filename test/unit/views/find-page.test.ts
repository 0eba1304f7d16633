/** The way to the nearest help without a script: every area and place is there once, in order. */

import { expect, test } from 'vitest';
import { districtPages } from '../../../src/views/district-page.ts';
import { findAreaPages } from '../../../src/views/find-area-page.ts';
import { findPage } from '../../../src/views/find-page.ts';
import { makeContent } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const page = findPage(content);

test('leads to every page below it once', () => {
  const linked = [...page.outcodes, ...page.places].flatMap(({ links }) =>
    links.map(({ to }) => to),
  );
  const built = findAreaPages(content).map(({ head }) => head.path);
  expect(linked.toSorted()).toEqual(built.toSorted());
  const districts = page.districts.map(({ link }) => link.to);
  expect(districts).toEqual(districtPages(content).map(({ head }) => head.path));
});

test('outcodes stand in the order of their numbers', () => {
  for (const { links } of page.outcodes) {
    const numbers = links.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
});

test('a base in doubt is marked in the list', () => {
  const bases = page.districts.flatMap((district) => district.bases);
  const doubtful = content.centres.filter(({ base }) => base?.inDoubt !== undefined);
  expect(
    bases
      .filter(({ doubt }) => doubt)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(doubtful.map(({ id }) => id));
});

test('a council without postcodes has no empty list of them', () => {
  const postcodes = { outcodes: [], sectors: [], groups: [] };
  expect(findPage({ ...makeContent(), postcodes }).outcodes).toEqual([]);
});
