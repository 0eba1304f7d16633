/** The home page: its key figures, and planned events as plans. */

import { expect, test } from 'vitest';
import { homePage } from '../../../../src/views/home/page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

test('the key figures are those of the site settings, in their order, with date and source', () => {
  const { figures } = homePage(makeCounty());
  expect(figures.map(({ value }) => value)).toEqual(['10', '9', '5', '4', '£450,000 a year']);
  for (const { dating, marks } of figures) {
    expect(dating).not.toBe('');
    expect(marks.length).toBeGreaterThan(0);
  }
});

test('the towns are all towns, and the other places that have a base', () => {
  const county = makeCounty();
  const [first] = county.places;
  if (!first) throw new Error('the made-up county has no place');
  const place = (name: string, kind: 'town' | 'village') => ({ ...first, id: name, name, kind });
  const bases = county.centres.filter(({ base }) => base);
  const withBase = bases[0]?.town ?? '';
  const { towns } = homePage({
    ...county,
    places: [place(withBase, 'village'), place('Market', 'town'), place('Hamlet End', 'village')],
  });
  expect(towns.map(({ text }) => text)).toEqual(['Market', withBase].sort());
});

test('the short urgent numbers lead to all of them, those for the public alone', () => {
  const made = makeContent();
  const contact = (
    value: string,
    order: number,
    audience = [made.site.audiences[0]?.id ?? ''],
  ) => ({
    id: value,
    service: value,
    channel: 'phone' as const,
    group: 'urgent' as const,
    value,
    order,
    audience,
    show: true,
    reason: 'It answers.',
    sources: ['register'],
    asAt: 'as published',
    recorded: '2026-01-01',
  });
  const numbers = [
    contact('111', 2),
    contact('999', 1),
    contact('01632 960001', 3),
    contact('999', 4),
  ];
  const staff = contact('333', 1, ['staff']);
  expect(homePage({ ...made, contacts: [...numbers, staff] }).urgent).toEqual({
    text: 'Urgent help: 999, 111 and other numbers',
    to: '/help/',
  });
  expect(homePage({ ...made, contacts: [] }).urgent).toBeUndefined();
});

test('only what happened by the day of reading is a change', () => {
  const county = makeCounty();
  const early = homePage({ ...county, site: { ...county.site, asOf: '2019-05-03' } });
  expect(early.happened.length).toBeGreaterThan(0);
  expect(early.happened.length).toBeLessThanOrEqual(3);
  expect(early.happened.filter(({ status }) => status === 'planned')).toEqual([]);
});

test('what is planned is what is still ahead, the soonest first', () => {
  const county = makeCounty();
  const plan = (id: string, date: string) => ({
    id,
    title: id,
    date,
    status: 'planned' as const,
    programme: county.programmes[0]?.id ?? '',
    audience: ['families'],
    sources: ['register'],
    asAt: 'as published',
    recorded: '2026-01-01',
  });
  const events = [plan('d', '2031'), plan('b', '2028-04'), plan('c', '2029'), plan('a', '2027-05')];
  const { planned } = homePage({ ...county, events: [...events, plan('past', '2012-04')] });
  expect(planned.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a council without figures, events and bases has no empty parts', () => {
  const made = makeContent();
  const centres = made.centres.map((centre) => ({ ...centre, base: undefined }));
  const bare = homePage({ ...made, centres, events: [], figures: [] });
  expect(bare.bases).toEqual([]);
  expect(bare.happened).toEqual([]);
  expect(bare.planned).toEqual([]);
  expect(bare.figures).toEqual([]);
});

test('it says what a base is, where the site says so', () => {
  const made = makeContent();
  const { site } = made;
  const base = { ...site.terms.base, about: 'A base is a place of the service.' };
  const terms = { ...site.terms, base };
  expect(homePage({ ...made, site: { ...site, terms } }).basesAbout).toBe(base.about);
});
