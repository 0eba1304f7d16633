/** What is on: only what may be shown as on is listed by day; all is listed by place. */

import { expect, test } from 'vitest';
import { siteFrame } from '../../../../src/views/frame/site.ts';
import { whatsOnPage } from '../../../../src/views/whats-on/page.ts';
import { hasPage } from '../../../../src/wording/frame/has-page.ts';
import { whatsOnLinks } from '../../../../src/wording/frame/links.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { visitedCouncil } from '../../../support/made-up/visited-council.ts';

const SITE = new URL('https://centres.example');
const content = visitedCouncil();
const page = whatsOnPage(content, SITE);

test('by day and district, with where it is held', () => {
  expect(
    page.days.map(({ name, districts }) => [
      name,
      districts.map((district) => [
        district.id,
        district.items.map(({ when, session, at }) => `${when}: ${session.text}, ${at}`),
      ]),
    ]),
  ).toEqual([
    ['Mondays', [['north-dale', ['10am to 11:30am: Stay and play, Base']]]],
    ['Thursdays', [['south-dale', ['1pm to 2:30pm: Baby clinic, Parish Hall']]]],
  ]);
});

test('every link of a day leads to the session at its place', () => {
  const anchors = page.districts.flatMap(({ items }) =>
    items.flatMap(({ anchor, sessions }) => [anchor, ...sessions.map((each) => each.anchor)]),
  );
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { districts } of page.days)
    for (const { items } of districts)
      for (const { session } of items) expect(anchors).toContain(session.to.split('#')[1]);
});

test('an overdue session is at its place, says to ask first, and is in no calendar', () => {
  const hall = page.districts
    .flatMap(({ items }) => items)
    .find(({ name }) => name === 'Parish Hall');
  expect(hall?.sessions.map(({ name, when, runBy }) => [name, when.slice(0, 9), runBy])).toEqual([
    ['Baby clinic', 'First Thu', 'Base'],
    ['Singing', 'Ask first', undefined],
  ]);
  expect(hall?.warnings).toEqual(['The lane floods.']);
  expect(JSON.stringify(page.head.structuredData)).not.toContain('Singing');
});

test('there is a calendar for all and for each district with sessions', () => {
  expect(page.calendars.map(({ to }) => to)).toEqual([
    '/whats-on/sessions.ics',
    '/whats-on/north-dale.ics',
    '/whats-on/south-dale.ics',
  ]);
});

test('a council without any has no page and no link to it', () => {
  const without = makeContent();
  const linked = (from: typeof content): boolean =>
    siteFrame(from).navigation.some(({ to }) => to === whatsOnLinks.page);
  expect([hasPage(without, whatsOnLinks.page), linked(without)]).toEqual([false, false]);
  expect([hasPage(content, whatsOnLinks.page), linked(content)]).toEqual([true, true]);
});
