/** Every described lot is listed once; the others are only counted. */

import { expect, test } from 'vitest';
import { lotPage } from '../../../../src/views/programmes/lot-page.ts';
import { lotsPage } from '../../../../src/views/programmes/lots-page.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

test('the described lots and the others add up to the total', () => {
  const page = lotsPage(content);
  const [programme] = page.programmes;
  expect(page.programmes).toHaveLength(1);
  expect(programme?.sum).toBe('4 lots = 3 by competitive tender + 1 by application');
  const listed = programme?.groups.flatMap(({ lots }) => lots.map(({ id }) => id)) ?? [];
  expect(listed.toSorted()).toEqual(content.lots.map(({ id }) => id));
  expect(programme?.remainder?.title).toBe('1 or 2 lots: not recorded');
  expect(programme?.remainder?.text).toContain('2 or 3 of the 4 lots');
});

test('a centre is in a lot or in the list of centres in none', () => {
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
  const terms = {
    ...content.site.terms,
    lot: { one: 'bundle', many: 'bundles', done: 'commissioned' },
  };
  const page = lotsPage({ ...content, site: { ...content.site, terms } });
  expect(page.title).toBe('Bundles');
  expect(page.programmes[0]?.remainder?.title).toBe('1 or 2 bundles: not recorded');
});

test('a lot known only from the plan is called likely', () => {
  const plan = content.lots.find(({ basis }) => basis === 'plan before the decision');
  if (!plan) throw new Error('the content has no lot known from the plan alone');
  expect(lotPage(content, plan).lead).toContain('No source says that it became one.');
});
