/** What a reader means by a number, a question, a name: which record comes first. */

import { describe, expect, test } from 'vitest';
import { understandQuery } from '../../../../src/domain/search/query.ts';
import { lexiconOf } from '../../../../src/domain/search/spelling.ts';
import { titleFinder } from '../../../../src/domain/search/title-ranking.ts';
import type { TitleRecord } from '../../../../src/domain/search/title-record.ts';
import { searchWords } from '../../../../src/domain/search/words.ts';

const kinds = {
  base: 'Hubs',
  centre: "Children's centres",
  question: 'Questions',
  event: 'Events',
  figure: 'Figures',
  lot: 'Lots',
  page: 'Pages',
  source: 'Sources',
};

const record = (
  kind: TitleRecord['kind'],
  title: string,
  more: Partial<TitleRecord> = {},
): TitleRecord => ({ kind, to: `/${kind}/${title}`, title, ...more });

const records = [
  record('base', 'Oakham'),
  record('base', 'Ash Green', { names: ['Ash'] }),
  record('centre', 'Oakham'),
  record('centre', 'Elm', { names: ['Elm and Dale Area', 'The Old School'] }),
  record('centre', 'Oakham Mill'),
  record('lot', 'Oakham and Elm'),
  record('question', 'When did the 38 centres close?'),
  record('question', 'Why change the centres at all?', { names: ['Why did my centre close'] }),
  record('question', 'Why did the register list closed centres?'),
  record('question', 'Why did 54 centres become 53?'),
  record('question', 'What number do I ring?', { names: ['Phone number'] }),
  record('question', 'When is it open?', { names: ['Opening times'] }),
  record('question', 'Could I drop in to a hub?'),
  record('event', '38 buildings are sold'),
  record('event', 'The mill at Oakham opens', { date: '4 March 2012' }),
  record('event', 'Phone line opened for the number of families that wait'),
  record('figure', 'Centres to close', { value: '38', names: ['How many closed'] }),
  record('figure', 'Centres in 2018', { value: '54' }),
  record('figure', 'Lots', { value: '36' }),
  record('figure', 'Contract', { value: '£5.2 million a year' }),
  record('figure', 'Saving', { value: '£5.2 million' }),
  record('page', 'Lots'),
  record('source', 'Minutes', { date: '4 March 2012' }),
];

const known = () =>
  searchWords(
    records.map(({ title, value = '', date = '' }) => ({ title, text: `${value} ${date}` })),
    records,
    {
      places: ['Oakham'],
      programmes: [],
      synonyms: [{ words: ['axed'], means: 'close' }],
      needs: [],
      part: 'district',
      kinds,
    },
  );

function find(typed: string): string[] {
  const words = known();
  const query = understandQuery(typed, words, lexiconOf(words));
  if (query.is !== 'words') throw new Error(`read as ${query.is}`);
  return titleFinder(records, kinds)
    .find(query)
    .map(({ kind, title }) => `${kind}: ${title}`);
}

test.each([
  ['38', ['figure: Centres to close', 'question: When did the 38 centres close?']],
  ['54', ['figure: Centres in 2018', 'question: Why did 54 centres become 53?']],
  ['36', ['figure: Lots']],
  ['5.2m', ['figure: Saving', 'figure: Contract']],
  ['£5.2 million a year', ['figure: Contract']],
  ['centres to close 38', ['figure: Centres to close']],
  ['how many closed', ['figure: Centres to close']],
  ['phone number', ['question: What number do I ring?']],
  ['opening times', ['question: When is it open?']],
  ['why did my centre close', ['question: Why change the centres at all?']],
  ['why did the centres close?', ['question: Why change the centres at all?']],
  ['when did centres close', ['question: When did the 38 centres close?']],
  ['dropin', ['question: Could I drop in to a hub?']],
  ['drop-in', ['question: Could I drop in to a hub?']],
  ['axed', ['question: Why change the centres at all?', 'figure: Centres to close']],
  ['oakham', ['base: Oakham', 'centre: Oakham', 'centre: Oakham Mill']],
  ['okham', ['base: Oakham', 'centre: Oakham']],
  ['oakham childrens centre', ['centre: Oakham', 'centre: Oakham Mill']],
  ['mill oakham', ['centre: Oakham Mill', 'event: The mill at Oakham opens']],
  ['ash', ['base: Ash Green']],
  ['the old school', ['centre: Elm']],
  ['lots', ['page: Lots']],
  ['2012-03-04', ['event: The mill at Oakham opens']],
  ['4th of march 2012', ['event: The mill at Oakham opens']],
])('"%s" finds %j first', (typed, first) => {
  expect(find(typed).slice(0, first.length)).toEqual(first);
});

