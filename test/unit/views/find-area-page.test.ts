/** The nearest help to each postcode area and place, and what must never be said there. */

import { expect, test } from 'vitest';
import { contentIndex } from '../../../src/domain/content-index.ts';
import { findAreaPages } from '../../../src/views/find-area-page.ts';
import { makeContent, withCopy } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const pages = findAreaPages(content);

test('each outcode and each place has one page with a title of its own', () => {
  const count = content.postcodes.outcodes.length + content.places.length;
  expect(pages).toHaveLength(count);
  expect(new Set(pages.map(({ head }) => head.title)).size).toBe(count);
  expect(new Set(pages.map(({ head }) => head.path)).size).toBe(count);
});

test('a base in doubt never stands alone as the answer', () => {
  const doubtful = pages.filter(({ answers }) => answers[0]?.doubt !== undefined);
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { answers } of doubtful) expect(answers.at(-1)?.doubt).toBeUndefined();
});

test('at least three bases, in whole miles', () => {
  for (const { answers, further } of pages) {
    const cards = [...answers, ...further];
    expect(cards.length).toBeGreaterThanOrEqual(3);
    for (const { distance } of cards)
      expect(distance).toMatch(/^(less than a mile|about \d+ miles?), straight line$/);
  }
});

test('the first line says which question the page answers', () => {
  for (const { lead, head } of pages) expect(lead).toContain(head.title.replace('Help near ', ''));
});

test('only an outcode that reaches outside says how much of it lies here', () => {
  for (const { code, shareInArea } of content.postcodes.outcodes) {
    const page = pages.find(({ title }) => title === `Help near ${code}`);
    const note = page?.notes.join(' ') ?? '';
    expect(note.includes(`of the postcodes in ${code}`)).toBe((shareInArea ?? 1) < 0.98);
  }
});

test('two places of one name are told apart by their district', () => {
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

test('former centres nearby say what became of them and never lead to a base', () => {
  const bases = new Set(contentIndex(content).bases.map(({ id }) => id));
  for (const { centres } of pages) {
    expect(centres.items.length).toBeGreaterThanOrEqual(3);
    for (const { id, detail } of centres.items) {
      expect(bases.has(id)).toBe(false);
      expect(detail).toMatch(/^(Closed|Open)/);
    }
  }
});
