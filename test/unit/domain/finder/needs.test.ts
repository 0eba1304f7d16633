/** What families need, as they type it: alone, in a sentence, misspelt, with a place. */

import { describe, expect, test } from 'vitest';
import {
  addsNothing,
  phraseForm,
  phraseKey,
  tellingWords,
} from '../../../../src/domain/finder/need-phrases.ts';
import { needFinder } from '../../../../src/domain/finder/needs.ts';

const weigh = { name: 'Weigh my baby', words: ['scales', 'baby clinic'] };
const midwife = { name: 'Reach a midwife', words: ['midwife', 'antenatal'] };
const visitor = { name: 'Reach a health visitor', words: ['health visitor'] };
const money = { name: 'Money and bills', words: ['money', 'bills', 'refugee grant'] };
const violence = {
  name: 'Violence',
  urgent: true,
  words: ['violent partner', 'refuge', 'hits me'],
};
const SUBJECT = { added: 'baby child', spelt: 'contract' };
const find = () => needFinder([weigh, midwife, visitor, money, violence], SUBJECT);

const meant = (typed: string) =>
  find()
    .find(typed, 5)
    .map(({ need, edits, rest }) => [need.name, edits, rest]);

test('somebody to talk to is no question about talking', () => {
  const company = { name: 'Company', words: ['someone to talk to'] };
  const talking = { name: 'Talking', words: ['talking'] };
  const first = (typed: string) => needFinder([talking, company]).find(typed, 1)[0]?.need;
  expect(first('i need someone to talk to')).toBe(company);
  expect(first('my son does not talk')).toBe(talking);
  expect(needFinder([talking]).find('someone for talking', 1)[0]?.rest).toBe('');
});

test('a match says whether anything else was typed', () => {
  const fits = (typed: string) =>
    find()
      .find(typed, 5)
      .map(({ fit }) => fit);
  expect(fits('midwife')).toEqual(['same']);
  expect(fits('midwife in Oakham')).toEqual(['within']);
});

test('a need that was typed twice, or is suggested by two phrases, is given once', () => {
  expect(meant('midwife or antenatal')).toHaveLength(1);
  const [first, ...others] = find().suggest('mid', 5);
  expect(first).toMatchObject({ need: midwife, fit: 'start', edits: 0, rest: '' });
  expect(others).toEqual([]);
});

test('what is being typed may end in a small word', () => {
  expect(
    find()
      .suggest('my refugee gr', 5)
      .map(({ need }) => need),
  ).toEqual([money]);
  const therapy = { name: 'Therapy', words: ['therapy'] };
  expect(needFinder([therapy]).suggest('the', 5)).toHaveLength(1);
});

describe('each word that was typed is of one need', () => {
  const named = (typed: string, ...names: string[]) =>
    needFinder(names.map((name) => ({ name, words: [] })))
      .find(typed, 5)
      .map(({ need }) => need.name);

  test.each([
    ['spelt right, before one letter away', 'parking', ['barking', 'parking'], ['parking']],
    ['of two words, before one', 'night nurse', ['nurse', 'night nurse'], ['night nurse']],
    [
      'of the first of two that share a word',
      'night nurse call',
      ['nurse call', 'night nurse'],
      ['night nurse'],
    ],
    [
      'of two that share none, the longer first',
      'nurse or parking',
      ['nurse', 'parking'],
      ['parking', 'nurse'],
    ],
  ])('%s', (_, typed, names, found) => {
    expect(named(typed, ...names)).toEqual(found);
  });
});