describe('a record is left out', () => {
  test('that has only a small part of what was asked', () => {
    expect(find('phone mill')).toEqual([]);
  });
  test('where no word is known', () => {
    expect(find('qzxqzx')).toEqual([]);
  });
});

test('each record is found first by its own title, or by one of its name', () => {
  for (const { title } of records)
    expect(find(title)[0]).toMatch(new RegExp(`: ${title.replace('?', '\\?')}$`));
});

describe('of records with the words', () => {
  const none = { meant: undefined };
  const first = (titles: readonly TitleRecord[], ...spelt: string[]) =>
    titleFinder(titles, kinds)
      .find({ typed: spelt.join(' '), spelt, ...none })
      .map(({ kind, title }) => `${kind}: ${title}`);

  test('the title itself comes first, then a name, then the shortest that has them', () => {
    const all = [
      record('page', 'The mill of Oakham'),
      record('page', 'Old', { names: ['Oakham mill'] }),
      record('page', 'Oakham mill'),
      record('page', 'Oakham mill and pond'),
    ];
    expect(first(all, 'oakham', 'mill')).toEqual([
      'page: Oakham mill',
      'page: Old',
      'page: The mill of Oakham',
      'page: Oakham mill and pond',
    ]);
  });

  test('of one title, places come first, then pages, figures, questions and events', () => {
    const of = (...all: TitleRecord['kind'][]) => all.map((kind) => record(kind, 'Oakham'));
    const mixed = of('event', 'question', 'figure', 'page', 'lot', 'centre', 'base');
    expect(first(mixed, 'oakham').map((each) => each.split(':')[0])).toEqual([
      ...['base', 'centre', 'lot', 'page', 'figure', 'question', 'event'],
    ]);
  });

  test('rare words say more than those that many titles have', () => {
    const all = [
      ...Array.from({ length: 9 }, (_, at) => record('page', `Centre ${String(at)}`)),
      record('page', 'Scales'),
    ];
    expect(first(all, 'centre', 'scales')).toEqual(['page: Scales']);
    expect(first(all, 'scales', 'the', 'of')).toEqual(['page: Scales']);
    expect(first([record('page', 'Scales'), record('page', 'Pond')], 'scales', 'pond')).toEqual([]);
  });

  test('a word of four letters may be the beginning of another, a shorter one not', () => {
    const all = [record('page', 'Oakhampton'), record('page', 'Oaks')];
    expect(first(all, 'oakh')).toEqual(['page: Oakhampton']);
    expect(first(all, 'oak')).toEqual(['page: Oaks']);
  });

  test('the kind counts as a word of a name, as the site calls it', () => {
    const all = [record('centre', 'Oak'), record('event', 'Oak')];
    expect(first(all, 'oak', 'childrens', 'centres')).toEqual(['centre: Oak']);
    const named = [record('centre', 'Oak', { names: ['Elm'] })];
    expect(first(named, 'elm', 'childrens', 'centres')).toEqual(['centre: Oak']);
  });

  test('what is meant is found as well as what was typed', () => {
    const all = [record('page', 'Creche'), record('page', 'Nursery')];
    const find = (words: string[] | undefined, ...spelt: string[]) =>
      titleFinder(all, kinds)
        .find({ typed: 'x', spelt, meant: words && { means: 'nursery', words } })
        .map(({ title }) => title);
    expect(find(['nursery'], 'creche')).toEqual(['Creche', 'Nursery']);
    expect(find(['nursery'])).toEqual(['Nursery']);
    expect(find(undefined)).toEqual([]);
  });
});
