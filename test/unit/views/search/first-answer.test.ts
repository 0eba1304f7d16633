/** What is printed before the text of the pages is searched. */

import { describe, expect, test } from 'vitest';
import type { WordQuery } from '../../../../src/domain/search/query.ts';
import type { TitleRecord } from '../../../../src/domain/search/title-record.ts';
import type { SearchWords } from '../../../../src/domain/search/words.ts';
import { searchAddress, searchState } from '../../../../src/wording/search/address.ts';
import type { NeedAnswer } from '../../../../src/views/finder/need-answer.ts';
import {
  firstAnswer,
  firstRecords,
  postcodeAnswer,
} from '../../../../src/views/search/first-answer.ts';
import type { FirstFindings } from '../../../../src/views/search/first-answer.ts';
import { kinds, searched as query } from './searched.ts';

const words: SearchWords = {
  names: '',
  others: '',
  elsewhere: '',
  common: '',
  marked: {},
  places: ['Oakham', "St Hilda's"],
  programmes: [],
  synonyms: [],
  part: 'district',
  kinds,
};
const state = { typed: 'oakham', kind: undefined, facets: {} };
const record = (kind: TitleRecord['kind'], title: string): TitleRecord => ({
  kind,
  to: `/${kind}/${title}/`,
  title,
});
const found: FirstFindings = {
  query,
  state,
  onlySome: false,
  records: [
    record('base', 'Oakham'),
    { ...record('figure', 'Bases'), value: '2', date: '2019' },
    record('base', 'Ash'),
  ],
  needs: [],
  beside: 'text',
};
const none: FirstFindings = { ...found, records: [] };
const many = Array.from({ length: 9 }, (_, at) => record('event', `Vote ${String(at)}`));
const need: NeedAnswer = {
  id: 'scales',
  heading: 'Weigh my baby',
  urgent: undefined,
  text: 'Use the scales.',
  dated: undefined,
  ways: [],
  more: [],
  near: ['library'],
};

describe('titles', () => {
  test('are grouped by kind, the kind of the best one first, with the words marked', () => {
    const { groups } = firstAnswer(found, words);
    expect(groups.map(({ heading, results }) => [heading, results.length])).toEqual([
      ['Hubs', 2],
      ['Figures', 1],
    ]);
    expect(groups[0]?.results[0]?.title).toEqual([{ text: 'Oakham', marked: true }]);
  });
  test('have their value and date', () => {
    const [, figure] = firstRecords(found);
    expect(figure).toMatchObject({ title: 'Bases: 2', date: '2019' });
  });
  test('are five at most, of the kind that was chosen', () => {
    const asked = { ...found, records: [record('base', 'Oakham'), ...many] };
    expect(firstRecords(asked)).toHaveLength(5);
    expect(firstRecords({ ...asked, state: { ...state, kind: 'base' } })).toHaveLength(1);
  });
  test('are not shown where a facet is chosen, and the choice can be undone', () => {
    const asked = {
      ...found,
      state: { ...state, facets: { district: 'North Dale', year: '2019' } },
    };
    expect(firstAnswer(asked, words)).toMatchObject({
      status: undefined,
      groups: [],
      chosen: [
        { text: 'North Dale', to: '#q=oakham&year=2019' },
        { text: '2019', to: '#q=oakham&district=North+Dale' },
      ],
    });
  });
});

test('results that have only some of the words say so', () => {
  const note = 'No page has all of these words. These pages have some of them.';
  expect(firstAnswer({ ...found, onlySome: true }, words).notes).toEqual([note]);
  expect(firstAnswer({ ...none, onlySome: true }, words).notes).toEqual([]);
});

