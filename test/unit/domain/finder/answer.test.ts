import { describe, expect, test } from 'vitest';
import { finder } from '../../../../src/domain/finder/answer.ts';
import type { Outcome } from '../../../../src/domain/finder/outcome.ts';
import { askNamed } from '../../../../src/domain/finder/ask-named.ts';
import { allNamed, keyOf, namedBy } from '../../../../src/domain/finder/named.ts';
import type { Named } from '../../../../src/domain/finder/named.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const index = sentFinderIndex(makeCounty());
const find = () => finder(index);

/** An outcome in one line: what it is and what it is based on. */
function summaryOf(outcome: Outcome): string {
  switch (outcome.is) {
    case 'found':
      return `${outcome.from.as} ${outcome.from.label}`;
    case 'choice':
      return `choice of ${outcome.matches.map(({ by }) => by).join(' | ')}`;
    case 'district':
      return `district ${outcome.district}`;
    case 'outside':
      return `outside ${outcome.code}`;
    default:
      return outcome.is;
  }
}

test.each([
  ['NR1 1AA', 'no postcodes'],
  ['SW1A', 'no postcodes'],
  ['ZZ1 1ZZ', 'malformed'],
])('without a table of postcodes, %s is not said to be elsewhere', (typed, outcome) => {
  const postcodes = { ...index.postcodes, outcodes: [] };
  expect(finder({ ...index, postcodes }).ask(typed).is).toBe(outcome);
});

describe('outcomes are distinguished', () => {
  test.each([
    ['', 'nothing'],
    ['QX1 1', 'sector QX1 1'],
    ['QX10', 'outcode QX10'],
    ['QX1', 'outcode QX1'],
    ['QX1O 4AA', 'group QX10 4A'],
    ['QX2 9ZZ', 'outcode QX2'],
    ['QX1 1A1', 'malformed'],
    ['ZZ1 1ZZ', 'malformed'],
    ['NR1 1AA', 'outside NR1'],
    ['SW1A 1AA', 'outside SW1A'],
    ['Alderby', 'place Alderby'],
    ['old alderby', 'place Alderby'],
    ['birhcton', 'place Birchton'],
    ['fenwik', 'place Fenwick'],
    ['queens lynn', "place Queen's Lynn"],
    ['Poppy', 'centre Alder'],
    ["St Clement's", "centre St Clement's (Terring St Clement)"],
    ['Terring', 'choice of Terring St John | Terring St Clement'],
    ['Hatch', 'place Hatch'],
    ['alderby fenshire', 'place Alderby'],
    ['the village of Alderby', 'place Alderby'],
    ['we live in alderby', 'place Alderby'],
    ['South Fen', 'district south-fen'],
    ['North Fen', 'district north-fen'],
    ['Broadmoor', 'place Broadmoor'],
    ['12 High Street, Alderby QX10 4AB', 'group QX10 4A'],
    ['my postcode is qx2 1nh', 'group QX2 1N'],
    ['from QX10 4AB to QX2 1NH', 'group QX2 1N'],
    // A whole postcode says more than a town, and which of two is meant; half of one does not.
    ['Alderby, QX10 4AB', 'group QX10 4A'],
    ['Terring, QX2 1NH', 'group QX2 1N'],
    ['Terring, QX2', 'choice of Terring St John | Terring St Clement'],
    ['Alderby, NR1 1AA', 'place Alderby'],
    ['Alderby centre, QX10 4AB', 'place Alderby'],
    ['Poppy House, QX10 4AB', 'centre Alder'],
    ['North Fen, QX10 4AB', 'district north-fen'],
    ['Westminster SW1A 1AA', 'unknown'],
    ['%', 'nothing'],
    ['مرحبا', 'unknown'],
    ['Waltham', 'choice of North Waltham | Hazel (North Waltham)'],
    ['qzxwvkjq', 'unknown'],
  ])('"%s": %s', (typed, outcome) => {
    expect(summaryOf(find().ask(typed))).toBe(outcome);
  });
});

test('a postcode that the table has only as part of an area keeps what was typed', () => {
  expect(find().ask('QX2 9ZZ')).toMatchObject({ from: { label: 'QX2', typed: 'QX2 9ZZ' } });
});

test('half a postcode is an outcode before it is a sector', () => {
  expect(find().ask('QX32')).toEqual({ is: 'outside', code: 'QX32' });
  expect(find().ask('QX3 2')).toMatchObject({ from: { label: 'QX3 2' } });
  expect(find().ask('qx1o')).toMatchObject({ from: { label: 'QX10' } });
});

