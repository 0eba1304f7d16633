/** Atom, JSON Feed and iCalendar follow their standards, and independent parsers read them. */

import ICAL from 'ical.js';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPartialDate, partialDate } from '../../../../src/domain/dates/partial-date.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { atomFeed } from '../../../../src/exports/timeline/atom-feed.ts';
import { calendar, calendarDays } from '../../../../src/exports/timeline/calendar.ts';
import { jsonFeed } from '../../../../src/exports/timeline/json-feed.ts';
import { feedOwners, timelineFeed } from '../../../../src/exports/timeline/feed.ts';
import { inReaders } from '../../../../src/exports/timeline/reader-time.ts';
import type { TimelineFeed } from '../../../../src/exports/timeline/feed.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { readAtom, readCalendar, readJsonFeed } from '../../../support/formats/read-feeds.ts';
import { realContent } from '../../../support/content/real-content.ts';
import { childrenOf, readXml, textOf } from '../../../support/formats/read-xml.ts';

const SITE = new URL('https://centres.example');
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function feedsOf(content: SiteContent): TimelineFeed[] {
  return feedOwners(content).map((owner) => timelineFeed(content, owner));
}

/** The feed of all events. */
function feedOf(content: SiteContent): TimelineFeed {
  return timelineFeed(content, { kind: 'site' });
}

const made = makeContent();
const feeds = [...feedsOf(made), ...feedsOf(await realContent())];

/** Any text that XML allows, with many characters that have a meaning in the formats. */
const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", ';', ',', ':', '\\'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
  })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim())
  .filter((text) => text !== '');

const dates = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.constantFrom('', '-02', '-12', '-24', '-23', '-02-28', '-12-31'),
    fc.constantFrom('', '?', '~'),
    fc.constantFrom('', '../', '1999/'),
  )
  .map(([year, rest, mark, before]) => `${before}${year}${rest}${mark}`)
  .filter(isPartialDate);

afterEach(() => {
  vi.useRealTimers();
});

test('no format uses the clock', () => {
  const all = (): string[] =>
    feeds.flatMap((feed) => [atomFeed(feed, SITE), jsonFeed(feed, SITE), calendar(feed, SITE)]);
  const today = all();
  vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z') });
  expect(all()).toEqual(today);
});

