/** A town on a site that has no places: it is known by what is in it. */

import { describe, expect, test } from 'vitest';
import { askTown, FEWEST_FOR_A_TOWN_OF_MANY } from '../../../../src/domain/finder/in-town.ts';
import type { FinderIndex, FinderThing } from '../../../../src/domain/finder/index.ts';
import { largeFinder } from '../../../../src/domain/finder/large.ts';
import { lettersAsked, thingsByLetter } from '../../../../src/domain/finder/letters.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const county = sentFinderIndex(makeCounty());
const POINT = { lat: 54.5, lon: -1.5 };

const thing = (name: string, town?: string, more: Partial<FinderThing> = {}): FinderThing => ({
  ...{ id: `centre ${name}`, kind: 'centre', name, town, district: 0, point: POINT },
  ...more,
});
const indexOf = (...things: FinderThing[]): FinderIndex => ({ ...county, places: [], things });

describe('asked for by the town', () => {
  test('one thing is the answer', () => {
    const [elm] = [thing('Elm', 'St. Oakham')];
    const found = { is: 'found', from: { label: 'Elm', as: 'centre', named: elm } };
    expect(askTown('saint oakham', indexOf(elm, thing('Ash', 'Ashwell')))).toMatchObject(found);
    const unplaced = { ...elm, point: undefined };
    expect(askTown('St Oakham', indexOf(unplaced))).toEqual({ is: 'unplaced', thing: unplaced });
  });

  test('several are a choice, from A to Z', () => {
    const things = ['Elm', 'Yew', 'Ash'].map((name) => thing(name, 'Oakham'));
    const outcome = askTown('oakham', indexOf(...things));
    expect(outcome).toMatchObject({ is: 'choice', typed: 'oakham' });
    expect(outcome?.is === 'choice' && outcome.matches).toMatchObject([
      { by: 'Ash' },
      { by: 'Elm', fit: 'same', edits: 0, named: { is: 'thing', thing: { name: 'Elm' } } },
      { by: 'Yew' },
    ]);
  });

  test('too many help nobody', () => {
    const many = (count: number) =>
      indexOf(...Array.from({ length: count }, (_, at) => thing(`Elm ${String(at)}`, 'Oakham')));
    expect(FEWEST_FOR_A_TOWN_OF_MANY).toBe(60);
    expect(askTown('Oakham', many(59))?.is).toBe('choice');
    expect(askTown('Oakham', many(60))).toBeUndefined();
  });

  test.each([
    ['a town that nothing is in', 'Ashwell', indexOf(thing('Elm', 'Oakham'))],
    ['a thing without a town', 'Elm', indexOf(thing('Elm'))],
    ['a site that has places', 'Oakham', { ...county, things: [thing('Elm', 'Oakham')] }],
  ])('none: %s', (_, typed, index) => {
    expect(askTown(typed, index)).toBeUndefined();
  });
});

describe('the finder of a large site', () => {
  const none = { steps: '', parts: '' };
  const postcodes = { outcodes: [], sectors: none, letters: '', groups: none };
  const large = (outcodes: string[], ...things: FinderThing[]) =>
    largeFinder({
      ...indexOf(...things),
      postcodes,
      parts: { kinds: [], letters: '', boxes: [], outcodes },
    });

  test('knows names first, then towns', () => {
    const { ask } = large([], thing('Oakham'), thing('Elm', 'Oakham'), thing('Yew', 'Ashwell'));
    expect(ask('Oakham')).toMatchObject({ from: { label: 'Oakham' } });
    expect(ask('Ashwell')).toMatchObject({ from: { label: 'Yew' } });
    expect(ask('Wells')).toMatchObject({ is: 'unknown', typed: 'Wells' });
  });

  test.each([
    ['of one district', 'NR1 1AA', { is: 'district', district: 'south-fen' }],
    ['of none', 'NR2', { is: 'no postcodes' }],
    ['that begins like another', 'NR', { is: 'unknown' }],
    ['of two', 'NR3 1', { is: 'choice', typed: 'NR3 1' }],
  ])('knows the outcodes of each district: one %s', (_, typed, outcome) => {
    const { ask } = large(['NR30 NR3', 'NR1 NR3 NR10'], thing('Elm'));
    expect(ask(typed)).toMatchObject(outcome);
  });

  test('offers the districts of an outcode by their names', () => {
    const outcome = large(['NR3', 'NR3']).ask('NR3');
    expect(outcome.is === 'choice' && outcome.matches).toEqual(
      [0, 1].map((rank) => ({
        named: { is: 'district', district: county.districts[rank] },
        by: county.districts[rank]?.name,
        fit: 'same',
        edits: 0,
      })),
    );
  });
});

describe('names by the letters of their words', () => {
  test.each([
    ['Oak Hill', ['o', 'h']],
    ["the children's centre at Oak Hill", ['a', 'o', 'h']],
    ['one two three four', ['o', 't', 'f']],
    ['a b c d', ['a', 'b', 'c']],
    ['3 Oaks', ['3', 'o']],
    ['', []],
  ])('"%s" needs %j', (typed, letters) => {
    expect(lettersAsked(typed, county)).toEqual(letters);
  });

  test('each thing is under those of its names and of its town, once', () => {
    const elm = thing("Elm Children's Centre", 'Oak Hill', { names: ['Old Hall', 'Elms'] });
    const ash = thing('Ash', 'Oak Hill');
    const letters = thingsByLetter(indexOf(elm, ash));
    expect(Object.fromEntries(letters)).toEqual({
      ...{ e: [elm], o: [elm, ash], h: [elm, ash], a: [ash] },
    });
  });

  test('not under those of a town of many', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => thing(`Elm ${String(at)}`, 'Oakham'));
    expect(thingsByLetter(indexOf(...many(59))).get('o')).toHaveLength(59);
    expect(thingsByLetter(indexOf(...many(60))).has('o')).toBe(false);
  });
});
