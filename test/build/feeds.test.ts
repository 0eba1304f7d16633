/** HTML, Atom, JSON Feed and iCalendar have the same events, compared over the whole built site. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { beforeAll, expect, inject, test } from 'vitest';
import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { realContent } from '../support/content/real-content.ts';
import { fileOf, readSite } from '../../src/site-checks/built-site.ts';
import type { BuiltSite } from '../../src/site-checks/built-site.ts';
import { calendarDays } from '../../src/exports/timeline/calendar.ts';
import { readAtom, readCalendar, readJsonFeed } from '../support/formats/read-feeds.ts';

const SITE_URL = 'https://centres.example';
const FEED = /\/timeline\.(atom|feed\.json|ics)$/;
const ENDS = ['atom', 'feed.json', 'ics'];

let site: BuiltSite;
let content: SiteContent;

beforeAll(async () => {
  site = await readSite(inject('siteFolder'), SITE_URL);
  content = await realContent();
});

/** Each page with events, and the folder of its feeds. */
function followedPages(): { page: string; folder: string }[] {
  return [
    { page: '/timeline/', folder: '/' },
    ...content.programmes.map(({ id, page }) => ({
      page: page ? `/${id}/` : `/timeline/programme/${id}/`,
      folder: `/${id}/`,
    })),
    ...content.centres.map(({ id }) => ({ page: `/centres/${id}/`, folder: `/centres/${id}/` })),
  ];
}

function read(address: string): Promise<string> {
  return readFile(join(site.folder, fileOf(address)), 'utf8');
}

/** The addresses of the events on a page: its own anchors or links to the timeline. */
async function eventsOn(page: string): Promise<string[]> {
  const found: string[] = [];
  let list = false;
  let item: { id: string | undefined; link: string | undefined } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'ol') list = /^(events|then-now)$/.test(attributes['class'] ?? '');
      if (!list) return;
      if (name === 'li') item = { id: attributes['id'], link: undefined };
      if (name === 'a' && item) item.link ??= attributes['href'];
    },
    onclosetag(name) {
      if (name === 'ol') list = false;
      if (name !== 'li' || !item) return;
      const { id, link } = item;
      const own = id === undefined ? undefined : `${page}#${id}`;
      // The first link of a line about an event of the timeline leads to that event.
      found.push(
        link?.startsWith('/timeline/#') === true && page !== '/timeline/'
          ? link
          : (own ?? link ?? ''),
      );
      item = undefined;
    },
  });
  parser.end(await read(page));
  return found;
}

test('there is a feed, a JSON feed and a calendar for all events, each programme and each centre, and a feed of corrections', () => {
  const expected = followedPages().flatMap(({ folder }) =>
    ENDS.map((end) => `${folder}timeline.${end}`),
  );
  expect(expected.length).toBeGreaterThan(150);
  const corrections = ['atom', 'feed.json'].map((end) => `/corrections/timeline.${end}`);
  expect([...site.files].filter((file) => FEED.test(file)).sort()).toEqual(
    [...expected, ...corrections].sort(),
  );
});

test('each is linked in the head of its page and in its text', () => {
  for (const { page, folder } of followedPages()) {
    const links = site.pages.find(({ address }) => address === page)?.links ?? [];
    // Once from the head, once from the text.
    const expected = ENDS.flatMap((end) => [
      `${folder}timeline.${end}`,
      `${folder}timeline.${end}`,
    ]);
    expect(links.filter((link) => FEED.test(link)).sort()).toEqual(expected.sort());
  }
});

test.each([
  ['/timeline.atom', 'application/atom+xml; charset=utf-8'],
  ['/timeline.feed.json', 'application/feed+json; charset=utf-8'],
  ['/timeline.ics', 'text/calendar; charset=utf-8'],
])('%s is served as %s', async (address, type) => {
  const response = await fetch(inject('siteUrl') + address);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test('page, feed, JSON feed and calendar have the same events', async () => {
  for (const { page, folder } of followedPages()) {
    const onPage = (await eventsOn(page)).map((address) => SITE_URL + address).sort();
    const atom = readAtom(await read(`${folder}timeline.atom`));
    const json = readJsonFeed(await read(`${folder}timeline.feed.json`));
    const ics = readCalendar(await read(`${folder}timeline.ics`));
    const inFeed = atom.map(({ url }) => url).sort();
    if (page.startsWith('/centres/')) expectHistory(page, onPage, inFeed);
    else expect(inFeed, page).toEqual(onPage);
    const common = ({ id, url, status, recorded }: (typeof atom)[number]) => [
      id,
      url,
      status,
      recorded,
    ];
    expect(json.map(common), page).toEqual(atom.map(common));
    expect(ics.map(common), page).toEqual(atom.map(common));
    expect(json.map(({ title, date }) => [title, date])).toEqual(
      atom.map(({ title, date }) => [title, date]),
    );
    expect(ics.map(({ days }) => days)).toEqual(
      json.map(({ date = '' }) => Object.values(calendarDays(date))),
    );
  }
});

/**
 * A centre's page tells each date once: an event that repeats a step is left out, and steps without
 * an entry of their own, such as its lot, are told too.
 */
function expectHistory(page: string, onPage: readonly string[], inFeed: readonly string[]): void {
  const own = inFeed.filter((url) => url.startsWith(SITE_URL + page));
  expect(
    own.filter((url) => !onPage.includes(url)),
    page,
  ).toEqual([]);
  const events = onPage.filter((url) => url.startsWith(`${SITE_URL}/timeline/`));
  expect(
    events.filter((url) => !inFeed.includes(url)),
    page,
  ).toEqual([]);
}

test('feed and JSON feed have every event of the content with its date, status and day of record', async () => {
  const expected = content.events
    .map(({ id, date, status, recorded }) => [
      `${SITE_URL}/timeline/#${id}`,
      date,
      status,
      recorded,
    ])
    .sort();
  for (const entries of [
    readAtom(await read('/timeline.atom')),
    readJsonFeed(await read('/timeline.feed.json')),
  ])
    expect(
      entries.map(({ url, date, status, recorded }) => [url, date, status, recorded]).sort(),
    ).toEqual(expected);
});

test('the number of events is the same on the timeline, its parts and in the feeds', async () => {
  const { length } = content.events;
  expect(await eventsOn('/timeline/')).toHaveLength(length);
  const title = site.pages.find(({ address }) => address === '/timeline/')?.description;
  expect(title).toMatch(new RegExp(`^${length} events `));
  expect(readCalendar(await read('/timeline.ics'))).toHaveLength(length);
});
