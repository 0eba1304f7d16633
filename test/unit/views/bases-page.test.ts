/** The page of the bases: all of them, numbered once, with their warnings. */

import { expect, test } from 'vitest';
import { basesPage } from '../../../src/views/bases-page.ts';
import { districtPages } from '../../../src/views/district-page.ts';
import { makeContent } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const page = basesPage(content);
const bases = page.districts.flatMap((district) => district.bases);

test('numbers run from one, in the order of the page and as on the map', () => {
  expect(bases.map(({ number }) => number)).toEqual(bases.map((_, index) => index + 1));
  for (const { id, number } of bases)
    expect(page.map.marks.find((mark) => mark.id === id)?.number).toBe(number);
});

test('each base says since when and how it is known', () => {
  for (const { id, known } of bases) {
    const base = content.centres.find((centre) => centre.id === id)?.base;
    expect(known[0]).toMatch(/^Base since /);
    expect(known[1]?.includes('only')).toBe(base?.namedBy === 'register only');
  }
});

test('a building in doubt keeps its warning', () => {
  const doubtful = content.centres.filter(({ base }) => base?.inDoubt !== undefined);
  expect(bases.filter(({ doubt }) => doubt !== undefined)).toHaveLength(doubtful.length);
});

test('family hub sites are told apart from the bases', () => {
  expect(page.hubs?.items).toHaveLength(content.familyHubs.length);
  expect(page.hubs?.lead).toContain(`They are not ${content.site.terms.base.many}`);
});

test('a family hub site without an address says so once', () => {
  const without = (note: string | undefined) =>
    basesPage({
      ...content,
      familyHubs: content.familyHubs.map((hub) => ({ ...hub, address: undefined, note })),
    }).hubs?.items ?? [];
  for (const { detail, note } of without(undefined)) {
    expect(detail).not.toContain('address');
    expect(note).toBe('Its street address is not given.');
  }
  for (const { note } of without('No street is named.')) expect(note).toBe('No street is named.');
});

test('without hub sites there is no heading for them', () => {
  expect(basesPage({ ...makeContent(), familyHubs: [] }).hubs).toBeUndefined();
});

test('each district names its bases, its other centres and its libraries', () => {
  const pages = districtPages(content);
  const cards = pages.flatMap((district) => district.cards);
  expect(cards).toHaveLength(bases.length);
  const listed = pages.flatMap(({ lists }) => lists[0]?.items ?? []);
  expect(listed.length + cards.length).toBe(content.centres.length);
});
