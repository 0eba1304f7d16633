/** The lists of the finder's page: every area and place is there once, in order. */

import { expect, test } from 'vitest';
import { findPage } from '../../../../src/views/finder/page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

test('outcodes are listed by their numbers, not letter by letter', () => {
  const [group] = findPage(makeCounty()).outcodes;
  expect(group?.links.map(({ text }) => text)).toEqual(['QX1', 'QX2', 'QX3', 'QX4', 'QX10']);
});

test('a council without postcodes has no empty list of them', () => {
  const postcodes = { outcodes: [], sectors: [], groups: [] };
  expect(findPage({ ...makeContent(), postcodes }).outcodes).toEqual([]);
});

test('without a script the box leads to a list that the page has', () => {
  expect(findPage(makeContent()).finder.lists).toBe('/find/#places');
  expect(findPage({ ...makeContent(), places: [] }).finder.lists).toBe('/find/#districts');
});

test('without a script the lists that the page has stand in place of the box', () => {
  const ways = (content: ReturnType<typeof makeContent>): string[] =>
    findPage(content).finder.withoutScript.ways.map(({ to }) => to);
  expect(ways(makeContent())).toEqual([
    '/find/#places',
    '/find/#postcodes',
    '/find/#districts',
    '/bases/',
    '/help/',
  ]);
  const postcodes = { outcodes: [], sectors: [], groups: [] };
  expect(ways({ ...makeContent(), places: [], postcodes, centres: [] })).toEqual([
    '/find/#districts',
    '/help/',
  ]);
});

test('its lead suits a page without the box, and says what a base is', () => {
  const made = makeContent();
  const { site } = made;
  const base = { ...site.terms.base, about: 'A base is a place of the service.' };
  const { lead } = findPage({ ...made, site: { ...site, terms: { ...site.terms, base } } });
  expect(lead).not.toMatch(/type/i);
  expect(lead).toMatch(/ A base is a place of the service\.$/);
  expect(findPage(made).lead).not.toContain('undefined');
});
