/** A large site sends its things by district: the answers are those of a site that sends all at once. */

import { largeFinder } from '../../../../src/domain/finder/large.ts';
import { readQuery } from '../../../../src/domain/finder/query.ts';
import { lettersAsked, thingsByLetter } from '../../../../src/domain/finder/letters.ts';
import { commonInNames, nameForm } from '../../../../src/domain/places/name-form.ts';
import { describe, expect, test } from 'vitest';
import { finder } from '../../../../src/domain/finder/answer.ts';
import type { FinderIndex, FinderThing } from '../../../../src/domain/finder/index.ts';
import { missingParts } from '../../../../src/domain/finder/parts.ts';
import { finderIndex } from '../../../../src/exports/browser-files/finder-file.ts';
import {
  isSentInParts,
  partsOf,
  receivedNames,
  sendableNames,
  withThings,
} from '../../../../src/exports/browser-files/parts-wire.ts';
import { finderAnswer } from '../../../../src/views/finder/answer.ts';
import type { FinderAnswer } from '../../../../src/views/finder/answer.ts';
import { viewOf } from '../../../../src/views/finder/view.ts';
import type { FinderView } from '../../../../src/views/finder/view.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const whole = finderIndex(makeCounty());
const common = commonInNames(whole.common);
const light: FinderIndex = {
  ...whole,
  things: receivedNames(sendableNames(whole)),
  parts: partsOf(whole),
};
const byDistrict = Map.groupBy(whole.things, ({ district }) => district);
const VIEWS = ['', '?show=libraries', '?within=5', `?district=${whole.districts[1]?.id ?? ''}`];

test.each(VIEWS.map((search) => [search]))(
  'each place, postcode and name, seen as %j',
  (search) => {
    const view = viewOf(search);
    const { outcodes, sectors } = makeCounty().postcodes;
    const asked = [
      ...whole.places.map(({ name }) => name),
      ...whole.things.map(({ name }) => name),
      ...whole.districts.map(({ name }) => name),
      ...[...outcodes, ...sectors].map(({ code }) => code),
    ];
    expect(asked.length).toBeGreaterThan(30);
    for (const typed of asked) {
      const { answer, fetched } = answerInParts(typed, view);
      const outcome = finder(whole).ask(typed);
      expect([typed, shown(answer)]).toEqual([typed, shown(finderAnswer(whole, outcome, view))]);
      if (outcome.is === 'choice') expect(fetched).toBe(0);
    }
  },
);

test('what is near is answered without the districts far away', () => {
  const [base] = whole.things.filter(({ kind, point }) => kind === 'base' && point);
  const lat = (base ?? expect.fail()).point?.lat ?? 0;
  const near = Array.from({ length: 9 }, (_, at) => ({
    ...base,
    id: `base near-${String(at)}`,
    name: `Near ${String(at)}`,
    district: 0,
    point: { lat: lat + at / 100, lon: 1 },
  })) as FinderThing[];
  const far = {
    ...near[0],
    id: 'base far',
    name: 'Far',
    district: 1,
    point: { lat: lat + 3, lon: 1 },
  };
  const index = { ...whole, things: [...near, far as FinderThing], places: [], elsewhere: [] };
  const parts = { ...index, parts: partsOf(index) };
  const outcome = finder(index).ask('Near 3');
  const missing = (view: string, ...loaded: number[]) =>
    missingParts(
      { ...parts, things: index.things.filter(({ district }) => loaded.includes(district)) },
      outcome,
      viewOf(view),
      new Set(loaded),
    );
  expect([missing(''), missing('', 0), missing('?within=20', 0)]).toEqual([[0], [], []]);
  expect(missing(`?district=${index.districts[1]?.id ?? ''}`, 0)).toEqual([1]);
  expect(missing('?show=centres', 0)).toEqual([1]);
});

describe('a district is fetched if it may have something as near as the last that is shown', () => {
  const point = { lat: 54, lon: -1 };
  const of = (kind: FinderThing['kind'], lons: readonly number[]) =>
    lons.map((lon, at): FinderThing => ({
      ...{ id: `${kind} ${String(at)}`, kind, name: kind, district: 0, point: { lat: 54, lon } },
    }));
  /** Eight bases, the last of them half a degree away, in no order. */
  const bases = of('base', [-1.5, -1.1, -1.4, -1, -1.2, -1.3, -1.05, -1.35]);

  test.each([
    ['west of it, nearer', bases, [54, -2, 54.1, -1.45], [1]],
    ['west of it, farther', bases, [54, -2, 54.1, -1.55], []],
    ['east of it, nearer', bases, [54, -0.55, 54.1, 0], [1]],
    ['east of it, farther', bases, [54, -0.45, 54.1, 0], []],
    ['all around', bases, [53, -2, 55, 0], [1]],
    ['of only seven bases', bases.slice(1), [54, -2, 54.1, -1.9], [1]],
    ['farther, of a library nearer', bases, [54, -2, 54.1, -1.55], [], [-1.1]],
    ['nearer than the library', bases, [54, -2, 54.1, -1.55], [1], [-1.6]],
  ] as const)('%s', (_, things, box, missing, libraries: readonly number[] = [-1]) => {
    const all = [...things, ...of('library', libraries)];
    expect(missingOf(all, ['base', 'library', 'centre'], box, '')).toEqual(missing);
  });

  // A tenth of a degree is about four miles.
  test.each([
    ['within the miles chosen', [-1.1], [54, -2, 54.1, -1.45], [1]],
    ['farther', [-1.1], [54, -2, 54.1, -1.55], []],
    ['nearer than the eighth', [-1.1, -1.2, -1.6], [54, -2, 54.1, -1.55], [1]],
  ] as const)('where miles are chosen: %s', (_, [first, ...more], box, missing) => {
    const libraries = of('library', [
      ...Array.from({ length: 8 - more.length }, () => first),
      ...more,
    ]);
    expect(missingOf(libraries, ['library'], box, '?within=20')).toEqual(missing);
  });

  function missingOf(
    things: readonly FinderThing[],
    kinds: readonly FinderThing['kind'][],
    box: readonly [number, number, number, number],
    view: string,
  ): number[] {
    const parts = { kinds, letters: '', outcodes: [], boxes: [box, box] };
    const from = { label: '', as: 'device', point, district: 0 } as const;
    const found = { is: 'found', from } as const;
    return missingParts({ ...whole, things, parts }, found, viewOf(view), new Set([0]));
  }
});

