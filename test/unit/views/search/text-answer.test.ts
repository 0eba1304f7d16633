/** What is printed once the text of the pages is searched. */

import { describe, expect, test } from 'vitest';
import type { WordQuery } from '../../../../src/domain/search/query.ts';
import { facetChoices, textAnswer } from '../../../../src/views/search/text-answer.ts';
import type { TextFindings } from '../../../../src/views/search/text-answer.ts';
import type { FoundRecord } from '../../../../src/views/search/results.ts';
import { kinds, searched } from './searched.ts';

const query: WordQuery = { ...searched, nearby: ['oakhill'] };
const state = { typed: 'oakham', kind: undefined, facets: {} };
const record = (kind: FoundRecord['kind'], title: string): FoundRecord => ({
  kind,
  to: `/${kind}/`,
  title,
  excerpt: `About ${title}.`,
});
const some: TextFindings = {
  query,
  state,
  records: [record('base', 'Oakham'), record('event', 'A vote'), record('base', 'Ash')],
  counts: { base: 2, event: 7 },
  left: 6,
  onlySome: false,
};
const none: TextFindings = { ...some, records: [], counts: {}, left: 0 };

test('alone it is counted, and has no heading', () => {
  expect(textAnswer(some, 'nothing', kinds)).toMatchObject({
    count: '9 results for “oakham”',
    heading: undefined,
  });
  const one = { ...some, counts: { base: 1 } };
  expect(textAnswer(one, 'nothing', kinds).count).toBe('1 result for “oakham”');
});

test('below other results it has a heading', () => {
  expect(textAnswer(some, 'an answer', kinds).heading).toBe('More results');
});

test('results are grouped by kind, with the words marked', () => {
  const { groups } = textAnswer(some, 'nothing', kinds);
  expect(groups.map(({ heading, results }) => [heading, results.length])).toEqual([
    ['Hubs', 2],
    ['Events', 1],
  ]);
  expect(groups[0]?.results[0]?.excerpt).toContainEqual({ text: 'Oakham', marked: true });
});

test('results can be filtered by kind, and the chosen kind is marked', () => {
  expect(textAnswer(some, 'nothing', kinds).kinds).toEqual([
    { text: 'All (9)', to: '#q=oakham', current: true },
    { text: 'Hubs (2)', to: '#q=oakham&kind=base', current: false },
    { text: 'Events (7)', to: '#q=oakham&kind=event', current: false },
  ]);
  const chosen = textAnswer({ ...some, state: { ...state, kind: 'event' } }, 'nothing', kinds);
  expect(chosen.count).toBe('7 results for “oakham”');
  expect(chosen.kinds.filter(({ current }) => current)).toMatchObject([{ text: 'Events (7)' }]);
});

test.each([
  [6, 'Show 5 more'],
  [2, 'Show 2 more'],
  [0, undefined],
])('%i more are shown five at a time', (left, more) => {
  expect(textAnswer({ ...some, left }, 'nothing', kinds).more).toBe(more);
});

test('it says if results have only some of the words', () => {
  expect(textAnswer({ ...some, onlySome: true }, 'nothing', kinds).notes).toEqual([
    'No page has all of these words. These pages have some of them.',
  ]);
});

describe('nothing found', () => {
  test('alone, it offers ways on', () => {
    const answer = textAnswer(none, 'nothing', kinds);
    expect(answer.count).toBe('No results for “oakham”');
    expect(answer.ways.map(({ to }) => to)).toEqual(['#q=oakhill', '/find/', '#a-to-z']);
  });
  test('with a choice, it links to all results', () => {
    const chosen = { ...none, state: { ...state, kind: 'lot' as const }, counts: { base: 1 } };
    const answer = textAnswer(chosen, 'nothing', kinds);
    expect(answer.kinds.map(({ text }) => text)).toEqual(['All (1)', 'Hubs (1)']);
    expect(answer.ways[0]).toEqual({ text: 'Search everything for “oakham”', to: '#q=oakham' });
  });
  test('below other results, it says that there are no others', () => {
    expect(textAnswer(none, 'an answer', kinds)).toMatchObject({
      notes: ['No other page has these words.'],
      ways: [],
    });
  });
});

test('results can be narrowed down by what they have', () => {
  expect(facetChoices(state, 'year', { '2019': 3, '2011': 2, '2000': 0 })).toEqual([
    { text: '2011 (2)', to: '#q=oakham&year=2011', current: false },
    { text: '2019 (3)', to: '#q=oakham&year=2019', current: false },
  ]);
});
