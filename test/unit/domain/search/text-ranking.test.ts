/** Which records are named first by the words of their texts, and how much is known of those. */

import { describe, expect, test } from 'vitest';
import { textFinder, textStems } from '../../../../src/domain/search/text-ranking.ts';
import type { IndexedRecord } from '../../../../src/domain/search/title-record.ts';

const record = (
  title: string,
  text: string,
  kind: IndexedRecord['kind'] = 'event',
): IndexedRecord => ({ kind, to: `/${title}`, title, text });

const filler = Array.from({ length: 8 }, (_, at) => record(`Filler ${String(at)}`, 'Nothing.'));
const records = [
  record('A vote', 'Families travelled by bus to the market.'),
  record('A sale', 'The bus was sold.'),
  record('Market day', 'Stalls open early.'),
  ...filler,
];
const stems = textStems(records, records);

function found(
  words: string,
  among: readonly IndexedRecord[] = records,
  meant?: string,
): { readonly titles: readonly string[]; readonly onlySome: boolean } {
  const finder = textFinder(among, textStems(among, among));
  const { records: all, onlySome } = finder.find({
    typed: words,
    words: words.split(' '),
    meant: meant === undefined ? undefined : { means: meant, words: meant.split(' ') },
  });
  return { titles: all.map(({ title }) => title), onlySome };
}

describe('what is known of the texts', () => {
  test('is in which records a word stands, by its stem, from A to Z', () => {
    expect([...stems.keys()]).toEqual([...stems.keys()].toSorted());
    expect(stems.get('bus')).toEqual([0, 1]);
    expect(stems.get('famili')).toEqual([0]);
  });
  test('is not that small words are there, nor words of a record’s own title', () => {
    expect(stems.has('the')).toBe(false);
    expect(stems.get('market')).toEqual([0]);
  });
  test('is only that it stands in too many, from 20 records and a tenth of all on', () => {
    const alike = (count: number, all: number): number =>
      textStems(
        Array.from({ length: all }, (_, at) => record(String(at), '')),
        Array.from({ length: count }, (_, at) => record(String(at), 'alike')),
      ).get('alik')?.length ?? -1;
    expect([alike(20, 30), alike(21, 30), alike(30, 300), alike(31, 300)]).toEqual([20, 0, 30, 0]);
  });
});

test('what is known is made anew for each list of records', () => {
  const own = [record('Zoo', 'Ape, bee.'), { ...record('Bee', 'Zoo, cat.'), value: 'cat' }];
  const named = [...own, { ...record('Cow', 'Dog.'), names: ['Dog'] }];
  expect([...textStems(named, named)]).toEqual([
    ['ape', [0]],
    ['bee', [0]],
    ['zoo', [1]],
  ]);
  expect([...textStems(named, [])]).toEqual([]);
});

describe('the records found', () => {
  test('count a word of their title more than one of their text, and a rare word more', () => {
    const among = [
      record('Bus', 'Nothing.'),
      record('A', 'Bus.'),
      record('B', 'Bus.'),
      record('C', 'Tram.'),
      ...filler,
    ];
    expect(found('bus', among).titles).toEqual(['Bus', 'A', 'B']);
    expect(found('bus tram', among).titles[0]).toBe('C');
    expect(found('zebra tram', among)).toEqual({ titles: ['C'], onlySome: false });
  });
  test('say that some have all words where only one has', () => {
    const among = [record('A', 'Bus, tram.'), record('B', 'Bus.'), record('C', 'Tram.'), ...filler];
    expect(found('bus tram', among)).toMatchObject({ onlySome: false });
    expect(found('bus tram', among).titles[0]).toBe('A');
  });
  test('have the words in any of their forms', () => {
    expect(found('travelling')).toEqual({ titles: ['A vote'], onlySome: false });
    expect(found('early')).toEqual({ titles: ['Market day'], onlySome: false });
  });
  test('come first where they have all words, and the rarer ones', () => {
    expect(found('bus sold').titles).toEqual(['A sale']);
    expect(found('bus travelled').titles).toEqual(['A vote']);
  });
  test('come first where a word stands in their title', () => {
    expect(found('market early').titles[0]).toBe('Market day');
    const long = record('Bus', 'Tram, train, boat, bike, cart.');
    expect(found('bus', [record('A', 'Bus.'), long, ...filler]).titles).toEqual(['Bus', 'A']);
  });
  test('need half the weight of the words, and say where none has all', () => {
    expect(found('sold stalls')).toMatchObject({ onlySome: true });
    expect(found('sold stalls').titles.toSorted()).toEqual(['A sale', 'Market day']);
    expect(found('sold stalls early families').titles).toEqual(['Market day']);
  });
  test('have all words if they lack only one that too many have', () => {
    const many = Array.from({ length: 21 }, (_, at) => record(`One ${String(at)}`, 'Alike.'));
    const among = [...many, record('Sale', 'Sold.')];
    expect(found('alike sold', among)).toEqual({ titles: ['Sale'], onlySome: false });
    expect(found('alike', among).titles).toEqual([]);
  });
  test('can have what the site calls it instead', () => {
    expect(found('flogged', records, 'sold')).toEqual({ titles: ['A sale'], onlySome: false });
  });
  test('weigh by their kind', () => {
    const among = [record('A', 'Bus.'), record('B', 'Bus.', 'question'), ...filler];
    expect(found('bus', among).titles).toEqual(['B', 'A']);
  });
  test('count the less the longer they are', () => {
    const long = 'Bus and tram, train, boat, bike, cart, plane, ship, horse, lorry.';
    expect(found('bus', [record('A', long), record('B', 'Bus.'), ...filler]).titles).toEqual([
      'B',
      'A',
    ]);
  });
  test.each(['zebra', 'the', ''])('are none for "%s"', (words) => {
    expect(found(words).titles).toEqual([]);
  });
});

test('where nothing is known of the texts, nothing is found', () => {
  const none = textFinder(records, new Map());
  expect(none.find({ typed: 'bus', words: ['bus'], meant: undefined }).records).toEqual([]);
});
