import { describe, expect, test } from 'vitest';
import { findRecords } from '../../../../src/browser/search/find-records.ts';
import type { Sought } from '../../../../src/browser/search/find-records.ts';
import type { Pagefind } from '../../../../src/browser/search/pagefind.ts';
import type { WordQuery } from '../../../../src/domain/search/query.ts';

const pages = [
  { id: '1', kind: 'centre', title: 'Oakham', text: 'oakham centre nursery' },
  { id: '2', kind: 'source', title: 'News of Oakham', text: 'news oakham oakham oakham' },
  { id: '3', kind: 'page', title: 'Nurseries', text: 'nursery scales' },
];
const asked: string[] = [];

/** An index that finds pages that have all the words, the more often the better. */
const pagefind: Pagefind = {
  filters: () => Promise.resolve({}),
  search: (words, { filters }) => {
    asked.push(words);
    const found = pages.filter(
      ({ kind, text }) =>
        kind === filters['kind'] && words.split(' ').every((word) => text.includes(word)),
    );
    return Promise.resolve({
      filters: {},
      results: found.map(({ id, title, text }) => ({
        id,
        score: text.split(words).length,
        data: () =>
          Promise.resolve({
            url: `/${id}/`,
            meta: { title },
            content: text,
            plain_excerpt: text.slice(0, 8),
          }),
      })),
    });
  },
};

function find(
  query: Partial<WordQuery>,
  kind?: 'page',
  { shown, above }: Pick<Sought, 'shown' | 'above'> = { shown: 5, above: [] },
) {
  const whole: WordQuery = {
    is: 'words',
    typed: '',
    words: [],
    corrected: false,
    meant: undefined,
    unknown: [],
    nearby: [],
    place: undefined,
    postcode: undefined,
    all: query.words ?? [],
    spelt: query.words ?? [],
    ...query,
  };
  return findRecords(pagefind, {
    query: whole,
    state: { typed: '', kind, facets: {} },
    shown,
    above,
  });
}

describe('asking the index', () => {
  test('records are read, and kinds counted', async () => {
    const { records, counts } = await find({ words: ['nursery'] });
    expect(records.map(({ title }) => title)).toEqual(['Oakham', 'Nurseries']);
    expect(counts).toEqual({ centre: 1, page: 1 });
  });
  test('what is shown already is left out, but counted', async () => {
    const asked = { words: ['nursery'] };
    expect(await find(asked, undefined, { shown: 1, above: ['/1/'] })).toMatchObject({
      records: [{ to: '/3/' }],
      counts: { centre: 1, page: 1 },
      left: 0,
    });
    expect((await find(asked, undefined, { shown: 1, above: [] })).left).toBe(1);
    expect((await find(asked, undefined, { shown: 0, above: ['/1/'] })).left).toBe(1);
  });
  test('an excerpt shows where it is cut', async () => {
    const { records } = await find({ words: ['scales'] });
    expect(records[0]?.excerpt).toBe('nursery  …');
  });
  test('what is meant is asked too', async () => {
    const { records } = await find({
      words: ['news'],
      meant: { means: 'scales', words: ['scales'] },
    });
    expect(records.map(({ to }) => to).sort()).toEqual(['/2/', '/3/']);
  });
  test('where no page has all words, pages with some of them are found', async () => {
    const { records, onlySome } = await find({ words: ['news', 'scales'] });
    expect(onlySome).toBe(true);
    expect(records).toHaveLength(2);
  });
  test('a chosen kind narrows the records, not the counts', async () => {
    const { records, counts } = await find({ words: ['nursery'] }, 'page');
    expect(records.map(({ to }) => to)).toEqual(['/3/']);
    expect(counts).toEqual({ centre: 1, page: 1 });
  });
  test('an index that lacks a word it was made from is damaged', async () => {
    await expect(find({ words: ['owl'] })).rejects.toThrow();
  });
  test('without a word that is known nothing is asked', async () => {
    asked.length = 0;
    expect((await find({ words: [], unknown: ['qzx'] })).records).toEqual([]);
    expect(asked).toEqual([]);
  });
});
