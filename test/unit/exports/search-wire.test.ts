/** What the search knows travels whole, without what can be worked out from the rest. */

import { expect, test } from 'vitest';
import { titleRecords, searchTerms } from '../../../src/exports/browser-files/search-file.ts';
import { knownNeeds } from '../../../src/exports/browser-files/needs-file.ts';
import {
  isSentSearch,
  receivedSearch,
  sendableSearch,
} from '../../../src/exports/browser-files/search-wire.ts';
import { textStems } from '../../../src/domain/search/text-ranking.ts';
import { searchWords } from '../../../src/domain/search/words.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';

const content = withEntry(
  withEntry(makeContent(), 'questions', 'hours', { askedAs: ['What for'] }),
  'figures',
  'bases-total',
  { askedAs: ['How many | hubs'] },
);
const indexed = [
  { kind: 'centre', to: '/centres/oak/', title: 'Oak', text: 'Oak stands.' },
  { kind: 'question', to: '/questions/#hours', title: 'How many?', text: 'For reasons.' },
  { kind: 'page', to: '/', title: 'Home', text: 'Find help.' },
  { kind: 'page', to: '/help/', title: 'Help', text: 'Help here.' },
  { kind: 'event', to: '/timeline/#vote', title: 'A\nvote', text: 'Voted.', date: '2 May 2019' },
  { kind: 'event', to: '/timeline/#sale', title: 'A sale', text: 'Sold.' },
  { kind: 'source', to: '/sources/news/', title: 'News of zebras', text: 'Striped.' },
] as const;
const titles = titleRecords(content, indexed);
const known = {
  titles,
  words: searchWords(indexed, titles, searchTerms(content)),
  needs: knownNeeds(content),
  stems: textStems(titles, indexed),
};

test('all arrives as it was, line breaks in a title aside', () => {
  const sent: unknown = JSON.parse(JSON.stringify(sendableSearch(known)));
  expect(isSentSearch(sent)).toBe(true);
  if (!isSentSearch(sent)) return;
  const arrived = receivedSearch(sent);
  expect(arrived.words).toEqual(known.words);
  expect(arrived.needs).toEqual(known.needs);
  expect(arrived.titles).toEqual(
    titles.map((record) => ({ ...record, title: record.title.replace('\n', ' ') })),
  );
  expect([...known.stems.keys()]).toContain('reason');
  expect([...arrived.stems]).toEqual([...known.stems]);
});

test('a word in too many records is sent as such', () => {
  const stems = new Map([['oak', []]]);
  expect([...receivedSearch(sendableSearch({ ...known, stems })).stems]).toEqual([['oak', []]]);
});

test('sources are found by their text alone', () => {
  expect(titles.map(({ kind }) => kind)).not.toContain('source');
  expect(known.words.names.split(' ')).not.toContain('zebras');
  expect(known.words.others.split(' ')).toContain('zebras');
});

test('words that only the finder knows are known as such', () => {
  expect(known.words.elsewhere.split(' ')).toContain('elm');
});

test.each([
  null,
  'search',
  {},
  { words: {}, indexed: '', titles: [] },
  { ...sendableSearch(known), titles: 1 },
])('%j is no such file', (value) => {
  expect(isSentSearch(value)).toBe(false);
});

test('damaged needs do not stop the search', () => {
  const sent = { ...sendableSearch(known), needs: {} };
  expect(receivedSearch(sent as never).needs).toEqual({ needs: [], ways: [] });
});