describe('a need', () => {
  test.each([
    ['weigh my baby', weigh],
    ['Where can I get my baby weighed?', weigh],
    ['scale', weigh],
    ['MIDWIVES', undefined],
    ['i need the midwife', midwife],
    ['ante-natal', midwife],
    ['healthvisitor', visitor],
    ['help with bills', money],
    ['information on money please', money],
    ['my partner is violent', violence],
    ['he hits me', violence],
    ['hits', undefined],
    ['baby', undefined],
    ['', undefined],
    ['where is the', undefined],
  ])('in "%s"', (typed, need) => {
    expect(meant(typed)).toEqual(need ? [[need.name, 0, '']] : []);
  });

  test.each([
    ['midwfe', midwife],
    ['imdwife', midwife],
    ['antenatel', midwife],
    ['helth visitor', visitor],
    ['health visiter', visitor],
    ['health-visitors', visitor],
    ['healthvisiter', visitor],
    ['monye', money],
  ])('misspelt by one edit, in "%s"', (typed, need) => {
    expect(find().find(typed, 1)[0]?.need).toBe(need);
  });

  test.each(['mdwfe', 'honey', 'hills', 'Stables', 'Coney Weston', 'helth visiter'])(
    'is not in "%s"',
    (typed) => {
      expect(meant(typed)).toEqual([]);
    },
  );

  test('spelt right is preferred to another ending', () => {
    expect(meant('refuge')).toEqual([['Violence', 0, '']]);
    expect(meant('refugee grant')).toEqual([['Money and bills', 0, '']]);
  });
});

describe('a need and a place', () => {
  test.each([
    ['weigh my baby Wells', 'Wells'],
    ['baby weighing in Wells-next-the-Sea, please', 'Wells-next-the-Sea'],
    ['St. Faiths: where to get a baby weighed', 'St Faiths'],
    ['Wells next the Sea baby weighing', 'Wells next the Sea'],
    ['baby clinic near nr25 6da', 'nr25 6da'],
    ['local baby scales around Łódź', 'Łódź'],
  ])('"%s" leaves "%s"', (typed, rest) => {
    expect(meant(typed)).toEqual([['Weigh my baby', 0, rest]]);
    expect(find().find(typed, 1)[0]?.fit).toBe('within');
  });
});

describe('several needs', () => {
  test('are all answered, each word for one of them, urgent ones first', () => {
    expect(meant('midwife and money, my partner hits me')).toEqual([
      ['Violence', 0, 'partner'],
      ['Reach a midwife', 0, 'partner'],
      ['Money and bills', 0, 'partner'],
    ]);
    expect(find().find('midwife and bills', 1)).toHaveLength(1);
  });
});

describe('what is being typed', () => {
  test.each([
    ['mid', [midwife]],
    ['weigh m', [weigh]],
    ['baby cl', [weigh]],
    ['visit', [visitor]],
    ['vio', [violence]],
    ['mi', []],
    ['idwife', []],
    ['', []],
  ])('"%s" may become', (typed, needs) => {
    expect(
      find()
        .suggest(typed, 5)
        .map(({ need }) => need),
    ).toEqual(needs);
    for (const { fit } of find().suggest(typed, 5)) expect(fit).toBe('start');
  });
});

test('a small word that was typed is no word of a need', () => {
  const events = needFinder([{ name: 'Groups', words: ["what's on"] }]);
  expect(events.find("what's on", 1)).toHaveLength(1);
  expect(events.find('whats on', 1)).toHaveLength(1);
  expect(events.find('what happened on Monday', 1)).toEqual([]);
});

test('"contract" is no misspelling of "contact"', () => {
  const contact = needFinder([{ name: 'A number to ring', words: ['contact'] }], SUBJECT);
  expect(contact.find('contakt', 5)).toHaveLength(1);
  expect(contact.find('how much does the contract cost', 5)).toEqual([]);
});

describe('phrases', () => {
  test('are the same whatever their order and small words', () => {
    expect(phraseKey('where to weigh my baby, baby')).toBe(phraseKey('Baby weigh'));
    expect(phraseKey('weigh')).not.toBe(phraseKey('weighed'));
  });

  test('are compared without small words, unless there are no others', () => {
    expect(tellingWords('I want to weigh my baby')).toEqual(['weigh', 'baby']);
    expect(tellingWords('Where can I go?')).toEqual(['where', 'can', 'i', 'go']);
    expect(phraseForm('the babies')).toEqual({ words: ['babies'], stems: ['babi'] });
  });

  test.each([
    ['help near me', true],
    ['free sessions', true],
    ['for babies', true],
    ['Wells', false],
    ['help in Wells', false],
    ['مرحبا', false],
    ['', false],
  ])('beside a need "%s" adds nothing: %s', (text, nothing) => {
    expect(addsNothing(text, new Set(['babi']))).toBe(nothing);
  });
});

