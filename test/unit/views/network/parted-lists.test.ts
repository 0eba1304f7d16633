/** A site of so many places that its lists lead to the pages of districts, letters and parts. */

import { describe, expect, test } from 'vitest';
import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { findPage } from '../../../../src/views/finder/page.ts';
import { homePage } from '../../../../src/views/home/page.ts';
import { basesPage } from '../../../../src/views/network/bases-page.ts';
import { centrePartPages } from '../../../../src/views/network/centre-parts.ts';
import { centresPage } from '../../../../src/views/network/centres-page.ts';
import { staffTablePage, staffTableParts } from '../../../../src/views/network/staff-table.ts';
import { placeLetterPages, placesPage } from '../../../../src/views/places/list-page.ts';
import { letterPages } from '../../../../src/views/search/letter-pages.ts';
import { searchPage } from '../../../../src/views/search/page.ts';
import { sourcePage, sourceParts } from '../../../../src/views/sources/one-page.ts';
import { whatsOnPage, whatsOnParts } from '../../../../src/views/whats-on/page.ts';
import { visitLink } from '../../../../src/wording/whats-on/visit-links.ts';
import { searchEntries } from '../../../../src/wording/search/entries.ts';
import { isVisitable, visitPlaces } from '../../../../src/domain/whats-on/visit-place.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { visitedCouncil } from '../../../support/made-up/visited-council.ts';

const SITE = new URL('https://centres.example');
const small = makeContent();

/** With so many centres in all, all new ones copies of a base. */
function ofCentres(content: SiteContent, count: number): SiteContent {
  const [base] = contentIndex(content).bases;
  const original = content.centres.find(({ id }) => id === base?.id);
  const copies = Array.from({ length: count - content.centres.length }, (_, at) => ({
    ...original,
    id: `copy-${String(at)}`,
    shortName: `Copy ${String(at).padStart(4, '0')}`,
  }));
  return {
    ...content,
    centres: [...content.centres, ...copies] as unknown as SiteContent['centres'],
  };
}

const large = ofCentres(small, 620);

test('200 are on one page, 201 are not', () => {
  expect(centrePartPages(ofCentres(small, 200))).toEqual([]);
  expect(centresPage(ofCentres(small, 200)).parts).toEqual([]);
  expect(centrePartPages(ofCentres(small, 201)).length).toBeGreaterThan(0);
  expect(centresPage(ofCentres(small, 201)).districts).toEqual([]);
});

