/** What families need, as they type it: alone, in a sentence, misspelt, with a place. */

import { describe, expect, test } from 'vitest';
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
const find = needFinder([weigh, midwife, visitor, money, violence], SUBJECT);

const meant = (typed: string) =>
  find.find(typed, 5).map(({ need, edits, rest }) => [need.name, edits, rest]);

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
    expect(find.find(typed, 1)[0]?.need).toBe(need);
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
    expect(find.find(typed, 1)[0]?.fit).toBe('within');
  });
});

describe('several needs', () => {
  test('are all answered, each word for one of them, urgent ones first', () => {
    expect(meant('midwife and money, my partner hits me')).toEqual([
      ['Violence', 0, 'partner'],
      ['Reach a midwife', 0, 'partner'],
      ['Money and bills', 0, 'partner'],
    ]);
    expect(find.find('midwife and bills', 1)).toHaveLength(1);
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
    expect(find.suggest(typed, 5).map(({ need }) => need)).toEqual(needs);
    for (const { fit } of find.suggest(typed, 5)) expect(fit).toBe('start');
  });
});

test('"contract" is no misspelling of "contact"', () => {
  const contact = needFinder([{ name: 'A number to ring', words: ['contact'] }], SUBJECT);
  expect(contact.find('contakt', 5)).toHaveLength(1);
  expect(contact.find('how much does the contract cost', 5)).toEqual([]);
});
