/** What a name stands for: one thing, a choice, something elsewhere, a misspelling, or nothing known. */

import { describe, expect, test } from 'vitest';
import type { FinderIndex, FinderPlace, FinderThing } from '../../../../src/domain/finder/index.ts';
import { nameFinder } from '../../../../src/domain/finder/names.ts';
import type { NameMatch } from '../../../../src/domain/finder/names.ts';
import type { Outcome } from '../../../../src/domain/finder/outcome.ts';
import { readName } from '../../../../src/domain/finder/read-name.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const county = sentFinderIndex(makeCounty());
/** About 35 miles from north to south. */
const at = (miles: number) => ({ lat: 54.5 + miles / 69, lon: -1.5 });

const place = (name: string, miles = 0, more: Partial<FinderPlace> = {}): FinderPlace => ({
  ...{ id: `${name} ${String(miles)}`, name, district: 0, point: at(miles) },
  ...more,
});
const thing = (name: string, more: Partial<FinderThing> = {}): FinderThing => ({
  ...{ id: `centre ${name}`, kind: 'centre', name, district: 0, point: at(0) },
  ...more,
});

/** What is understood on a site that knows nothing but these. */
function read(typed: string, part: Partial<FinderIndex>): string {
  const none = { places: [], things: [], elsewhere: [], districts: [] };
  const index: FinderIndex = { ...county, ...none, ...part };
  return inWords(readName(typed, index, nameFinder(index)));
}

function inWords(outcome: Outcome): string {
  const names = (matches: readonly NameMatch[]) => matches.map(({ by }) => by).join(' | ');
  switch (outcome.is) {
    case 'found': {
      const { from, corrected } = outcome;
      const where = `${from.as} ${from.label} ${String(Math.round((from.point.lat - 54.5) * 69))}`;
      return corrected === undefined ? where : `${where}, corrected to ${corrected}`;
    }
    case 'choice':
      return `choice of ${names(outcome.matches)}`;
    case 'unknown':
      return `unknown, near ${names(outcome.near)}`.trim();
    case 'elsewhere': {
      const near = outcome.near.length > 0 ? `, near ${names(outcome.near)}` : '';
      const corrected = outcome.corrected === undefined ? '' : `, for ${outcome.corrected}`;
      return `elsewhere in ${outcome.places.map(({ area }) => area).join(' | ')}${near}${corrected}`;
    }
    default:
      return outcome.is;
  }
}

describe('a name that is spelt right', () => {
  const ashwells = [place('Ashwell', 5), place('Ashwell', 30), place('Oakham', 28)];
  const elsewhere = [
    { name: 'Ashwell', area: 'Moorshire' },
    { name: 'Acton', area: 'Moorshire' },
    { name: 'Acton', area: 'Wealdshire' },
  ];
  const actons = ['Acton Green', 'Acton Hill', 'Acton Moor', 'Acton West', 'East Acton'].map(
    (name) => place(name),
  );

  test.each([
    ['Oakham', 'place Oakham 28'],
    ['Ashwell', 'choice of Ashwell | Ashwell'],
    ['Ashwell near Oakham', 'place Ashwell 30'],
    ['Ashwell, Oakham', 'place Ashwell 30'],
    ['Oakham near Ashwell', 'place Oakham 28'],
    ['Ashwell near Nowhere', 'choice of Ashwell | Ashwell'],
    ['Ashwell, Fenshire', 'choice of Ashwell | Ashwell'],
    ['Ashwell, Moorshire', 'elsewhere in Moorshire'],
    ['Acton', 'elsewhere in Moorshire | Wealdshire'],
    ['Acton, Wealdshire', 'elsewhere in Wealdshire'],
    ['Acton, Kent', 'unknown, near Acton | Acton'],
  ])('"%s": %s', (typed, outcome) => {
    expect(read(typed, { places: ashwells, elsewhere })).toBe(outcome);
  });

  test('of several near a town the nearest is meant, if it is within twelve miles', () => {
    const near = [place('Oakham', 0), place('Ashwell', 11), place('Ashwell', 8)];
    expect(read('Ashwell near Oakham', { places: near })).toBe('place Ashwell 8');
    const farther = [place('Ashwell', 14), place('Ashwell', 13), place('Ashwell Thorpe', 1)];
    const far = [place('Oakham', 0), ...farther];
    expect(read('Ashwell near Oakham', { places: far })).toBe('choice of Ashwell | Ashwell');
  });

  test('a centre too says where its name is, and one without a point does not', () => {
    const centre = thing('Oakham', { point: at(28) });
    const places = [place('Ashwell', 5), place('Ashwell', 30)];
    expect(read('Ashwell near Oakham', { places, things: [centre] })).toBe('place Ashwell 30');
    const unplaced = [{ ...centre, point: undefined }];
    expect(read('Ashwell near Oakham', { places, things: unplaced })).toBe(
      'choice of Ashwell | Ashwell',
    );
  });

  test('of a place elsewhere, three of ours whose names begin with it are named too', () => {
    expect(read('Acton', { places: actons, elsewhere })).toBe(
      'elsewhere in Moorshire | Wealdshire, near Acton Hill | Acton Moor | Acton West',
    );
  });

  test('a name that is ours is ours, whatever else has it, unless its area is said', () => {
    const places = [place('Acton', 3)];
    expect(read('Acton', { places, elsewhere })).toBe('place Acton 3');
    expect(read('Acton, Moorshire', { places, elsewhere })).toBe('elsewhere in Moorshire');
    expect(read('Acton, Kent', { places, elsewhere })).toBe('place Acton 3');
  });

  test('one that streets have too is asked about', () => {
    const places = [place('Church End', 3, { generic: true })];
    expect(read('Church End', { places })).toBe('choice of Church End');
  });
});