test('names are received as they were, with the id and the town of each', () => {
  const told = ({ id, kind, name, names, town, district, became }: FinderThing) => ({
    ...{ id, kind, name, town, district },
    names: names?.map((each) => nameForm(each, common).plain),
    closed: became !== undefined,
  });
  const sorted = (things: readonly FinderThing[]) =>
    things.map(told).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(light.things)).toEqual(sorted(whole.things));
});

test('400 things are sent at once, 401 are not', () => {
  const [thing] = whole.things;
  const things = (length: number) => Array.from({ length }, () => thing ?? expect.fail());
  expect([isSentInParts({ things: things(400) }), isSentInParts({ things: things(401) })]).toEqual([
    false,
    true,
  ]);
});

test('without a table of postcodes, an outcode of several districts lets the reader choose', () => {
  const postcodes = { ...whole.postcodes, outcodes: [], sectors: [], groups: [] };
  const index: FinderIndex = {
    ...whole,
    postcodes: postcodes as unknown as FinderIndex['postcodes'],
    things: [],
    parts: { kinds: [], letters: '', outcodes: ['DH1 DH2', 'DH2'], boxes: [] },
  };
  const { ask } = largeFinder(index);
  expect(ask('DH1 1AA')).toEqual({ is: 'district', district: whole.districts[0]?.id });
  expect(ask('DH2')).toMatchObject({
    is: 'choice',
    matches: [0, 1].map((rank) => ({ named: { is: 'district', district: whole.districts[rank] } })),
  });
  expect(ask('DH3')).toMatchObject({ is: 'no postcodes' });
});

/** As the browser does it: asks, fetches what is missing, and asks again. */
function answerInParts(
  typed: string,
  view: FinderView,
): { readonly answer: FinderAnswer; readonly fetched: number } {
  const came = new Map<number, readonly FinderThing[]>();
  const isName = readQuery(typed).is === 'name';
  const letters = thingsByLetter(whole);
  const named = new Set(
    (isName ? lettersAsked(typed, whole) : []).flatMap((letter) => letters.get(letter) ?? []),
  );
  for (;;) {
    const things = receivedNames(sendableNames({ ...whole, things: [...named] }));
    const index = withThings({ ...light, things }, came);
    const outcome = largeFinder(index).ask(typed);
    const missing = missingParts(index, outcome, view, new Set(came.keys()));
    if (missing.length === 0)
      return { answer: finderAnswer(index, outcome, view), fetched: came.size };
    for (const rank of missing) came.set(rank, byDistrict.get(rank) ?? []);
  }
}

/** Of each answer what a reader sees of it. */
function shown({ heading, count, notes, groups, brief, choices }: FinderAnswer) {
  return {
    ...{ heading, count, notes, brief },
    choices: choices.map(({ name, detail }) => `${name}, ${detail}`).toSorted(),
    groups: groups.map((group) => [
      group.heading,
      group.cards.map(({ thing, distance }) => [thing.id, distance]),
    ]),
  };
}

test('a town is known by its things where the site knows no places', () => {
  const things = whole.things.map((thing) => ({ ...thing, point: undefined }));
  const index = { ...whole, things, places: [], elsewhere: [] };
  const named = new Set(
    [...things, ...index.districts].map(({ name }) => nameForm(name, common).plain),
  );
  const own = [...Map.groupBy(things, ({ town }) => town)].filter(
    ([town]) => town !== undefined && finder({ ...index, things: [] }).ask(town).is === 'unknown',
  );
  const unlike = own.filter(([town = '']) => !named.has(nameForm(town, common).plain));
  expect(unlike.length).toBeGreaterThan(0);
  for (const [town = '', there] of unlike) {
    const outcome = largeFinder(index).ask(town);
    if (there.length === 1) expect(outcome).toEqual({ is: 'unplaced', thing: there[0] });
    else expect(outcome).toMatchObject({ is: 'choice', matches: { length: there.length } });
  }
});