describe('the first line', () => {
  const typed = 'oakham';
  test.each([
    [found, '3 results for “oakham”.'],
    [{ ...found, records: many }, 'The 5 best results for “oakham”.'],
    [{ ...none, needs: [need] }, 'An answer for “oakham”.'],
    [none, undefined],
    [{ ...found, needs: [need] }, 'An answer and 3 results for “oakham”.'],
    [
      { ...found, beside: 'nothing' },
      '3 results for “oakham”. This browser cannot search every word of the pages.',
    ],
    [
      { ...none, beside: 'nothing' },
      'No results for “oakham”. This browser cannot search every word of the pages.',
    ],
    [{ ...none, query: { ...query, typed, words: [] } }, 'No results for “oakham”'],
    [{ ...found, query: { ...query, typed, words: [] } }, '3 results for “oakham”'],
  ] as const)('case %#', (findings, status) => {
    expect(firstAnswer(findings, words).status).toBe(status);
  });
});

describe('it says how it changed the query', () => {
  const notesFor = (change: Partial<WordQuery>): readonly string[] =>
    firstAnswer({ ...found, query: { ...query, ...change } }, words).notes;

  test.each([
    [{}, []],
    [{ corrected: true, words: ['oakham', 'nursery'] }, ['Showing results for Oakham nursery.']],
    [{ corrected: true, words: ['hildas'] }, ["Showing results for Hilda's."]],
    [
      { meant: { means: 'scales', words: ['scales'] } },
      ['Also showing what this site calls “scales”.'],
    ],
    [
      { meant: { means: 'scales', words: ['scales'] }, words: [] },
      ['Showing what this site calls “scales”.'],
    ],
    [{ unknown: ['qzx'] }, ['No page has “qzx”, so it was left out.']],
    [{ unknown: ['qzx'], words: [] }, ['No page has “qzx” or a word with a similar spelling.']],
    [{ postcode: 'NR2' }, ['“NR2” looks like a postcode and was not searched for.']],
  ])('%j', (change, notes) => {
    expect(notesFor(change)).toEqual(notes);
  });
});

describe('nothing can be found', () => {
  const unknown = { ...query, words: [], nearby: ['oakham'] };
  test('it offers similar names, the finder and the list from A to Z', () => {
    const { ways } = firstAnswer({ ...none, query: unknown }, words);
    expect(ways.map(({ to }) => to)).toEqual(['#q=oakham', '/find/', '#a-to-z']);
  });
  test('it offers nothing else where the text may still have it, or a need is answered', () => {
    expect(firstAnswer(none, words).ways).toEqual([]);
    expect(firstAnswer({ ...none, query: unknown, needs: [need] }, words).ways).toEqual([]);
  });
});

test('a need is answered without a remark on how its words were read', () => {
  const asked = {
    ...found,
    query: {
      ...query,
      meant: { means: 'scales', words: ['scales'] },
      unknown: ['weigh'],
      corrected: true,
    },
  };
  expect(firstAnswer(asked, words).notes).toHaveLength(3);
  expect(firstAnswer({ ...asked, needs: [need] }, words)).toMatchObject({
    needs: [need],
    notes: [],
  });
});

test('a place has a link to the finder, in the fragment', () => {
  const answer = firstAnswer({ ...found, query: { ...query, place: "St Hilda's" } }, words);
  expect(answer.finder).toEqual({
    text: "Find help near St Hilda's",
    to: '/find/#q=St+Hilda%27s',
  });
});

test('a postcode has a link to the finder', () => {
  const answer = postcodeAnswer('nr2 1nr');
  expect(answer.status).toBe('“nr2 1nr” looks like a postcode');
  expect(answer.finder?.to).toBe('/find/#q=nr2+1nr');
});

describe('the address', () => {
  test.each([
    { typed: 'a & b = c #d', kind: undefined, facets: {} },
    { typed: 'oakham', kind: 'lot', facets: { district: "King's Lynn & West", year: '2019' } },
  ] as const)('contains the whole search: $typed', (asked) => {
    expect(searchState(searchAddress(asked))).toEqual(asked);
  });
  test.each(['', '#a-to-z', '#b', '#kind=lot'])('"%s" asks for nothing', (fragment) => {
    expect(searchState(fragment)).toBeUndefined();
  });
  test('an unknown kind is left out', () => {
    expect(searchState('#q=x&kind=unicorn&shape=round')).toEqual({
      typed: 'x',
      kind: undefined,
      facets: {},
    });
  });
});
