/** A programme's page: open questions, and charts only on their own programme. */

import { expect, test } from 'vitest';
import { entryPage, entryPaths } from '../../../../src/views/programmes/entry-page.ts';
import { programmePage } from '../../../../src/views/programmes/page.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const pages = content.programmes
  .filter(({ page }) => page)
  .map((programme) => programmePage(content, programme));

test('an address without an entry has no page', () => {
  expect(entryPaths({ ...content, pages: [] })).toEqual(pages.map(({ id }) => id));
  expect(() => entryPage(content, 'nowhere')).toThrow(RangeError);
});

test('the charts are on the programme that the site settings name', () => {
  const { budget, staffing } = content.site.charts;
  const titles = new Map(
    pages.map(({ id, charts }) => [id, charts.map(({ chart }) => chart.title)]),
  );
  for (const drawn of [budget, staffing]) {
    const where = [...titles].filter(([, all]) =>
      all.some((title) => title.startsWith(`${drawn?.title ?? ''}: `)),
    );
    expect(where.map(([id]) => id)).toEqual(drawn ? [drawn.programme] : []);
  }
  const withBases = content.programmes
    .filter(({ basesPattern }) => basesPattern)
    .map(({ id }) => id);
  const withDistricts = pages.filter(({ charts }) => charts.some(({ more }) => more));
  expect(withDistricts.map(({ id }) => id)).toEqual(withBases);
  const withLots = content.programmes.filter(({ lots }) => lots).map(({ id }) => id);
  expect(pages.filter(({ lots }) => lots).map(({ id }) => id)).toEqual(withLots);
});

test('without bases there is no chart of districts, without settings none of money and posts', () => {
  const centres = content.centres.map((centre) => ({ ...centre, base: undefined }));
  const charts = { scale: content.site.charts.scale };
  for (const { id } of pages) {
    const programme = content.programmes.find((each) => each.id === id);
    if (!programme) throw new RangeError(id);
    const bare = { ...content, centres, site: { ...content.site, charts } };
    expect(programmePage(bare, programme).charts).toEqual([]);
  }
});

test('a programme whose lots are only counted has no link to the page of lots', () => {
  const programme = content.programmes.find(({ lots }) => lots);
  if (!programme) throw new Error('the content has no programme with lots');
  expect(programmePage(content, programme).lots?.all?.to).toBe('/lots/');
  const { lots } = programmePage({ ...content, lots: [] }, programme);
  expect(lots?.sum).toBe('4 lots = 3 by competitive tender + 1 by application');
  expect(lots?.all).toBeUndefined();
});

test('a programme with events has feeds, one without has none', () => {
  const [programme] = content.programmes;
  if (!programme) throw new Error('the content has no programme');
  const followed = (of: typeof content): string[] | undefined =>
    programmePage(of, programme).head.feeds?.map(({ to }) => to);
  expect(followed(content)).toEqual(
    ['atom', 'feed.json', 'ics'].map((end) => `/${programme.id}/timeline.${end}`),
  );
  expect(followed({ ...content, events: [] })).toBeUndefined();
});

test('the page about the site says who publishes it, or that none is set', () => {
  const { prose } = entryPage({ ...content, site: { ...content.site, publisher: {} } }, 'about');
  expect(prose?.imprint?.publisher).toBe('None is set for this copy of the site.');
  expect(prose?.imprint?.contact.to).toBeUndefined();
  const publisher = { name: 'A publisher', contact: 'a@example.org' };
  const named = entryPage({ ...content, site: { ...content.site, publisher } }, 'about').prose;
  expect(named?.imprint?.contact).toEqual({ text: 'a@example.org', to: 'mailto:a@example.org' });
  expect(entryPage(content, 'privacy').prose?.imprint).toBeUndefined();
});
