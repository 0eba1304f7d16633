import { describe, expect, test } from 'vitest';
import { understandQuery, withoutSmall } from '../../../../src/domain/search/query.ts';
import type { WordQuery } from '../../../../src/domain/search/query.ts';
import { lexiconOf } from '../../../../src/domain/search/spelling.ts';
import { wordsOf } from '../../../../src/domain/finder/words-of.ts';
import { searchWords } from '../../../../src/domain/search/words.ts';

const records = [
  { title: 'Oakham Mill', text: 'Babies are weighed here. The centre closed.' },
  { title: 'Ash Green', text: 'A centre with scales and a nursery.' },
  { title: 'St Hilda’s', text: 'The centre has a baby group and a drop-in.' },
  { title: 'A £3.5m plan', text: 'It would cost £3.5 million.' },
  { title: 'Who to contact', text: 'Urgent help first, at any centre.' },
];
const known = () =>
  searchWords(records, records, {
    places: ['Oakham', 'Oakham Mill', "St Hilda's", 'Faraway'],
    programmes: ['Renewal 2011'],
    synonyms: [
      { words: ['baby weighing', 'weighing clinic'], means: 'scales' },
      { words: ['green ash'], means: 'Ash Green' },
      { words: ['creche'], means: 'nursery' },
    ],
    needs: [{ words: ['nursery', 'child minder'], means: 'nursery' }],
    part: 'district',
    kinds: {
      base: 'Bases',
      centre: 'Centres',
      question: 'Questions',
      event: 'Events',
      figure: 'Figures',
      lot: 'Lots',
      page: 'Pages',
      source: 'Sources',
    },
  });
const understood = (typed: string, words = known()) =>
  understandQuery(typed, words, lexiconOf(words));

function ask(typed: string): WordQuery {
  const query = understood(typed);
  if (query.is !== 'words') throw new Error(`read as ${query.is}`);
  return query;
}

test.each(['', '   ', '?!'])('nothing in "%s"', (typed) => {
  expect(understood(typed)).toEqual({ is: 'nothing' });
});

test('a shortened amount is searched for in full, and also as typed if the site has it that way', () => {
  expect(ask('£3.5m plan')).toMatchObject({
    words: ['35m', 'plan'],
    meant: { means: '£3.5 million plan', words: ['35', 'million', 'plan'] },
  });
  expect(ask('£35 m')).toMatchObject({ words: ['35', 'million'], meant: undefined });
});

describe('what looks like a postcode is not searched for', () => {
  test.each(['NR2 1NR', 'nr21nr', 'NR2', 'nr 2', 'NRI 1NR', 'zz99 9zz', 'nr2 1n1'])(
    '"%s" is the finder’s',
    (typed) => {
      expect(understood(typed)).toMatchObject({ is: 'postcode', typed });
    },
  );

  test.each([
    ['nursery NR2 1NR', 'NR2 1NR'],
    ['nursery near nr21nr', 'nr21nr'],
    ['PE30 nursery', 'PE30'],
  ])('nor is it among the words of "%s"', (typed, postcode) => {
    expect(ask(typed)).toMatchObject({ words: ['nursery'], postcode });
  });
});

describe('words are spelt as the site spells them', () => {
  test.each([
    ['oakham', ['oakham'], false],
    ['Oakahm', ['oakham'], true],
    ['nursery Oakahm', ['nursery', 'oakham'], true],
    ['okham', ['oakham'], true],
    ['st hildas', ['st', 'hildas'], false],
    ["ST. HILDA'S", ['st', 'hildas'], false],
    ['oakhammill', ['oakham', 'mill'], true],
    ['oak ham', ['oakham'], true],
    ['oakh', ['oakh'], false],
    ['dropin', ['drop'], true],
    ['baby', ['baby'], false],
    ['nurseries', ['nursery'], false],
    ['what is the nursery', ['nursery'], false],
    ['the', ['the'], false],
    ['nursery centre', ['nursery'], false],
    ['centre', ['centre'], false],
    ['nursery nursery', ['nursery'], false],
  ])('"%s"', (typed, words, corrected) => {
    expect(ask(typed)).toMatchObject({ words, corrected });
  });

  test('a word similar to no other is left out and named, with names somewhat similar to it', () => {
    expect(ask('nursery qzxqzx')).toMatchObject({ words: ['nursery'], unknown: ['qzxqzx'] });
    expect(ask('oahqm')).toMatchObject({ words: [], unknown: ['oahqm'], nearby: ['oakham'] });
    expect(ask('1999')).toMatchObject({ words: [], unknown: ['1999'], nearby: [] });
  });
});