describe('which of several', () => {
  const needs = (...words: string[][]) =>
    words.map((own, at) => ({ name: `need ${'abc'.charAt(at)}`, words: own }));
  const meantBy = (typed: string, ...words: string[][]) =>
    needFinder(needs(...words))
      .find(typed, 5)
      .map(({ by, edits }) => (edits === 0 ? by : `${by} ${String(edits)}`));

  test('the one with most words, then fewest mistakes, then the same endings, then letters', () => {
    expect(meantBy('baby clinic', ['clinic'], ['baby clinic'])).toEqual(['baby clinic']);
    expect(meantBy('wirthers', ['writhers'], ['wirthers'])).toEqual(['wirthers']);
    expect(meantBy('refugees', ['refuges'], ['refugees'])).toEqual(['refugees']);
    expect(meantBy('closed', ['closing'], ['closed'])).toEqual(['closed']);
    expect(meantBy('scales', ['scalex'], ['scales'])).toEqual(['scales']);
  });

  test('each typed word counts once', () => {
    expect(meantBy('baby clinic', ['baby clinic'], ['clinic'], ['baby'])).toEqual(['baby clinic']);
    expect(meantBy('clinic', ['clinic clinic'])).toEqual([]);
    expect(meantBy('clinic and clinic', ['clinic'])).toEqual(['clinic']);
  });

  test.each([
    // Five letters for one mistake, and seven where the first letter is wrong.
    ['jabs', 'jobs', false],
    ['mony', 'money', false],
    ['bills', 'balls', true],
    ['hills', 'bills', false],
    ['soales', 'scales', true],
    ['ocales', 'scales', false],
    ['nidwife', 'midwife', true],
    ['mldwlfe', 'midwife', false],
    // All of it with other gaps, from eight letters on.
    ['healthvisitor', 'health visitor', true],
    ['health visi tor', 'health visitor', true],
    ['weekends', 'week ends', true],
    ['weekend', 'week end', false],
    ['weekend', 'week ends', false],
    ['healthvisitor please', 'health visitor', true],
    ['healthvisitor Wells', 'health visitor', false],
    ['helthvisitr', 'health visitor', false],
    // One word of a phrase may be misspelt, not two.
    ['helth visitor', 'health visitor', true],
    ['helth vistor', 'health visitor', false],
  ])('"%s" is "%s": %s', (typed, phrase, is) => {
    expect(meantBy(typed, [phrase]).length > 0).toBe(is);
  });

  test('a begun word is suggested from three letters on, the urgent ones first', () => {
    const all = [
      { name: 'Money', words: ['midday meal'] },
      { name: 'Danger', words: ['midnight call'], urgent: true },
    ];
    const suggested = (typed: string, most = 5) =>
      needFinder(all)
        .suggest(typed, most)
        .map(({ need, by }) => `${need.name}: ${by}`);
    expect(suggested('mid')).toEqual(['Danger: midnight call', 'Money: midday meal']);
    expect(suggested('mid', 1)).toEqual(['Danger: midnight call']);
    expect(suggested('mi')).toEqual([]);
    expect(suggested('my mea')).toEqual(['Money: midday meal']);
    expect(suggested('day')).toEqual([]);
  });

  test('what else was typed is left as it was', () => {
    const rest = (typed: string) => needFinder(needs(['clinic'])).find(typed, 1)[0]?.rest;
    expect(rest('St. Faith’s (clinic)')).toBe('St Faith’s');
    expect(rest('my clinic, please')).toBe('');
    expect(rest('the town of Wells clinic in the north')).toBe('town of Wells north');
    expect(rest('clinic – Wells')).toBe('Wells');
    expect(rest('"(Wells)" clinic')).toBe('Wells');
  });
});

describe('a phrase of one telling word after a "not"', () => {
  const end = { name: 'End', urgent: true, words: ['do not want to live'] };
  const breath = { name: 'Air', words: ['not breathing'] };
  const found = (typed: string) =>
    needFinder([end, breath])
      .find(typed, 5)
      .map(({ need }) => need.name);

  test.each([
    ["I don't want to live", ['End']],
    ['we do not really want to live', []],
    ['do not want to go on to live', ['End']],
    ['I live here', []],
    ['I want to live', []],
    ['cannot live', []],
    ['not drive, want to live', []],
    ["she isn't breathing", ['Air']],
    ['not now breathing', ['Air']],
    ['breathing', []],
    ['breathing, not', []],
  ])('"%s": %j', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });
});