describe('Atom', () => {
  const ATOM = 'http://www.w3.org/2005/Atom';
  const roots = feeds.map((feed) => readXml(atomFeed(feed, SITE)));

  test('feeds and entries have what RFC 4287 requires, in its namespace', () => {
    for (const root of roots) {
      expect([root.name, root.namespace]).toEqual(['feed', ATOM]);
      for (const element of [root, ...childrenOf(root, 'entry')]) {
        expect(textOf(element, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
        expect(textOf(element, 'title')).not.toBe('');
        expect(textOf(element, 'updated')).toMatch(RFC_3339);
        expect(element.children.every(({ namespace }) => namespace === ATOM)).toBe(true);
      }
      const [author] = childrenOf(root, 'author');
      expect(author && textOf(author, 'name')).not.toBe('');
      for (const entry of childrenOf(root, 'entry')) {
        expect(childrenOf(entry, 'content')[0]?.attributes['type']).toBe('html');
        expect(childrenOf(entry, 'title')[0]?.attributes['type'] ?? 'text').toBe('text');
        expect(textOf(entry, 'published') <= textOf(entry, 'updated')).toBe(true);
      }
    }
  });
  test('it links to itself and to the page, and every link is absolute', () => {
    for (const root of roots) {
      const links = childrenOf(root, 'link').map(({ attributes }) => attributes);
      expect(links.map(({ rel }) => rel).sort()).toEqual(['alternate', 'self']);
      for (const { href = '' } of links) expect(href).toMatch(/^https:\/\/centres\.example\//);
    }
  });
  test('no text of an entry can break it', () => {
    fc.assert(
      fc.property(words, words, (title, detail) => {
        const xml = atomFeed(feedOf(withEntry(made, 'events', 'vote', { title, detail })), SITE);
        const entry = readAtom(xml).find(({ url }) => url.endsWith('#vote'));
        expect(entry?.title).toBe(`2 May 2019: ${title}`);
      }),
    );
  });
  test('a programme with signs of XML in its name is a category', () => {
    const named = withEntry(made, 'programmes', 'renewal', { shortName: 'A < B & "C"' });
    const entries = childrenOf(readXml(atomFeed(feedOf(named), SITE)), 'entry');
    const terms = entries.flatMap((entry) =>
      childrenOf(entry, 'category').map(({ attributes }) => attributes['term']),
    );
    expect(terms).toContain('A < B & "C"');
  });
});

describe('JSON Feed', () => {
  test('feeds and items have what version 1.1 requires', () => {
    for (const feed of feeds) {
      const read = JSON.parse(jsonFeed(feed, SITE)) as Record<string, unknown>;
      expect(read).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: feed.title,
        home_page_url: `https://centres.example${feed.page}`,
        feed_url: `https://centres.example${feed.folder}timeline.feed.json`,
        authors: [{ name: feed.author }],
      });
      const items = read['items'] as Record<string, string>[];
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const item of items) {
        expect(item['content_html']).toMatch(/^<p>.*<\/p>$/);
        expect(item['date_modified']).toMatch(RFC_3339);
        expect(item['url']).toMatch(/^https:\/\/centres\.example\//);
        // Names of extensions begin with an underscore.
        const known = /^(id|url|title|content_html|date_modified|date_published|tags|_[a-z]+)$/;
        expect(Object.keys(item).filter((name) => !known.test(name))).toEqual([]);
      }
    }
  });
});

describe('iCalendar', () => {
  const texts = feeds.map((feed) => calendar(feed, SITE));

  test('each line ends with CRLF and has 75 octets at most', () => {
    for (const text of texts) {
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual(
        [],
      );
    }
  });
  test('calendars have what RFC 5545 requires, and events no property twice', () => {
    for (const text of texts) {
      const read = ICAL.Component.fromString(text);
      expect(read.getFirstPropertyValue('version')).toBe('2.0');
      expect(read.getFirstPropertyValue('prodid')).not.toBeNull();
      for (const event of read.getAllSubcomponents('vevent')) {
        const names = event.getAllProperties().map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names).toEqual(expect.arrayContaining(['uid', 'dtstamp', 'dtstart', 'summary']));
      }
    }
  });
  test('an event is on every day that its date can mean, on the first only if they are over 31', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const text = calendar(feedOf(withEntry(made, 'events', 'vote', { date })), SITE);
        const { first, last } = partialDate(date);
        const event = readCalendar(text).find(({ url }) => url.endsWith('#vote'));
        const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
        expect(event?.days).toEqual([first, days > 31 ? first : last]);
      }),
    );
  });
  test('a long span is said in the words of its title, and a month has all its days', () => {
    const read = (date: string) =>
      readCalendar(calendar(feedOf(withEntry(made, 'events', 'vote', { date })), SITE)).find(
        ({ url }) => url.endsWith('#vote'),
      );
    expect(read('2019')).toMatchObject({
      title: '2019: The council votes',
      days: ['2019-01-01', '2019-01-01'],
    });
    expect(read('2019-05')?.days).toEqual(['2019-05-01', '2019-05-31']);
  });
  test('a calendar says how often to refresh it', () => {
    for (const text of texts) {
      const read = ICAL.Component.fromString(text);
      expect(String(read.getFirstPropertyValue('refresh-interval'))).toBe('P1W');
      expect(String(read.getFirstPropertyValue('x-published-ttl'))).toBe('P1W');
    }
  });
  test('an event that happened on a known day has no date in its title, any other begins with it', () => {
    const summaries = (content: SiteContent): string[] =>
      readCalendar(calendar(feedOf(content), SITE)).map(
        ({ title, status }) => `${status}: ${title}`,
      );
    expect(summaries(withEntry(made, 'events', 'opening', { status: 'happened' }))).toEqual([
      'planned: Planned for June 2020; outcome not recorded: Later opening planned',
      'happened: March 2020: Opening planned',
      'happened: The council votes',
    ]);
    expect(summaries(made)).toContain('superseded: Superseded, March 2020: Opening planned');
  });
  test('no text of an entry can break it', () => {
    fc.assert(
      fc.property(words, words, (title, detail) => {
        const text = calendar(feedOf(withEntry(made, 'events', 'vote', { title, detail })), SITE);
        const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
        const event = events.find((each) =>
          String(each.getFirstPropertyValue('url')).endsWith('#vote'),
        );
        expect(event?.getFirstPropertyValue('summary')).toBe(title);
        expect(String(event?.getFirstPropertyValue('description')).split('\n')[1]).toBe(detail);
      }),
    );
  });
});

test('readers that sort by time show the last changed first, then the latest event', () => {
  for (const feed of feeds)
    for (const read of [readAtom(atomFeed(feed, SITE)), readJsonFeed(jsonFeed(feed, SITE))]) {
      const times = read.map(({ time = '' }) => time);
      expect(times).toEqual(times.toSorted().reverse());
      expect(times.map((time) => time.slice(0, 10))).toEqual(
        feed.entries.map(({ updated }) => updated),
      );
    }
});

test('all formats say the same of every entry', () => {
  for (const feed of feeds) {
    const expected = feed.entries.map(
      ({ id, to, status, recorded, updated, date, when, title }) => ({
        id,
        url: `https://centres.example${to}`,
        status,
        recorded,
        time: inReaders(updated, date),
        title: `${when}: ${title}`,
        date,
      }),
    );
    const daysOf = (days: (date: string) => { first: string; last: string }) =>
      expected.map(({ date }) => firstAndLast(days(date)));
    expect(readAtom(atomFeed(feed, SITE))).toEqual(expected);
    const json = readJsonFeed(jsonFeed(feed, SITE));
    expect(json.map(({ days: _, ...rest }) => rest)).toEqual(expected);
    expect(json.map(({ days }) => days)).toEqual(daysOf(partialDate));
    const events = readCalendar(calendar(feed, SITE));
    expect(events.map(({ title: _, days: _days, ...rest }) => rest)).toEqual(
      expected.map(({ title: _, date: _date, time: _time, ...rest }) => rest),
    );
    expect(events.map(({ days }) => days)).toEqual(daysOf(calendarDays));
  }
});

function firstAndLast({ first, last }: { first: string; last: string }): string[] {
  return [first, last];
}
