import { describe, expect, test } from 'vitest';
import type { WordQuery } from '../../../../src/domain/search/query.ts';
import type { SearchWords } from '../../../../src/domain/search/words.ts';
import { searchAddress, searchState } from '../../../../src/wording/search/address.ts';
import { facetChoices, postcodeAnswer, searchAnswer } from '../../../../src/views/search/answer.ts';
import type { NeedAnswer } from '../../../../src/views/finder/need-answer.ts';
import type { Findings, FoundRecord } from '../../../../src/views/search/answer.ts';

const words: SearchWords = {
  names: '',
  others: '',
  elsewhere: '',
  common: '',
  marked: {},
  places: ['Oakham', "St Hilda's"],
  programmes: [],
  synonyms: [],
  kinds: {
    base: 'Hubs',
    centre: 'Centres',
    question: 'Questions',
    event: 'Events',
    figure: 'Figures',
    lot: 'Lots',
    page: 'Pages',
    source: 'Sources',
  },
};
const query: WordQuery = {
  is: 'words',
  typed: 'oakham',
  words: ['oakham'],
  all: ['oakham'],
  corrected: false,
  meant: undefined,
  unknown: [],
  nearby: [],
  place: undefined,
  postcode: undefined,
};
const state = { typed: 'oakham', kind: undefined, facets: {} };
const record = (kind: FoundRecord['kind'], title: string): FoundRecord => ({
  kind,
  to: `/${kind}/`,
  title,
  date: undefined,
  excerpt: `About ${title}.`,
});
const none: Findings = { query, state, records: [], counts: {}, onlySome: false };
const some: Findings = {
  ...none,
  records: [record('base', 'Oakham'), record('event', 'A vote'), record('base', 'Ash')],
  counts: { base: 2, event: 7 },
};

describe('results', () => {
  const answer = searchAnswer(some, words);

  test('are counted', () => {
    expect(answer.count).toBe('9 results for “oakham”');
    expect(searchAnswer({ ...some, counts: { base: 1 } }, words).count).toBe(
      '1 result for “oakham”',
    );
  });
  test('are grouped by kind, the kind of the best one first, with the words marked', () => {
    expect(answer.groups.map(({ heading, results }) => [heading, results.length])).toEqual([
      ['Hubs', 2],
      ['Events', 1],
    ]);
    expect(answer.groups[0]?.results[0]?.title).toEqual([{ text: 'Oakham', marked: true }]);
  });
  test('can be filtered by kind, and the chosen kind is marked', () => {
    expect(answer.kinds).toEqual([
      { text: 'All (9)', to: '#q=oakham', current: true },
      { text: 'Hubs (2)', to: '#q=oakham&kind=base', current: false },
      { text: 'Events (7)', to: '#q=oakham&kind=event', current: false },
    ]);
    const chosen = searchAnswer({ ...some, state: { ...state, kind: 'event' } }, words);
    expect(chosen.count).toBe('7 results for “oakham”');
    expect(chosen.kinds.filter(({ current }) => current)).toMatchObject([{ text: 'Events (7)' }]);
  });
  test('are shown five at a time', () => {
    expect(answer.more).toBe('Show 5 more');
    expect(searchAnswer({ ...some, counts: { base: 2, event: 3 } }, words).more).toBe(
      'Show 2 more',
    );
    expect(searchAnswer({ ...some, counts: { base: 2, event: 1 } }, words).more).toBeUndefined();
  });
  test('that are narrowed down show each choice with a link to undo it', () => {
    const facets = { district: 'North Dale', year: '2019' };
    expect(searchAnswer({ ...some, state: { ...state, facets } }, words).chosen).toEqual([
      { text: 'North Dale', to: '#q=oakham&year=2019' },
      { text: '2019', to: '#q=oakham&district=North+Dale' },
    ]);
  });
  test('can be narrowed down by what they have', () => {
    expect(facetChoices(state, 'year', { '2019': 3, '2011': 2, '2000': 0 })).toEqual([
      { text: '2011 (2)', to: '#q=oakham&year=2011', current: false },
      { text: '2019 (3)', to: '#q=oakham&year=2019', current: false },
    ]);
  });
});

describe('it says how it changed the query', () => {
  const notesFor = (change: Partial<WordQuery>, onlySome = false): readonly string[] =>
    searchAnswer({ ...some, query: { ...query, ...change }, onlySome }, words).notes;

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

  test('and if results have only some of the words', () => {
    expect(notesFor({}, true)).toEqual([
      'No page has all of these words. These pages have some of them.',
    ]);
  });
});

describe('nothing found', () => {
  test('it offers similar names, the finder and the list from A to Z', () => {
    const answer = searchAnswer({ ...none, query: { ...query, nearby: ['oakham'] } }, words);
    expect(answer.count).toBe('No results for “oakham”');
    expect(answer.groups).toEqual([]);
    expect(answer.ways.map(({ to }) => to)).toEqual(['#q=oakham', '/find/', '#a-to-z']);
  });
  test('with a choice, it links to all results', () => {
    const answer = searchAnswer(
      { ...none, state: { ...state, kind: 'lot' }, counts: { base: 1 } },
      words,
    );
    expect(answer.kinds.map(({ text }) => text)).toEqual(['All (1)', 'Hubs (1)']);
    expect(answer.ways[0]).toEqual({ text: 'Search everything for “oakham”', to: '#q=oakham' });
  });
});

describe('a need that was asked for', () => {
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
  const asked: Findings = {
    ...some,
    query: {
      ...query,
      meant: { means: 'scales', words: ['scales'] },
      unknown: ['weigh'],
      corrected: true,
    },
  };

  test('is answered, without a remark on how its words were read', () => {
    expect(searchAnswer(asked, words).notes).toHaveLength(3);
    expect(searchAnswer(asked, words, [need])).toMatchObject({ needs: [need], notes: [] });
  });
  test('is an answer also where no page is found', () => {
    const answer = searchAnswer({ ...asked, records: [], counts: {} }, words, [need]);
    expect(answer.count).toBe('An answer for “oakham”');
  });
});

test('a place has a link to the finder, in the fragment', () => {
  const answer = searchAnswer({ ...some, query: { ...query, place: "St Hilda's" } }, words);
  expect(answer.finder).toEqual({
    text: "Find help near St Hilda's",
    to: '/find/#q=St+Hilda%27s',
  });
});

test('a postcode has a link to the finder', () => {
  const answer = postcodeAnswer('nr2 1nr');
  expect(answer.count).toBe('“nr2 1nr” looks like a postcode');
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
