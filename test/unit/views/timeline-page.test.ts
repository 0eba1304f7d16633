/** The timeline and its parts: every event is where it belongs, counted right, and on one page at its address. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../src/domain/site-content.ts';
import { centreEvents } from '../../../src/domain/timeline.ts';
import { timelinePages } from '../../../src/views/timeline-page.ts';
import type { TimelinePage } from '../../../src/views/timeline-page.ts';
import { makeContent, withCopy, withEntry } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const pages = pagesOf(content);
const made = makeContent();

function pagesOf(of: SiteContent): Map<string, TimelinePage> {
  return new Map(timelinePages(of).map((page) => [page.head.path, page]));
}

function idsOf(page: TimelinePage | undefined): string[] {
  return (page?.years ?? []).flatMap(({ events }) => events.map(({ id }) => id));
}

describe('the timeline', () => {
  const whole = pages.get('/timeline/');

  test('it holds every event once, year by year, oldest first', () => {
    const numbers = (whole?.years ?? []).map(({ year }) => year);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(idsOf(whole).toSorted()).toEqual(content.events.map(({ id }) => id));
    expect(whole?.lead).toContain(`${content.events.length} events from`);
  });
  test('every year on its scale leads to the events of the year', () => {
    const anchors = new Set(whole?.years.map(({ id }) => `/timeline/#${id}`));
    for (const { href } of whole?.scale?.years ?? []) expect(anchors).toContain(href);
  });
  test('it alone has the events at their addresses, and the scale', () => {
    for (const [path, { titles, scale }] of pages)
      expect([titles, scale !== undefined]).toEqual(
        path === '/timeline/' ? ['anchors', true] : ['links', false],
      );
  });
  test('all events and each programme can be followed where they are read', () => {
    const firstFeed = (path: string): string | undefined => pages.get(path)?.head.feeds?.[0]?.to;
    expect(firstFeed('/timeline/')).toBe('/timeline.atom');
    expect(firstFeed('/timeline/newest/')).toBe('/timeline.atom');
    for (const { id } of content.programmes)
      expect(firstFeed(`/timeline/programme/${id}/`)).toBe(`/${id}/timeline.atom`);
    expect(firstFeed('/timeline/district/norwich/')).toBeUndefined();
  });
  test('newest first is the same the other way round', () => {
    expect(idsOf(pages.get('/timeline/newest/'))).toEqual(idsOf(whole).toReversed());
  });
  test('without events there is no page of it', () => {
    expect(timelinePages({ ...content, events: [] })).toEqual([]);
  });
});

describe('the parts', () => {
  test('every event is in the part of its programme, of each audience and of each district', () => {
    const districtOf = new Map(content.centres.map(({ id, district }) => [id, district]));
    const found = [...pages].flatMap(([path, page]) => idsOf(page).map((id) => `${path} ${id}`));
    const expected = content.events.flatMap(({ id, programme, audience, districts, centres }) => {
      const inDistricts = new Set([
        ...(districts ?? []),
        ...(centres ?? []).flatMap((centre) => districtOf.get(centre) ?? []),
      ]);
      return [
        `/timeline/ ${id}`,
        `/timeline/newest/ ${id}`,
        `/timeline/programme/${programme}/ ${id}`,
        ...audience.map((who) => `/timeline/audience/${who}/ ${id}`),
        ...[...inDistricts].map((district) => `/timeline/district/${district}/ ${id}`),
      ];
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
  test('each way to read the timeline has its number of events, and the one that is read is marked', () => {
    for (const [path, { ways }] of pages) {
      const all = ways.flatMap(({ links }) => links);
      expect(all.filter(({ current }) => current).map(({ to }) => to)).toEqual([path]);
      expect(all.map(({ to, count }) => [to, count])).toEqual(
        [...pages].map(([to, page]) => [to, idsOf(page).length]),
      );
    }
  });
  test('titles differ', () => {
    const titles = [...pages.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
  test('a part without events has no page', () => {
    const { site } = made;
    const audiences = [
      ...site.audiences,
      { id: 'staff', name: 'Staff', comesWith: '', goesTo: [] },
    ];
    expect([...pagesOf({ ...made, site: { ...site, audiences } }).keys()]).toEqual([
      '/timeline/',
      '/timeline/newest/',
      '/timeline/programme/renewal/',
      '/timeline/audience/families/',
    ]);
  });
  test('programmes come in the order of their periods, labels without one last', () => {
    const label = withCopy(made, 'programmes', 'renewal', 'label', { period: undefined });
    const early = withCopy(label, 'programmes', 'renewal', 'start', { period: '2000/2005' });
    const told = ['label', 'start'].reduce(
      (all, programme) => withCopy(all, 'events', 'vote', `of-${programme}`, { programme }),
      early,
    );
    const ways = pagesOf(told)
      .get('/timeline/')
      ?.ways.find(({ heading }) => heading === 'Programme');
    expect(ways?.links.map(({ to }) => to.split('/').at(-2))).toEqual([
      'start',
      'renewal',
      'label',
    ]);
  });
  test('the lead says of one event and of one year just that', () => {
    const one = withEntry(made, 'events', 'vote', { districts: ['north-dale'] });
    expect(pagesOf(one).get('/timeline/district/north-dale/')?.lead).toBe(
      '1 event naming North Dale or a centre there in 2019. What was only planned is marked so.',
    );
  });
});

describe("a district's centres", () => {
  test('every own date of every centre is told once, and leads to its line on the page of the centre', () => {
    const found = [...pages.values()].flatMap(({ centreDates }) =>
      centreDates.flatMap(({ centres }) => centres.map(({ to }) => to)),
    );
    const expected = content.centres.flatMap((centre) =>
      centreEvents(centre).map(({ id }) => `/centres/${centre.id}/#${id}`),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
  test('what happened to several on one day is one line', () => {
    const named = withEntry(made, 'events', 'vote', { districts: ['north-dale', 'south-dale'] });
    const together = withEntry(named, 'centres', 'elm', { district: 'north-dale' });
    const { centreDates = [] } = pagesOf(together).get('/timeline/district/north-dale/') ?? {};
    expect(
      centreDates.map(({ date, statusWords, title, centres }) =>
        [date, statusWords, title, ...centres.map(({ text }) => text)].join(' | '),
      ),
    ).toEqual([
      '2007 | Happened | Opened, by the date in the national register | Ash',
      'March 2019 | Proposed | Proposed to close | Ash',
      '2 May 2019 | Happened | Decided to close | Ash',
      '2 May 2019 | Happened | Decided to become a base | Elm | Oak',
      'December 2019 | Happened | Closed | Ash',
      'January 2020 | Happened | Became a base | Elm | Oak',
      'In 2020 | Happened | Left the national register | Ash',
    ]);
  });
});