test('finder, home and list of bases have all of a few, and only the districts of many', () => {
  expect(findPage(small).districts.flatMap(({ bases }) => bases)).not.toEqual([]);
  expect(homePage(small).bases).not.toEqual([]);
  expect(basesPage(small, SITE).districts).not.toEqual([]);
  expect([findPage(small).parts, basesPage(small, SITE).parts]).toEqual([[], []]);
  expect([findPage(large).districts, homePage(large).bases]).toEqual([[], []]);
  expect(findPage(large).parts.map(({ to }) => to)).toEqual(
    small.site.districts.map(({ id }) => `/find/district/${id}/`),
  );
  const { districts, parts, map } = basesPage(large, SITE);
  expect([districts, map.marks]).toEqual([[], []]);
  const counts = parts.map(({ text }) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(contentIndex(large).bases.length);
});

describe('the centres of each district', () => {
  test.each([
    ['list', centresPage(large).parts, centrePartPages(large)],
    ['table', staffTablePage(large).parts, staffTableParts(large)],
  ])('%s: each page is linked, and no two have one title', (_, links, pages) => {
    expect(pages.map(({ head }) => head.path)).toEqual(links.map(({ to }) => to));
    expect(new Set(pages.map(({ head }) => head.title)).size).toBe(pages.length);
    expect(pages.map(({ slug }) => slug)).toContain('north-dale/2');
    for (const { head } of pages) expect(head.crumbs.map(({ to }) => to)).toContain('/centres/');
  });

  test('each centre is in one list and in one table', () => {
    const listed = centrePartPages(large).flatMap(({ districts }) =>
      districts.flatMap(({ rows }) => rows.map(({ to }) => to)),
    );
    const inTables = staffTableParts(large).flatMap(({ rows }) => rows.map(({ to }) => to));
    const all = large.centres.map(({ id }) => `/centres/${id}/`).toSorted();
    expect([listed.toSorted(), inTables.toSorted()]).toEqual([all, all]);
  });
});

test('names stand on the page of their letter, each once', () => {
  expect([letterPages(small), searchPage(small).pages]).toEqual([[], []]);
  const { letters, pages } = searchPage(large);
  expect(letters).toEqual([]);
  expect(pages.map(({ to }) => to)).toEqual(letterPages(large).map(({ head }) => head.path));
  expect(pages.find(({ text }) => text === 'C, 2 of 2')?.to).toBe('/search/c/2/');
  const names = letterPages(large).flatMap(({ links }) => links.map(({ to }) => to));
  for (const { id } of large.centres) expect(names).toContain(`/centres/${id}/`);
  expect(centresPage(large).names).toEqual([]);
  expect(centresPage(large).allNames?.to).toBe('/search/#a-to-z');
});

test('2,000 places are on one page; of more, each letter has one', () => {
  const [place] = small.places;
  const ofPlaces = (count: number): SiteContent => ({
    ...small,
    places: Array.from({ length: count }, (_, at) => ({
      ...(place ?? expect.fail()),
      id: `place-${String(at)}`,
      name: `${at % 2 === 0 ? 'Ash' : 'Beck'}${String(at)}`,
    })),
  });
  expect(placeLetterPages(ofPlaces(2_000))).toEqual([]);
  const many = ofPlaces(2_001);
  expect(placesPage(many)).toMatchObject({
    letters: [],
    pages: [
      { text: 'A', to: '/find/places/a/' },
      { text: 'B', to: '/find/places/b/' },
    ],
  });
  expect(placeLetterPages(many).map(({ slug, links }) => [slug, links.length])).toEqual([
    ['a', 1_001],
    ['b', 1_000],
  ]);
  expect(findPage(many).letters.map(({ to }) => to)).toEqual([
    '/find/places/a/',
    '/find/places/b/',
  ]);
});

test('the facts of a source go on in numbered pages', () => {
  const source =
    large.sources.find((each) => sourceParts(large, each).length > 0) ?? expect.fail('none');
  const { uses, parts, head } = sourcePage(large, source);
  const further = sourceParts(large, source);
  expect(parts.map(({ to }) => to)).toEqual([head.path, ...further.map((part) => part.head.path)]);
  expect(further.map(({ part }) => part)).toEqual(further.map((_, at) => String(at + 2)));
  const shown = [uses, ...further.map((part) => part.uses)].flat();
  for (const { group, all } of shown) {
    const own = shown.filter((use) => use.group === group).flatMap(({ items }) => items);
    expect(own.length).toBe(all);
  }
  expect(sourceParts(small, source)).toEqual([]);
});

test('each place to visit is on the page of its district, where links lead', () => {
  const visited = visitedCouncil();
  expect(whatsOnParts(visited)).toEqual([]);
  const content = ofCentres(visited, 620);
  const pages = whatsOnParts(content);
  expect(whatsOnPage(content, SITE)).toMatchObject({ districts: [], days: [] });
  expect(whatsOnPage(content, SITE).parts.map(({ to }) => to)).toEqual(
    pages.map(({ head }) => head.path),
  );
  const anchors = pages.flatMap(({ head, districts }) =>
    districts.flatMap(({ items }) => items.map(({ anchor }) => `${head.path}#${anchor}`)),
  );
  const places = visitPlaces(content).filter(isVisitable);
  for (const place of places) expect(anchors).toContain(visitLink(content, place));
  const ofSessions = pages.flatMap(({ head, districts }) =>
    districts.flatMap(({ items }) =>
      items.flatMap(({ sessions }) => sessions.map(({ anchor }) => `${head.path}#${anchor}`)),
    ),
  );
  const linked = pages.flatMap(({ days }) =>
    days.flatMap((day) =>
      day.districts.flatMap(({ items }) => items.map(({ session }) => session.to)),
    ),
  );
  expect(linked.length).toBeGreaterThan(0);
  for (const to of linked) expect(ofSessions).toContain(to);
});

test('a base has one record in the search: its line in the list, or else its page', () => {
  const bases = (content: SiteContent): number =>
    searchEntries(content).filter(({ tags }) => tags.kind === 'base').length;
  expect(bases(small)).toBe(contentIndex(small).bases.length);
  expect(bases(large)).toBe(0);
});