test('the key of a name finds what it refers to', () => {
  const elsewhere = ['Moorshire', 'Wealdshire'].map((area) => ({ name: 'Acton', area }));
  const all = allNamed({ ...index, elsewhere });
  expect(all.map((named) => namedBy({ ...index, elsewhere }, keyOf(named)))).toEqual(all);
});

test('a name among other words is offered, not guessed', () => {
  expect(find().ask('I live in Alderby')).toMatchObject({ from: { label: 'Alderby' } });
  expect(find().ask('the shop at Alderby corner')).toMatchObject({
    is: 'unknown',
    near: expect.arrayContaining([expect.objectContaining({ by: 'Alderby' })]) as unknown,
  });
});

test('a corrected spelling is named', () => {
  expect(find().ask('Eldersee')).toMatchObject({ is: 'found', corrected: 'Eldersea' });
});

test('a centre that was named is part of the answer', () => {
  const outcome = find().ask('Poppy House');
  expect(outcome).toMatchObject({ is: 'found', from: { named: { id: 'centre alder' } } });
});

describe('an answer knows whether a centre was asked about', () => {
  test.each([
    ['Alderby centre', true],
    ['when did the centre in Alderby close', true],
    ['Poppy House centre', true],
    ['is Poppy House still open', true],
    ['Poppy House', undefined],
    ['Alderby', undefined],
    ['did the shop in Alderby close', undefined],
  ])('"%s": %s', (typed, ofCentre) => {
    const outcome = find().ask(typed);
    expect(outcome.is === 'found' ? outcome.from.ofCentre : outcome).toBe(ofCentre);
  });
});

describe('where a postcode is', () => {
  test('is told as closely as the table knows it', () => {
    expect(find().ask('qx1 1ab')).toEqual({
      is: 'found',
      from: {
        ...{ label: 'QX1 1A', as: 'group', typed: 'QX1 1AB', district: 0 },
        point: {
          lat: expect.closeTo(54.862, 3) as number,
          lon: expect.closeTo(-1.605, 3) as number,
        },
      },
    });
    expect(find().ask('QX1 1')).toMatchObject({ from: { as: 'sector', typed: undefined } });
  });

  test.each([
    ['QX10', { is: 'found', from: { label: 'QX10', as: 'outcode', mostlyElsewhere: true } }],
    ['QX10 4', { is: 'found', from: { label: 'QX10 4', as: 'sector' } }],
    ['QX10 9', { is: 'outside', code: 'QX10 9' }],
    ['QX10 9ZZ', { is: 'outside', code: 'QX10 9ZZ' }],
    ['QX10 9Z', { is: 'outside', code: 'QX10 9' }],
  ])('in an outcode that is mostly elsewhere: %s', (typed, outcome) => {
    const answer = find().ask(typed);
    expect(answer).toMatchObject(outcome);
    if (answer.is === 'outside') expect(answer.partlyAt?.lat).toBeCloseTo(54.9, 3);
  });

  test('outside is in an area of the table, or in one of the country', () => {
    const outcodes = [...index.postcodes.outcodes, ['NR1', 52_600, 1_300, 0, ''] as const];
    const asked = (typed: string) =>
      finder({ ...index, postcodes: { ...index.postcodes, outcodes } }).ask(typed);
    expect(asked('QX9 9ZZ')).toEqual({ is: 'outside', code: 'QX9' });
    expect(asked('NR9 9ZZ')).toEqual({ is: 'outside', code: 'NR9' });
    expect(asked('IP9 9ZZ')).toEqual({ is: 'outside', code: 'IP9' });
    expect(asked('QZ9 9ZZ')).toEqual({ is: 'malformed', typed: 'QZ9 9ZZ' });
  });

  test('on a site with a list of single postcodes is told by that', () => {
    const place = { point: { lat: 54, lon: -1 }, district: -1 };
    const listed = finder(index, {
      locate: ({ unit }) =>
        unit === undefined
          ? undefined
          : { ...place, code: unit, as: 'unit', outside: true, ended: '2019-03', unlisted: true },
    });
    expect(listed.ask('QX1 1AA')).toEqual({
      is: 'found',
      from: {
        ...place,
        ...{ label: 'QX1 1AA', as: 'unit', typed: undefined, mostlyElsewhere: undefined },
        ...{ side: 'outside', ended: '2019-03', unlisted: true },
      },
    });
    expect(listed.ask('QX1 1')).toEqual({ is: 'outside', code: 'QX1' });
  });

  test('without a table is the district of all places whose postcodes begin so', () => {
    const postcodes = { ...index.postcodes, outcodes: [] };
    const asked = (typed: string) => finder({ ...index, postcodes }).ask(typed);
    expect(asked('QX1 1ZZ')).toEqual({ is: 'district', district: 'north-fen' });
    expect(asked('QX10')).toEqual({ is: 'district', district: 'north-fen' });
    expect(asked('QX2')).toEqual({ is: 'district', district: 'south-fen' });
    expect(asked('NR3')).toEqual({ is: 'no postcodes', typed: 'NR3' });
    const things = index.things.map((thing) => ({ ...thing, postcode: 'NR3 1AA' }));
    const split = finder({ ...index, postcodes, things });
    expect(split.ask('NR3')).toEqual({ is: 'no postcodes', typed: 'NR3' });
  });

  test('is read from the last postcode among other words, if it is known', () => {
    expect(find().ask('from QX2 1NH to QX10 4AB')).toMatchObject({ from: { label: 'QX10 4A' } });
    expect(find().ask('12 Elm Road NR1 1AA')).toMatchObject({ is: 'unknown' });
    expect(find().ask('Alderby QX2 1NH')).toMatchObject({ from: { label: 'QX2 1N' } });
  });
});