describe('a kind of place without a name', () => {
  const called = { called: 'childrens centre|hub', common: 'sure start|library' };
  const places = [place('Hab'), place('Heap')];

  test.each(['hub', 'the nearest hub', 'library', 'Sure Start', 'surestart', 'near me', 'help'])(
    '"%s" says no place, and is none misspelt',
    (typed) => {
      expect(read(typed, { ...called, places })).toBe('nothing');
    },
  );
  test('is a name where something is called so', () => {
    expect(read('hub', { ...called, places: [place('Hub', 3)] })).toBe('place Hub 3');
  });
  test('leads from a part of a name in a sentence to what is called so', () => {
    const things = [thing('Oakham (Oak)'), thing('Ash', { point: at(9) })];
    const asked = 'when did the Oak children’s centre close';
    expect(read(asked, { ...called, things })).toBe('centre Oakham (Oak) 0');
    expect(read('when did the Oak nursery close', { ...called, things })).toMatch(/^unknown/);
  });
  test('leads to the last of two that are called so', () => {
    const things = [thing('Oakham (Oak)'), thing('Elmham (Elm)', { point: at(9) })];
    expect(read('do they shut the Oak hub or the Elm hub', { ...called, things })).toBe(
      'centre Elmham (Elm) 9',
    );
  });
});

describe('a town and what is named after it', () => {
  const oakham = place('Oakham', 2);

  test.each([
    ['its centre', [thing('Oakham', { town: 'Oakham' })], 'place Oakham 2'],
    ['a centre of no known town', [thing('Oakham')], 'place Oakham 2'],
    [
      'a centre of another town',
      [thing('Oakham', { town: 'Ashwell' })],
      'choice of Oakham | Oakham',
    ],
  ])('are one: %s', (_, things, outcome) => {
    expect(read('Oakham', { places: [oakham], things })).toBe(outcome);
  });

  test('are two where only a word of both was typed', () => {
    const things = [thing('Mill (North Oakham)', { town: 'North Oakham' })];
    expect(read('mill', { things: [thing('Mill House', { town: 'Oakham' }), ...things] })).toBe(
      'choice of Mill House | Mill (North Oakham)',
    );
    expect(read('Oakham', { places: [place('North Oakham')], things })).toBe(
      'choice of North Oakham | Mill (North Oakham)',
    );
  });

  test('are no choice with a district of the name', () => {
    const districts = [{ id: 'oakham', name: 'Oakham' }];
    expect(read('Oakham', { places: [oakham], districts })).toBe('place Oakham 2');
    expect(read('Oakham', { districts })).toBe('district');
  });

  test('are several where there is no town', () => {
    const things = [thing('Mill'), thing('Mill', { id: 'library mill', kind: 'library' })];
    expect(read('Mill', { things })).toBe('choice of Mill | Mill');
  });
});

describe('the beginning of a name, or a word of it', () => {
  const places = [place('Ashwell Thorpe', 4), place('Oakham')];

  test.each([
    ['ashw', 'place Ashwell Thorpe 4'],
    ['thorpe', 'place Ashwell Thorpe 4'],
    ['the village of thorpe', 'place Ashwell Thorpe 4'],
    ['oak', 'place Oakham 0'],
    ['oa', 'unknown, near Oakham'],
  ])('"%s": %s', (typed, outcome) => {
    expect(read(typed, { places })).toBe(outcome);
  });

  test('of several is a choice, of twelve at most', () => {
    const all = Array.from({ length: 15 }, (_, nth) => place(`Ash ${String(nth + 10)}`));
    const outcome = read('ash', { places: all });
    expect(outcome).toMatch(/^choice of Ash 10 \| Ash 11 /);
    expect(outcome.split(' | ')).toHaveLength(12);
  });

  test('is offered, not taken, where streets or places elsewhere have it too', () => {
    const generic = [place('Church End', 3, { generic: true })];
    expect(read('church', { places: generic })).toBe('choice of Church End');
    const elsewhere = [{ name: 'Ashwell Green', area: 'Moorshire' }];
    expect(read('ashwell', { places, elsewhere })).toBe('choice of Ashwell Thorpe');
    expect(read('ashwell', { elsewhere })).toBe('unknown, near Ashwell Green');
  });
});

