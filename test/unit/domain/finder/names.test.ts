/** How well names fit what was typed, and which of them come first. */

import { describe, expect, test } from 'vitest';
import type { FinderIndex, FinderPlace, FinderThing } from '../../../../src/domain/finder/index.ts';
import { editsCorrected, nameFinder } from '../../../../src/domain/finder/names.ts';
import type { NameFinder, NameMatch } from '../../../../src/domain/finder/names.ts';
import { commonInNames } from '../../../../src/domain/places/name-form.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const county = sentFinderIndex(makeCounty());

const place = (name: string, more: Partial<FinderPlace> = {}): FinderPlace => ({
  ...{ id: name, name, district: 0, point: { lat: 54.6, lon: -1.6 } },
  ...more,
});
const thing = (kind: FinderThing['kind'], name: string, names?: string[]): FinderThing => ({
  ...{ id: `${kind} ${name}`, kind, name, names, district: 0 },
});

function namesOf(part: Partial<FinderIndex>): NameFinder {
  return nameFinder({ ...county, places: [], things: [], elsewhere: [], districts: [], ...part });
}

const said = ({ by, fit, edits }: NameMatch) => `${by}: ${fit}${edits ? ` ${String(edits)}` : ''}`;

describe('one name', () => {
  test.each([
    ['ashwell', ['Ashwell', 'Ashwell Thorpe'], ['Ashwell: same', 'Ashwell Thorpe: start']],
    ['Ash', ['Ashwell', 'Nash'], ['Ashwell: start', 'Nash: near 1']],
    ['thorpe', ['Ashwell Thorpe'], ['Ashwell Thorpe: part']],
    ['horpe', ['Ashwell Thorpe'], ['Ashwell Thorpe: near 1.5']],
    ['ash well', ['Ashwell'], ['Ashwell: near']],
    ['Great Ashwell', ['Gt. Ashwell'], ['Gt. Ashwell: same']],
    ['ashwel', ['Ashwell'], ['Ashwell: start']],
    ['ashwelk', ['Ashwell'], ['Ashwell: near 1']],
    ['axhwelk', ['Ashwell'], ['Ashwell: near 2']],
    ['axhxelk', ['Ashwell'], []],
    // A short word can be misspelt once, and two letters not at all.
    ['elx', ['Elm'], ['Elm: near 1']],
    ['exx', ['Elm'], []],
    ['ex', ['El'], []],
    ['exm', ['Elms'], []],
    ['elmst', ['Elm'], ['Elm: near 2']],
    ['elxst', ['Elm'], []],
    ['thorpe ashwell', ['Ashwell Thorpe'], ['Ashwell Thorpe: near 0.5']],
    ['thorpa ashwell', ['Ashwell Thorpe'], ['Ashwell Thorpe: near 1.5']],
    ['thorpa axhwell', ['Ashwell Thorpe'], ['Ashwell Thorpe: near 2.5']],
    ['thoppa axhwell', ['Ashwell Thorpe'], []],
    ['xx ashwell', ['Ashwell Thorpe'], []],
    ['elx ashwell', ['Elm Ashwell Green'], ['Elm Ashwell Green: near 1.5']],
    ['the shop at ashwell corner', ['Ashwell'], ['Ashwell: near 2.5']],
    ['the shop at ashwells corner', ['Ashwell'], []],
    ['', ['Ashwell'], []],
  ])('"%s" among %j', (typed, names, found) => {
    const finder = namesOf({ places: names.map((name) => place(name)) });
    expect(finder.find(typed, 5).map(said)).toEqual(found);
  });

  test('words that all names have do not count, unless there is no other', () => {
    const finder = namesOf({ things: [thing('centre', "Elm Children's Centre")] });
    expect(finder.find('elm', 5).map(said)).toEqual(["Elm Children's Centre: same"]);
    expect(finder.same('The Elm centre')).toHaveLength(1);
    expect(finder.same('oak')).toEqual([]);
  });
});

describe('the best come first', () => {
  test('by how they fit, then edits, then the kind, then the shortest, then from A to Z', () => {
    const finder = namesOf({
      places: [place('Old Ash'), place('Ashby'), place('Ash')],
      things: [
        thing('library', 'Ash'),
        thing('family hub', 'Ash'),
        thing('centre', 'Ash'),
        thing('base', 'Ash'),
      ],
      districts: [{ id: 'ash', name: 'Ash' }],
      elsewhere: [
        { name: 'Ash', area: 'Moorshire' },
        { name: 'Ashbys', area: 'Moorshire' },
        { name: 'Ashbyn', area: 'Moorshire' },
      ],
    });
    const kindOf = ({ named }: NameMatch) => (named.is === 'thing' ? named.thing.kind : named.is);
    expect(finder.find('ash', 12).map((match) => [match.by, kindOf(match)])).toEqual([
      ['Ash', 'place'],
      ['Ash', 'base'],
      ['Ash', 'centre'],
      ['Ash', 'family hub'],
      ['Ash', 'library'],
      ['Ash', 'district'],
      ['Ash', 'elsewhere'],
      ['Ashby', 'place'],
      ['Ashbyn', 'elsewhere'],
      ['Ashbys', 'elsewhere'],
      ['Old Ash', 'place'],
    ]);
    expect(finder.same('ash').map(kindOf)).toEqual(finder.find('ash', 7).map(kindOf));
  });

  test('each thing comes once, by the name of it that fits best', () => {
    const finder = namesOf({
      places: [
        place('Ashwell', { names: ['Ashwell Market', 'Market Ash'], saidAs: ['Ashel'] }),
        place('Oakham'),
      ],
    });
    expect(finder.find('ashel', 5).map(said)).toEqual(['Ashel: same']);
    expect(finder.find('market ash', 5).map(said)).toEqual(['Market Ash: same']);
    expect(finder.same('Ashwell market').map(({ by }) => by)).toEqual(['Ashwell Market']);
    expect(finder.find('ashw', 5).map(said)).toEqual(['Ashwell: start']);
  });

  test('of two as near, the one that begins as was typed', () => {
    const finder = namesOf({ places: ['Aston', 'Exton'].map((name) => place(name)) });
    expect(finder.find('eston', 5).map(said)).toEqual(['Exton: near 1', 'Aston: near 1']);
  });

  test('no more than was asked for', () => {
    const finder = namesOf({ places: ['Ash', 'Ashby', 'Ashford'].map((name) => place(name)) });
    expect(finder.find('ash', 2).map(({ by }) => by)).toEqual(['Ash', 'Ashby']);
  });

  test('a word that few names have says more than one that many have', () => {
    const greens = Array.from({ length: 80 }, (_, at) =>
      place(`Green ${'abcdefgh'.charAt(at % 8)}${String(at)}`),
    );
    const both = namesOf({ places: [...greens, place('Green Zeal')] });
    expect(both.find('green zeal', 1).map(said)).toEqual(['Green Zeal: same']);
    const rare = namesOf({ places: [...greens, place('Zeal')] });
    expect(rare.find('green zeal', 1).map(said)).toEqual(['Zeal: near 2.5']);
  });
});

test.each([
  ['elm', 'elx', 1],
  ['el', 'elm', 0],
  ['elm', 'el', 0],
  ['ashwell', 'ashwelk', 1],
  ['ashwells', 'ashwelk', 2],
  ['ashwel', 'ashwells', 2],
  ['elm centre', 'the elx', 1],
])('of "%s" and "%s" %i edits are corrected', (typed, by, edits) => {
  expect(editsCorrected(typed, by, commonInNames('centre'))).toBe(edits);
});
