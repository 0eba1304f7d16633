/** Every described lot is listed once; the rest is counted, never invented. */

import { expect, test } from 'vitest';
import { lotPage } from '../../../src/views/lot-page.ts';
import { lotsPage } from '../../../src/views/lots-page.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();

test('the described and the counted make the whole', () => {
  const page = lotsPage(content);
  const [programme] = page.programmes;
  expect(page.programmes).toHaveLength(1);
  expect(programme?.sum).toBe('36 lots = 26 by competitive tender + 10 by application');
  const listed = programme?.groups.flatMap(({ lots }) => lots.map(({ id }) => id)) ?? [];
  expect(listed.toSorted()).toEqual(content.lots.map(({ id }) => id));
  expect(programme?.remainder?.title).toBe('16 or 17 lots: not recorded');
  expect(programme?.remainder?.text).toContain('19 or 20 of the 36 lots');
});

test('a centre is in a lot or among those in none', () => {
  const [programme] = lotsPage(content).programmes;
  const placed = programme?.groups.flatMap(({ lots }) => lots.flatMap(({ centres }) => centres));
  const all = [...(placed ?? []), ...(programme?.unplaced ?? [])].map(({ to }) => to);
  expect(new Set(all).size).toBe(content.centres.length);
});

test('without lots the page says so and lists nothing', () => {
  const programmes = content.programmes.map((programme) => ({ ...programme, lots: undefined }));
  const page = lotsPage({ ...content, lots: [], programmes });
  expect(page.programmes).toEqual([]);
  expect(page.lead).toBe(`No lots are recorded for ${content.site.area}.`);
});

test('uses the site’s own word for a lot', () => {
  const terms = { ...content.site.terms, lot: { one: 'bundle', many: 'bundles' } };
  const page = lotsPage({ ...content, site: { ...content.site, terms } });
  expect(page.title).toBe('Bundles');
  expect(page.programmes[0]?.remainder?.title).toBe('16 or 17 bundles: not recorded');
});

test('what is not recorded of a lot is said, not left empty', () => {
  for (const lot of content.lots) {
    const { line, centres } = lotPage(content, lot);
    expect(line.route).not.toBe('');
    if (!lot.route) expect(line.route).toBe('Not recorded');
    if (!lot.awardedTo && !lot.awarded) expect(line.award).toBe('Not recorded');
    expect(centres.map(({ to }) => to)).toEqual(lot.centres.map((id) => `/centres/${id}/`));
  }
});

test('a lot known only from the plan is called likely', () => {
  const plan = content.lots.find(({ basis }) => basis === 'plan before the decision');
  if (!plan) throw new Error('the content has no lot known from the plan alone');
  expect(lotPage(content, plan).lead).toContain('No source says that it was put out so.');
});

test('no two lot pages share a title', () => {
  const titles = content.lots.map((lot) => lotPage(content, lot).head.title);
  expect(new Set(titles).size).toBe(titles.length);
});
