/** Corrections: all of them, counted by reason, the newest day first. */

import { expect, test } from 'vitest';
import { correctionsPage } from '../../../../src/views/sources/corrections-page.ts';
import { correctionsFeed } from '../../../../src/exports/timeline/corrections-feed.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const first = { was: '2', is: '3', why: 'our mistake', day: '2026-01-10' } as const;
const second = { was: '3', is: '4', why: 'newer source', day: '2026-01-20' } as const;
const content = withEntry(
  withEntry(makeContent(), 'figures', 'bases-total', { history: [first, second] }),
  'events',
  'vote',
  {
    history: [{ was: 'A vote', is: 'The council votes', why: 'clearer words', day: '2026-01-10' }],
  },
);

test('each with what it was and is, by day and reason', () => {
  const { lead, days } = correctionsPage(content);
  expect(lead).toBe(
    '3 corrections: 1 mistake of ours, 1 newer source and 1 fact in clearer words.',
  );
  expect(days.map(({ day, groups }) => [day, ...groups.map(({ title }) => title)])).toEqual([
    ['20 January 2026', 'Newer sources (1)'],
    ['10 January 2026', 'Our mistakes (1)', 'Clearer words (1)'],
  ]);
  expect(days[0]?.groups[0]?.lines).toEqual([
    { entry: { text: 'Bases', to: '/management-information/bases-total/' }, was: '3', is: '4' },
  ]);
});

test('a council without corrections says so, and has no feed of them', () => {
  const none = makeContent();
  expect(correctionsPage(none)).toMatchObject({
    lead: 'No fact has been corrected since it was first published here.',
    days: [],
    head: { feeds: undefined },
  });
  expect(correctionsFeed(none)).toBeUndefined();
});

test('the feed has each correction, the last first', () => {
  const feed = correctionsFeed(content);
  expect(feed).toMatchObject({ folder: '/corrections/', updated: '2026-01-20' });
  expect(feed?.entries.map(({ title, text }) => [title, text[0]])).toEqual([
    ['Bases', ['Was: 3']],
    ['Bases', ['Was: 2']],
    ['The council votes', ['Was: A vote']],
  ]);
});
