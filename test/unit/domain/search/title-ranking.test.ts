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
  record('event', 'The mill at Oakham opens'),
  record('event', 'Phone line opened for the number of families that wait'),
  record('figure', 'Centres to close', { value: '38', names: ['How many closed'] }),
  record('figure', 'Centres in 2018', { value: '54' }),
  record('figure', 'Lots', { value: '36' }),
  record('figure', 'Contract', { value: '£5.2 million a year' }),
  record('figure', 'Saving', { value: '£5.2 million' }),
  record('page', 'Lots'),
];

const known = searchWords(
  records.map(({ title, value = '' }) => ({ title, text: value })),
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
const lexicon = lexiconOf(known);
const finder = titleFinder(records, kinds);

function find(typed: string): string[] {
  const query = understandQuery(typed, known, lexicon);
  if (query.is !== 'words') throw new Error(`read as ${query.is}`);
  return finder.find(query).map(({ kind, title }) => `${kind}: ${title}`);
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
