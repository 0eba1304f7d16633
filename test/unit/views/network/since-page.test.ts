/** Everything since a day: what happened, and apart from it what is new on the site. */

import { expect, test } from 'vitest';
import { dateWords } from '../../../../src/domain/date-words.ts';
import { daysOfChange } from '../../../../src/domain/days-of-change.ts';
import { partialDate } from '../../../../src/domain/partial-date.ts';
import type { SiteContent } from '../../../../src/domain/site-content.ts';
import { sinceIndexPage } from '../../../../src/views/network/day-index-page.ts';
import { sincePage } from '../../../../src/views/network/since-page.ts';
import type { SincePage } from '../../../../src/views/network/since-page.ts';
import { withEntry } from '../../../support/make-content.ts';
import { realContent } from '../../../support/real-content.ts';

const content = await realContent();

function pageSince(day: string, of: SiteContent = content): SincePage {
  const change = daysOfChange(of).find((each) => each.day === day);
  if (!change) throw new RangeError(`nothing changed on ${day}`);
  return sincePage(of, change);
}

test('since the award 15 centres became bases and 38 closed, 36 of them perhaps before', () => {
  expect(pageSince('2019-05-02').network).toEqual([
    "36 children's centres went from perhaps closed to closed",
    "15 children's centres went from open to base",
    "2 children's centres went from open to closed",
  ]);
});

test('every event that happened is told on the pages of the days before it and on no other', () => {
  const { asOf } = content.site;
  for (const { day } of daysOfChange(content).filter((_, index) => index % 20 === 0)) {
    const told = pageSince(day).years.flatMap(({ events }) => events.map(({ to }) => to));
    const expected = content.events.filter(({ status, date }) => {
      const { last } = partialDate(date);
      return status === 'happened' && (last < asOf ? last : asOf) > day;
    });
    expect(told.toSorted(), day).toEqual(expected.map(({ id }) => `/timeline/#${id}`).toSorted());
  }
});

test('a line that begins with a season begins with a capital', () => {
  const page = pageSince('2019-05-02');
  const dates = [...page.years.flatMap(({ events }) => events), ...page.planned];
  expect(dates.map(({ date }) => date)).toContain('Summer 2019 (uncertain)');
  expect(dates.filter(({ date }) => /^[a-z]/u.test(date))).toEqual([]);
});

test('what was planned stands apart, and where its outcome is not recorded that is said', () => {
  const page = pageSince('2012-01-31');
  const happened = page.years.flatMap(({ events }) => events.map(({ to }) => to));
  const outcomes = new Map(page.planned.map(({ to, outcome }) => [to, outcome]));
  expect(outcomes.get('/timeline/#award-competitive')).toBe('outcome not recorded');
  expect(outcomes.has('/timeline/#closures-due')).toBe(true);
  expect(outcomes.get('/timeline/#closures-due')).toBeUndefined();
  expect(happened.filter((to) => outcomes.has(to))).toEqual([]);
  expect(outcomes.has('/timeline/#contract-latest-end')).toBe(false);
});

test('the network is told on the day and on the last day of the facts, with the page of each', () => {
  const { ends } = pageSince('2001-12-31');
  expect(ends.map(({ text }) => text)).toEqual([
    "31 December 2001: no children's centre was open, by the register's dates.",
    `${dateWords(content.site.asOf)}: 15 bases were open, and no other children's centre.`,
  ]);
  expect(ends.map(({ links }) => links[0]?.to)).toEqual([
    '/timeline/as-at/2001-12-31/',
    `/timeline/as-at/${content.site.asOf}/`,
  ]);
});

test('where a month or a year began before the day, it says that some may have happened before', () => {
  expect(pageSince('2019-05-02').spansNote).toBeUndefined();
  expect(pageSince('2019-09-24').spansNote).toMatch(/Some of it may have happened before/);
});

test('a late correction is news of the site alone', () => {
  const corrected = withEntry(
    { ...content, site: { ...content.site, asOf: '2026-12-24' } },
    'events',
    'cabinet-2011',
    { recorded: '2026-12-24' },
  );
  const page = pageSince('2026-08-19', corrected);
  expect(page.years.flatMap(({ events }) => events.map(({ to }) => to))).not.toContain(
    '/timeline/#cabinet-2011',
  );
  expect(page.recorded[0]?.text).toBe('24 December 2026: 1 event.');
  expect(page.recorded[0]?.entries[0]?.to).toBe('/timeline/#cabinet-2011');
});

test('since the last day nothing has changed', () => {
  const page = pageSince(content.site.asOf);
  expect(page.lead).toBe(`Nothing has changed since ${dateWords(content.site.asOf)}.`);
  expect([page.network, page.years, page.centres, page.recorded]).toEqual([[], [], [], []]);
  expect(page.ends).toHaveLength(1);
  expect(page.after).toBeUndefined();
});

test('the index lists every day once with what changed, the newest year first', () => {
  const { years } = sinceIndexPage(content);
  const lines = years.flatMap(({ days }) => days.map(({ text, changed }) => `${text}: ${changed}`));
  expect(lines).toContain("1 October 2019: 17 children's centres and 1 event");
  expect(lines).toContain('5 December 2011: 1 event and 1 figure');
  expect(lines.filter((line) => line.endsWith(': '))).toEqual([]);
  expect(years.flatMap(({ days }) => days)).toHaveLength(daysOfChange(content).length);
  expect(years.map(({ year }) => year)).toEqual(
    years
      .map(({ year }) => year)
      .toSorted()
      .toReversed(),
  );
});
