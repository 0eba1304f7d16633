/** What holds of the timeline, its parts and its feeds, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import { centreEvents } from '../../../src/domain/timeline/order.ts';
import { feedFolder, feedOwners, timelineFeed } from '../../../src/exports/timeline/feed.ts';
import { timelinePages } from '../../../src/views/timeline/page.ts';
import type { TimelinePage } from '../../../src/views/timeline/page.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

describe.each(await contentsForLaws())('%s', (_, content) => {
  const pages = new Map(timelinePages(content).map((page) => [page.head.path, page]));
  const whole = pages.get('/timeline/');
  const feeds = new Map(
    feedOwners(content).map((owner) => [feedFolder(owner), timelineFeed(content, owner)]),
  );

  function idsOf(page: TimelinePage | undefined): string[] {
    return (page?.years ?? []).flatMap(({ events }) => events.map(({ id }) => id));
  }

  function linesIn(folder: string): string[] {
    return (feeds.get(folder)?.entries ?? []).map(({ to }) => to).sort();
  }

  test('the timeline holds every event once, year by year, newest first', () => {
    const numbers = (whole?.years ?? []).map(({ year }) => year);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
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
    expect(firstFeed('/timeline/oldest/')).toBe('/timeline.atom');
    for (const { id } of content.programmes)
      expect(firstFeed(`/timeline/programme/${id}/`)).toBe(`/${id}/timeline.atom`);
    for (const { id } of content.site.districts)
      expect(firstFeed(`/timeline/district/${id}/`)).toBeUndefined();
  });

  test('oldest first is the same the other way round', () => {
    expect(idsOf(pages.get('/timeline/oldest/'))).toEqual(idsOf(whole).toReversed());
  });

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
        `/timeline/oldest/ ${id}`,
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

  test('no two pages of the timeline share a title', () => {
    const titles = [...pages.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('every own date of every centre is told once, and leads to its line on the page of the centre', () => {
    const found = [...pages.values()].flatMap(({ centreDates }) =>
      centreDates.flatMap(({ centres }) => centres.map(({ to }) => to)),
    );
    const expected = content.centres.flatMap((centre) =>
      centreEvents(content.site, centre).map(({ id }) => `/centres/${centre.id}/#${id}`),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('each feed has an id of its own', () => {
    const ids = [...feeds.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every event is in the feed of all, and in that of its programme and of each centre it names', () => {
    expect(linesIn('/')).toEqual(content.events.map(({ id }) => `/timeline/#${id}`).sort());
    for (const { id, programme, centres } of content.events) {
      const folders = [`/${programme}/`, ...(centres ?? []).map((centre) => `/centres/${centre}/`)];
      for (const folder of folders.filter((each) => feeds.has(each)))
        expect(linesIn(folder)).toContain(`/timeline/#${id}`);
    }
  });

  test("a centre's feed has its own dates and the events that name it, and nothing else", () => {
    for (const centre of content.centres) {
      const own = centreEvents(content.site, centre).map(
        ({ id }) => `/centres/${centre.id}/#${id}`,
      );
      const named = content.events.filter(({ centres }) => centres?.includes(centre.id));
      expect(linesIn(`/centres/${centre.id}/`)).toEqual(
        [...own, ...named.map(({ id }) => `/timeline/#${id}`)].sort(),
      );
    }
  });

  test('an event has one id in all feeds', () => {
    const ids = new Map<string, Set<string>>();
    for (const { entries } of feeds.values())
      for (const { id, to } of entries) ids.set(to, (ids.get(to) ?? new Set()).add(id));
    expect([...ids.values()].filter(({ size }) => size !== 1)).toEqual([]);
    expect(new Set([...ids.values()].flatMap((own) => [...own])).size).toBe(ids.size);
  });

  test('the newest record of any entry is the date of every feed', () => {
    for (const { entries, updated } of feeds.values())
      expect(
        entries
          .map(({ recorded }) => recorded)
          .sort()
          .at(-1),
      ).toBe(updated);
  });

  test('no plan is told as happened, and nothing without its sources', () => {
    for (const { entries } of feeds.values())
      for (const { status, when, text } of entries) {
        const told = text[0]?.some(
          (part) => typeof part === 'string' && part.startsWith('Happened'),
        );
        expect(told).toBe(status === 'happened');
        if (status === 'superseded') expect(when).toMatch(/^Superseded/);
        expect(text.some(([lead]) => lead === 'Source: ')).toBe(true);
      }
  });
});
