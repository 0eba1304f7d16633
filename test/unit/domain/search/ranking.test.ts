import { expect, test } from 'vitest';
import { isNamed, kindWeight, rankedHits } from '../../../../src/domain/search/ranking.ts';
import type { Hit } from '../../../../src/domain/search/ranking.ts';

const hit = (id: string, kind: Hit['kind'], score: number): Hit => ({ id, kind, score });
const ids = (hits: readonly Hit[]): string[] => hits.map(({ id }) => id);

test('a place comes before a source that has the words as often', () => {
  expect(ids(rankedHits([[hit('s', 'source', 10), hit('b', 'base', 10)]], 'oak'))).toEqual([
    'b',
    's',
  ]);
  expect(ids(rankedHits([[hit('s', 'source', 10), hit('b', 'base', 1)]], 'oak'))).toEqual([
    's',
    'b',
  ]);
});

test('each list of results is measured by its own best', () => {
  const literal = [hit('a', 'page', 2), hit('b', 'page', 1)];
  const meant = [hit('c', 'page', 90), hit('d', 'page', 30)];
  expect(ids(rankedHits([literal, meant], 'oak'))).toEqual(['a', 'c', 'b', 'd']);
});

test('a record in several lists counts more, and is in the result once', () => {
  const ways = [
    [hit('a', 'page', 10), hit('b', 'page', 9)],
    [hit('c', 'page', 10), hit('b', 'page', 9)],
  ];
  expect(ids(rankedHits(ways, 'oak'))).toEqual(['b', 'a', 'c']);
});

test('a query that is a question finds questions first', () => {
  const lists = [[hit('f', 'figure', 10), hit('q', 'question', 6)]];
  expect(ids(rankedHits(lists, 'centre closed'))).toEqual(['f', 'q']);
  expect(ids(rankedHits(lists, 'Why did my centre close'))).toEqual(['q', 'f']);
});

test('the order does not depend on the order in which records are found', () => {
  const hits = [hit('b', 'page', 1), hit('a', 'page', 1), hit('c', 'page', 1)];
  expect(ids(rankedHits([hits], 'oak'))).toEqual(ids(rankedHits([hits.toReversed()], 'oak')));
  expect(rankedHits([[], []], 'oak')).toEqual([]);
});

test('kinds count differently, and a question twice as much where one is asked', () => {
  const kinds = ['question', 'base', 'centre', 'page', 'lot', 'event', 'figure', 'source'] as const;
  const weights = kinds.map((kind) => kindWeight(kind, 'oak'));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(kindWeight('question', 'When is it open?')).toBe(2 * kindWeight('question', 'whenever'));
  expect(kindWeight('question', 'open when')).toBe(kindWeight('question', 'oak'));
  expect(kindWeight('base', 'When is it open?')).toBe(kindWeight('base', 'oak'));
  expect(kinds.filter(isNamed)).toEqual(['base', 'centre', 'lot']);
});

test('hits without a score come after those with one', () => {
  expect(ids(rankedHits([[hit('a', 'page', 0), hit('b', 'page', 0)]], 'oak'))).toEqual(['a', 'b']);
  expect(ids(rankedHits([[hit('a', 'page', 0)], [hit('b', 'page', 3)]], 'oak'))).toEqual([
    'b',
    'a',
  ]);
});