describe('a name in a sentence', () => {
  const places = [
    place('Oakham', 2),
    place('East Oakham', 5),
    place('Ash', 7),
    place('Isle of Ash', 9),
  ];

  test.each([
    ['what happened to Oakham, please tell me', 'place Oakham 2'],
    ['is east oakham still open', 'place East Oakham 5'],
    ['is the isle of ash closed now', 'place Isle of Ash 9'],
    ['from East Oakham to Oakham', 'place East Oakham 5, corrected to East Oakham'],
    // Two mistakes for East Oakham, none for Oakham.
    ['week Oakham', 'place Oakham 2, corrected to Oakham'],
    // One mistake.
    ['eost Oakham', 'place East Oakham 5, corrected to East Oakham'],
    ['my flat in Oakham Road', 'unknown, near Oakham'],
    ['the red ash behind us', 'unknown, near Ash'],
    ['Stratford upon Oakham XX1 1AA', 'unknown, near Oakham'],
  ])('"%s": %s', (typed, outcome) => {
    expect(read(typed, { places })).toBe(outcome);
  });

  test('one elsewhere is a word like any other', () => {
    const reading = { name: 'Reading', area: 'Berkshire', point: at(0) };
    expect(read('help with reading books', { elsewhere: [reading] })).toMatch(/^unknown/);
  });

  test('of two that have it, the reader chooses', () => {
    const things = [thing('Oakham', { town: 'Melton' })];
    expect(read('when did Oakham close', { places: [place('Oakham', 2)], things })).toBe(
      'choice of Oakham | Oakham',
    );
  });
});

describe('a misspelt name', () => {
  test.each([
    ['oakhan', ['Oakham'], 'place Oakham 0, corrected to Oakham'],
    ['oakhm', ['Oakham'], 'place Oakham 0, corrected to Oakham'],
    // Two mistakes only in a name of eight letters or more.
    ['oqkhan', ['Oakham'], 'unknown, near Oakham'],
    ['oqkhanton', ['Oakhamton'], 'place Oakhamton 0, corrected to Oakhamton'],
    // One mistake is likelier than two; of two as near, none is taken.
    ['oakhamtin', ['Oakhamton', 'Oakhamtip'], 'unknown, near Oakhamtip | Oakhamton'],
    ['oakhamtin', ['Oakhamton', 'Oakhampip'], 'place Oakhamton 0, corrected to Oakhamton'],
    ['oakhamtin', ['Oakxamton'], 'place Oakxamton 0, corrected to Oakxamton'],
    // With other gaps, one mistake.
    ['oak hampten', ['Oakhamton'], 'unknown, near Oakhamton'],
    ['moving to', ['Ovington'], 'unknown, near Ovington'],
    ['scrat by', ['Scratby'], 'place Scratby 0, corrected to Scratby'],
    // The first letter is seldom wrong, unless it has changed places with the next.
    ['pakham', ['Oakham'], 'unknown, near Oakham'],
    ['aokham', ['Oakham'], 'place Oakham 0, corrected to Oakham'],
    ['is my kids centre in oakhan still open', ['Oakham'], 'place Oakham 0, corrected to Oakham'],
    ['has oakhan childrens centre closed down', ['Oakham'], 'place Oakham 0, corrected to Oakham'],
    // With a word after it that makes another name of it, it is only offered.
    ['the shop at oakham corner', ['Oakham'], 'unknown, near Oakham'],
    ['thorpa ashwell', ['Ashwell Thorpe'], 'unknown, near Ashwell Thorpe'],
    ['we live in oakhan', ['Oakham'], 'place Oakham 0, corrected to Oakham'],
  ])('"%s" among %j: %s', (typed, names, outcome) => {
    expect(read(typed, { places: names.map((name) => place(name)) })).toBe(outcome);
  });

  test('is that of a place elsewhere too, if it is the only one', () => {
    const elsewhere = [{ name: 'Acton', area: 'Moorshire' }];
    expect(read('Actoon', { elsewhere })).toBe('elsewhere in Moorshire, for Acton');
    expect(read('Actoon', { elsewhere: [...elsewhere, { name: 'Acton', area: 'Kent' }] })).toBe(
      'unknown, near Acton | Acton',
    );
    expect(read('Acten', { places: [place('Acte')], elsewhere })).toBe(
      'unknown, near Acte | Acton',
    );
  });

  test('is not corrected to a name of streets', () => {
    const places = [place('Church End', 3, { generic: true })];
    expect(read('churhc end', { places })).toBe('unknown, near Church End');
  });

  test('stands for a town before the centre named after it', () => {
    const things = [thing('Oakham', { town: 'Oakham' })];
    expect(read('oakhan', { places: [place('Oakham', 2)], things })).toBe(
      'place Oakham 2, corrected to Oakham',
    );
  });
});

test('of an unknown name, three somewhat like it are named, each once', () => {
  const places = ['Oakhamton', 'Oakhamtin', 'Oakhamtun', 'Oakhamtan'].map((name) => place(name));
  expect(read('my oakhamxxn', { places })).toBe('unknown, near Oakhamtan | Oakhamtin | Oakhamton');
  expect(read('qzxwv', { places })).toBe('unknown, near');
});
