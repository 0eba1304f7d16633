/** Which feeds there are, their entries, their order and their words. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { feedFolder, feedOwners, timelineFeed } from '../../../../src/exports/timeline/feed.ts';
import type { TimelineFeed } from '../../../../src/exports/timeline/feed.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const made = makeContent();

function feedsOf(content: SiteContent): Map<string, TimelineFeed> {
  return new Map(
    feedOwners(content).map((owner) => [feedFolder(owner), timelineFeed(content, owner)]),
  );
}

function feedOf(content: SiteContent, folder: string): TimelineFeed {
  const feed = feedsOf(content).get(folder);
  if (!feed) throw new Error(`no feed in ${folder}`);
  return feed;
}

describe('which feeds there are', () => {
  test('all events, programmes, and centres with a date or an event', () => {
    expect([...feedsOf(made).keys()]).toEqual([
      '/',
      '/renewal/',
      '/centres/ash/',
      '/centres/elm/',
      '/centres/oak/',
    ]);
  });
  test('none for a programme or centre without events and dates', () => {
    const silent = { ...made, events: [] };
    const bare = withEntry(silent, 'centres', 'elm', { steps: undefined, base: undefined });
    expect([...feedsOf(bare).keys()]).toEqual(['/centres/ash/', '/centres/oak/']);
  });
  test("a programme's feed keeps its address and its id when the programme gets a page", () => {
    const pageless = withEntry(made, 'programmes', 'renewal', { page: false });
    const [before, after] = [feedOf(pageless, '/renewal/'), feedOf(made, '/renewal/')];
    expect([before.page, after.page]).toEqual(['/timeline/programme/renewal/', '/renewal/']);
    expect([after.folder, after.id]).toEqual([before.folder, before.id]);
  });
});

describe('what is in a feed', () => {
  test('an id does not change when the words, the date or the sources are corrected', () => {
    const corrected = withEntry(made, 'events', 'vote', {
      title: 'The council votes again',
      date: '2019-05-03',
      status: 'superseded',
      recorded: '2026-02-01',
    });
    const renamed = withEntry(corrected, 'centres', 'ash', { name: 'Ash', shortName: 'The Ash' });
    for (const folder of ['/', '/renewal/', '/centres/ash/']) {
      const idsOf = (content: SiteContent): [string, string][] =>
        feedOf(content, folder).entries.map(({ to, id }) => [to, id]);
      expect(new Map(idsOf(renamed))).toEqual(new Map(idsOf(made)));
      expect(feedOf(renamed, folder).id).toBe(feedOf(made, folder).id);
    }
  });
});

describe('the order', () => {
  test('the last recorded entry comes first and gives the date of the feed', () => {
    const corrected = withEntry(made, 'events', 'vote', { recorded: '2026-01-31' });
    const { entries, updated } = feedOf(corrected, '/');
    expect(entries.map(({ to }) => to)).toEqual([
      '/timeline/#vote',
      '/timeline/#moved-opening',
      '/timeline/#opening',
    ]);
    expect(updated).toBe('2026-01-31');
  });
});

describe('the words', () => {
  const entryOf = (content: SiteContent, id: string) =>
    feedOf(content, '/').entries.find(({ to }) => to.endsWith(`#${id}`));
  const textOf = (content: SiteContent, id: string): string =>
    (entryOf(content, id)?.text ?? [])
      .map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''))
      .join('\n');

  test('an event that happened has its date, its sources and the day it was recorded', () => {
    expect(entryOf(made, 'vote')?.when).toBe('2 May 2019');
    expect(textOf(made, 'vote')).toBe(
      [
        'Happened: 2 May 2019.',
        'Renewal. For families.',
        'Source: Report on the renewal, Dale Council, 15 January 2020',
        'Recorded here on 10 January 2026.',
      ].join('\n'),
    );
  });
  test('a plan whose day has passed says that its outcome is not recorded', () => {
    expect(entryOf(made, 'moved-opening')?.when).toBe(
      'Planned for June 2020; outcome not recorded',
    );
    expect(textOf(made, 'moved-opening')).not.toContain('Happened');
  });
  test('a superseded event says so and names the event that replaced it', () => {
    expect(entryOf(made, 'opening')?.when).toBe('Superseded, March 2020');
    expect(textOf(made, 'opening')).toContain('Replaced by Later opening planned, June 2020');
  });
  test('the date of a centre names the centre', () => {
    const { entries } = feedOf(made, '/centres/ash/');
    expect(entries.map(({ when, title }) => `${when}: ${title}`)).toEqual([
      'In 2020: Ash – left the national register',
      'December 2019: Ash – closed',
      '2 May 2019: Ash – decided to close',
      'March 2019: Ash – proposed to close',
      '2007: Ash – opened (date from the national register)',
    ]);
  });
});
