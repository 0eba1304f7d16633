/** Everything since a date: what happened, and separately what is new on the site. */

import { expect, test } from 'vitest';
import { daysOfChange } from '../../../../../src/domain/network/days-of-change.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { sinceIndexPage } from '../../../../../src/views/network/days/index-page.ts';
import { sincePage } from '../../../../../src/views/network/days/since-page.ts';
import type { SincePage } from '../../../../../src/views/network/days/since-page.ts';
import { withEntry } from '../../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../../support/made-up/make-county.ts';

const content = makeCounty();

function pageSince(day: string, of: SiteContent = content): SincePage {
  const change = daysOfChange(of).find((each) => each.day === day);
  if (!change) throw new RangeError(`nothing changed on ${day}`);
  return sincePage(of, change);
}

test('since the award, four centres became bases and five closed, four of them possibly before', () => {
  expect(pageSince('2019-05-02').network).toEqual([
    '4 centres changed from perhaps closed to closed',
    '4 centres changed from open to base',
    '1 centre changed from open to closed',
  ]);
});

test('a line that begins with a season begins with a capital', () => {
  const page = pageSince('2019-05-02');
  const dates = [...page.years.flatMap(({ events }) => events), ...page.planned];
  expect(dates.map(({ date }) => date)).toContain('Summer 2019 (uncertain)');
  expect(dates.filter(({ date }) => /^[a-z]/u.test(date))).toEqual([]);
});

test('plans are listed separately, and say if their outcome is not recorded', () => {
  const page = pageSince('2011-06-13');
  const happened = page.years.flatMap(({ events }) => events.map(({ to }) => to));
  const outcomes = new Map(page.planned.map(({ to, outcome }) => [to, outcome]));
  expect(outcomes.get('/timeline/#award-lots')).toBe('outcome not recorded');
  expect(outcomes.has('/timeline/#closures-due')).toBe(true);
  expect(outcomes.get('/timeline/#closures-due')).toBeUndefined();
  expect(happened.filter((to) => outcomes.has(to))).toEqual([]);
  expect(outcomes.has('/timeline/#latest-end')).toBe(false);
});

test('the network is given on the day and on the last day of the facts, with a link to each', () => {
  const { ends } = pageSince('2003-09-01');
  expect(ends.map(({ text }) => text)).toEqual([
    '1 September 2003: 1 centre listed as open in the register.',
    '1 February 2026: 4 bases listed.',
  ]);
  expect(ends.map(({ links }) => links[0]?.to)).toEqual([
    '/timeline/as-at/2003-09-01/',
    '/timeline/as-at/2026-02-01/',
  ]);
});

test('if a month or year began before the day, it says that some may have happened before', () => {
  expect(pageSince('2019-10-01').spansNote).toBeUndefined();
  expect(pageSince('2019-07-15').spansNote).toMatch(/Some of these may have happened before/);
});

test('a late correction is listed only as a change of the site', () => {
  const corrected = withEntry(
    { ...content, site: { ...content.site, asOf: '2026-03-24' } },
    'events',
    'cabinet-2011',
    { recorded: '2026-03-24' },
  );
  const page = pageSince('2024-09-30', corrected);
  expect(page.years.flatMap(({ events }) => events.map(({ to }) => to))).not.toContain(
    '/timeline/#cabinet-2011',
  );
  expect(page.recorded[0]?.text).toBe('24 March 2026: 1 event.');
  expect(page.recorded[0]?.entries[0]?.to).toBe('/timeline/#cabinet-2011');
});

test('nothing has changed since the last day', () => {
  const page = pageSince(content.site.asOf);
  expect(page.lead).toBe('Nothing has changed since 1 February 2026.');
  expect([page.network, page.years, page.centres, page.recorded]).toEqual([[], [], [], []]);
  expect(page.ends).toHaveLength(1);
  expect(page.after).toBeUndefined();
});

test('the index lists every day once with what changed, the newest year first', () => {
  const { years } = sinceIndexPage(content);
  const lines = years.flatMap(({ days }) => days.map(({ text, changed }) => `${text}: ${changed}`));
  expect(lines).toContain('1 October 2019: 4 centres and 1 event');
  expect(lines).toContain('13 June 2011: 2 events and 4 figures');
  expect(lines.filter((line) => line.endsWith(': '))).toEqual([]);
  expect(years.flatMap(({ days }) => days)).toHaveLength(daysOfChange(content).length);
  expect(years.map(({ year }) => year)).toEqual(
    years
      .map(({ year }) => year)
      .toSorted()
      .toReversed(),
  );
});

test('its titles name every day that a reader may have last looked', () => {
  const page = pageSince('2011-06-13');
  expect(page.title).toBe('Everything since any day from 13 June 2011 to 19 January 2012');
  expect(page.head).toMatchObject({
    title: page.title,
    shortTitle: 'Since 13 Jun 2011 to 19 Jan 2012',
  });
  expect(page.lead).toMatch(/ after 19 January 2012 and up to /);
  const { site } = content;
  expect(pageSince(site.asOf).title).toBe('Everything since 1 February 2026');
});