test('what only the finder knows is not searched for in the index', () => {
  expect(ask('Farawy')).toMatchObject({ words: [], unknown: [], place: 'Faraway' });
  expect(ask('nursery in faraway')).toMatchObject({ words: ['nursery'], place: 'Faraway' });
});

describe('everyday words are replaced by those of the site', () => {
  test.each([
    ['creche', 'nursery', ['nursery']],
    ['creches at oakham', 'nursery', ['nursery', 'oakham']],
    ['baby weighing clinic', 'scales', ['baby', 'scales']],
    ['babby weighing', 'scales', ['scales']],
  ])('"%s" means %s', (typed, means, words) => {
    expect(ask(typed).meant).toEqual({ means, words });
  });

  test('and only the words of the site are searched for in the index', () => {
    expect(ask('creche')).toMatchObject({ words: [], unknown: [] });
  });

  test('and part of a phrase is not, if the index lacks the rest', () => {
    expect(ask('baby weighing')).toMatchObject({ words: [], meant: { words: ['scales'] } });
    expect(ask('baby weighing oakham').words).toEqual([]);
    expect(ask('creche at faraway').meant?.words).toEqual(['nursery']);
    expect(ask('baby group faraway').words).toEqual(['baby', 'group']);
  });

  test('as the words of a need are that the index lacks', () => {
    expect(ask('child minders').meant).toEqual({ means: 'nursery', words: ['nursery'] });
    expect(known().synonyms.at(-1)).toEqual({ words: ['child minder'], means: 'nursery' });
  });

  test('and words of the site are not replaced', () => {
    expect(ask('nursery').meant).toBeUndefined();
    expect(ask('scales').meant).toBeUndefined();
    expect(ask('green ash').meant).toBeUndefined();
  });
});

test.each([
  ['groups in oakham', 'Oakham'],
  ['oakham mill', 'Oakham Mill'],
  ['okham', 'Oakham'],
  ['st hildas', "St Hilda's"],
  ['nursery', undefined],
])('the place in "%s" is offered to the finder: %s', (typed, place) => {
  expect(ask(typed).place).toBe(place);
});

test('words are compared without capitals, accents, apostrophes and the points in numbers', () => {
  expect(wordsOf("King’s Café – it's £5.2m, 2011–12")).toEqual([
    'kings',
    'cafe',
    'its',
    '52m',
    '2011',
    '12',
  ]);
});

test('all words are kept as the site spells them, beside those that tell records apart', () => {
  expect(ask(' the  nurseries at the centre in Faraway ')).toEqual({
    is: 'words',
    typed: 'the nurseries at the centre in Faraway',
    words: ['nursery'],
    all: ['the', 'nursery', 'at', 'the', 'centre', 'in'],
    spelt: ['the', 'nursery', 'at', 'the', 'centre', 'in', 'faraway'],
    corrected: false,
    meant: undefined,
    unknown: [],
    nearby: [],
    place: 'Faraway',
    postcode: undefined,
  });
});

test('small words that are not known are not said to be unknown', () => {
  expect(ask('nursery with your qzxqzx').unknown).toEqual(['qzxqzx']);
  expect(ask('with your').unknown).toEqual([]);
});

test('no more than six words are searched for, each once', () => {
  const many = 'nursery weighed scales group drop million contact';
  expect(ask(`${many} nursery`).words).toEqual(many.split(' ').slice(0, 6));
  expect(withoutSmall([...many.split(' '), 'nursery'])).toEqual(many.split(' ').slice(0, 6));
  expect(withoutSmall(['the', 'nursery', 'of'])).toEqual(['nursery']);
  expect(withoutSmall(['the', 'of', 'the'])).toEqual(['the', 'of']);
});

test('of two everyday phrases the longer one is replaced', () => {
  expect(ask('weighing clinic creche').meant).toEqual({
    means: 'scales',
    words: ['scales'],
  });
});

test('of two names the longer one is the place', () => {
  expect(ask('nursery in oakham mill').place).toBe('Oakham Mill');
  expect(ask('oakhams').place).toBe('Oakham');
  expect(ask('nursery in okham').place).toBe('Oakham');
});
