/** The first page: a direct way to help, and planned events told as planned. */

import { expect, test } from 'vitest';
import { contentIndex } from '../../../src/domain/content-index.ts';
import { hasPassed } from '../../../src/domain/partial-date.ts';
import { homePage } from '../../../src/views/home-page.ts';
import { makeContent } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const page = homePage(content);

test('every town with a base is one step away', () => {
  const towns = new Set(page.towns.map(({ text }) => text));
  for (const { town } of contentIndex(content).bases) expect(towns).toContain(town);
  expect(page.districts).toHaveLength(content.site.districts.length);
});

test('the key figures are those that the site names, with date and source', () => {
  expect(page.figures.map(({ value }) => value)).toEqual([
    '54',
    '36',
    '26',
    '10',
    '53',
    '38',
    '15',
    '£5.2 million a year',
  ]);
  for (const { dating, marks } of page.figures) {
    expect(dating).not.toBe('');
    expect(marks.length).toBeGreaterThan(0);
  }
});

test('what changed lately happened, latest first; what is planned lies ahead', () => {
  for (const { status } of page.happened) expect(status).toBe('happened');
  for (const { statusWords } of page.planned) expect(statusWords).toMatch(/^planned for /);
  const dateOf = new Map(content.events.map(({ id, date }) => [id, date]));
  const early = homePage({ ...content, site: { ...content.site, asOf: '2011-06-20' } });
  expect(early.planned.length).toBeGreaterThan(0);
  for (const { id } of early.planned)
    expect(hasPassed(dateOf.get(id) ?? '2000', '2011-06-20')).toBe(false);
});

test('each base in the list has its number on the map', () => {
  const onMap = new Map(page.map.marks.map(({ id, number }) => [`/centres/${id}/`, number]));
  for (const { to, number } of page.bases) expect(onMap.get(to)).toBe(number);
});

test('a council without figures, events and bases has no empty parts', () => {
  const made = makeContent();
  const centres = made.centres.map((centre) => ({ ...centre, base: undefined }));
  const bare = homePage({ ...made, centres, events: [], figures: [] });
  expect(bare.bases).toEqual([]);
  expect(bare.happened).toEqual([]);
  expect(bare.figures).toEqual([]);
});