describe('what is being typed', () => {
  const suggested = (typed: string, most = 5) =>
    find()
      .suggest(typed, most)
      .map(({ by }) => by);

  test.each([
    ['ald', ['Alderby', 'Alder', 'Alderby Library']],
    ['we live in ald', ['Alderby', 'Alder', 'Alderby Library']],
    ['qzx', []],
    ['QX1', []],
    ['', []],
  ])('"%s" may become %j', (typed, names) => {
    expect(suggested(typed)).toEqual(names);
  });

  test('is at most as many names as were asked for, and none elsewhere', () => {
    expect(suggested('ald', 2)).toEqual(['Alderby', 'Alder']);
    const elsewhere = ['Aldwick', 'Aldham'].map((name) => ({ name, area: 'Moorshire' }));
    const near = finder({ ...index, elsewhere });
    expect(near.suggest('ald', 5).map(({ by }) => by)).toEqual([
      'Alderby',
      'Alder',
      'Alderby Library',
    ]);
    expect(near.suggest('aldw', 5)).toEqual([]);
  });

  test('is no name where it looks like a postcode', () => {
    const places = index.places.map((place) => ({ ...place, name: `QX1 ${place.name}` }));
    expect(finder({ ...index, places }).suggest('QX1', 5)).toEqual([]);
  });
});

test.each([
  ['Alderby', true],
  ['the village of alderby', true],
  ['Poppy House', true],
  ['Alder', true],
  ['Alderb', false],
  ['', false],
])('whether something is called "%s": %s', (typed, known) => {
  expect(find().knows(typed)).toBe(known);
});

describe('the answer for a name whose meaning is known', () => {
  const point = { lat: 54.5, lon: -1.5 };
  const thing = { id: 'centre ash', kind: 'centre', name: 'Ash', district: 1, point } as const;

  test.each([
    [
      { is: 'place', place: { id: 'ash', name: 'Ash', district: 2, point } },
      { is: 'found', from: { label: 'Ash', as: 'place', point, district: 2 }, corrected: 'ahs' },
    ],
    [
      { is: 'thing', thing },
      {
        is: 'found',
        from: { label: 'Ash', as: 'centre', point, district: 1, named: thing },
        corrected: 'ahs',
      },
    ],
    [
      { is: 'thing', thing: { ...thing, point: undefined } },
      { is: 'unplaced', thing: { ...thing, point: undefined } },
    ],
    [
      { is: 'district', district: { id: 'fen', name: 'Fen' } },
      { is: 'district', district: 'fen' },
    ],
    [
      { is: 'elsewhere', place: { name: 'Ash', area: 'Kent' } },
      { is: 'elsewhere', places: [{ name: 'Ash', area: 'Kent' }], near: [], corrected: 'ahs' },
    ],
  ] as const satisfies readonly (readonly [Named, Outcome])[])('%j', (named, outcome) => {
    expect(askNamed(named, 'ahs')).toEqual(outcome);
  });
});
