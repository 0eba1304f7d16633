/** What the finder prints: the first line, the numbered cards, and never an empty page. */

import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../src/domain/places/distance.ts';
import { askNamed, finder } from '../../../../src/domain/finder/answer.ts';
import { namedBy } from '../../../../src/domain/finder/named.ts';
import type { FinderIndex } from '../../../../src/domain/finder/index.ts';
import { finderAnswer } from '../../../../src/views/finder/answer.ts';
import type { FinderAnswer } from '../../../../src/views/finder/answer.ts';
import { viewOf } from '../../../../src/views/finder/view.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const find = finder(sentFinderIndex(makeCounty()));
/** North of every base, 8 miles from the nearest. */
const ALDERBY: Point = { lat: 54.9, lon: -1.8 };

const answer = (typed: string, query = '', index: FinderIndex = find.index): FinderAnswer =>
  finderAnswer(index, finder(index).ask(typed), viewOf(query));
const cards = ({ groups }: FinderAnswer) => groups.flatMap((group) => group.cards);

function fromDevice(point: Point, district?: number): FinderAnswer {
  const from = { label: '', as: 'device', point, district } as const;
  return finderAnswer(find.index, { is: 'found', from }, viewOf(''));
}

describe('an answer', () => {
  test('never lets a base in doubt stand alone in front', () => {
    for (const typed of ['QX2 1', 'Fenwick', 'Dogwood', 'QX2 1NH']) {
      const [first] = answer(typed).groups;
      expect(first?.cards[0]?.doubt, typed).toBeDefined();
      expect(first?.cards.length, typed).toBeGreaterThan(1);
      expect(first?.heading).toBe('Nearest, with one to check first');
    }
  });

  test('numbers its cards through, and marks the same numbers on the map', () => {
    const told = answer('QX10 4AA');
    const numbers = cards(told).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const marked = told.marks.flatMap(({ number }) => number ?? []);
    expect(marked).toEqual(numbers);
    expect(told.marks[0]?.kind).toBe('here');
  });

  test("has the district's other base, its family hub site and the nearest library", () => {
    const headings = fromDevice(ALDERBY, 1).groups.map(({ heading }) => heading);
    expect(headings).toContain('Also in South Fen');
    expect(headings).toContain('Nearest library');
    expect(answer('QX10 4AA').groups.map(({ heading }) => heading)).toContain(
      'Family hubs in North Fen',
    );
  });

  test('tells what became of the closed centres of a town, and of the one named', () => {
    expect(answer('Alderby').named.map(({ became }) => became)).toEqual(['Closed in 2019.']);
    expect(answer('Poppy House').named[0]?.page.to).toBe('/centres/alder/');
    expect(answer('Fenwick').named).toEqual([]);
  });

  test('says distances no more exactly than the starting point is known', () => {
    expect(cards(answer('QX2 1'))[1]?.distance).toMatch(/^about \d+ miles?, straight line$/);
    expect(cards(fromDevice(ALDERBY, 0))[0]?.distance).toMatch(/^\d+\.\d miles, straight line$/);
  });

  test('says of a device outside the map that it is', () => {
    const { notes, marks } = fromDevice({ lat: 51.5, lon: -0.1 });
    expect(notes[0]).toContain('You seem to be outside Fenshire');
    expect(marks.some(({ kind }) => kind === 'here')).toBe(false);
  });

  test('says what a misspelt name was taken for', () => {
    expect(answer('fenwik').notes).toContain('We took what you typed for Fenwick.');
  });

  test('says where half a postcode that was taken for a sector is none of the area', () => {
    expect(answer('QX32').notes).toContain(
      'QX32 is not in Fenshire, as far as our postcode table tells.',
    );
    expect(answer('QX3 2').notes.join(' ')).not.toContain('QX32');
  });

  test('to a district is its list, by name, with the way to its page', () => {
    const told = answer('South Fen');
    expect(told.heading).toBe('Bases in South Fen');
    expect(new Set(cards(told).map(({ thing }) => thing.district)).size).toBe(1);
    expect(told.next.map(({ to }) => to)).toContain('/find/district/south-fen/');
    expect(answer('South Fen', '?district=broadmoor').heading).toBe('Bases in Broadmoor');
  });

  test('counts what it shows', () => {
    expect(answer('QX1 1').count).toBe('Found: 3 bases, 1 library and 1 family hub.');
  });
});

describe('filters', () => {
  test('hold the answer to a distance', () => {
    const told = answer('QX1 1', '?show=libraries&within=10');
    expect(told.heading).toMatch(/^Libraries within 10 miles of QX1 1/);
    expect(cards(told).every(({ thing }) => thing.kind === 'library')).toBe(true);
    expect(cards(told).length).toBeGreaterThan(1);
  });

  test('name the nearest where nothing is within the distance, and show it', () => {
    const told = answer('Alderby', '?within=2');
    expect(told.heading).toMatch(/^Nothing within 2 miles: the nearest is about \d+ miles away$/);
    expect(cards(told)).toHaveLength(1);
  });

  test('go on to the first base that is sure', () => {
    const told = answer('QX2 1', '?within=2');
    expect(cards(told).some(({ doubt }) => doubt === undefined)).toBe(true);
    expect(told.notes[0]).toMatch(/^One further off is shown too/);
  });

  test('show all centres there ever were', () => {
    expect(cards(answer('Alderby', '?show=centres'))).toHaveLength(9);
  });

  test('hold the answer to a district', () => {
    const told = answer('QX1 1', '?district=south-fen');
    expect(new Set(cards(told).map(({ thing }) => thing.district))).toEqual(new Set([1]));
  });

  test('list by name where no starting point is given', () => {
    const told = answer('', '?show=family-hubs');
    const names = cards(told).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(cards(told).every(({ distance }) => distance === undefined)).toBe(true);
  });
});

describe('where there is no answer, the next step is told', () => {
  test.each(['', 'QX1 1A1', 'SW1A 1AA', 'qzxwvkjq', 'Waltham'])('"%s"', (typed) => {
    const told = answer(typed);
    expect(told.groups).toEqual([]);
    expect(told.next.map(({ to }) => to)).toContain('/find/#districts');
    expect(told.filters).toBe('none');
  });

  test('what was typed at length is cut in the first line', () => {
    expect(answer('zq'.repeat(200)).heading.length).toBeLessThan(110);
  });

  test('the neighbours are named only where the content has them', () => {
    expect(answer('SW1A').notes[0]).toContain('Moorshire');
    expect(answer('SW1A', '', { ...find.index, neighbours: [] }).notes[0]).toBe(
      'Ask the council where you live.',
    );
  });

  test('nearest spellings are offered for a name that is too far from any', () => {
    const told = answer('barchtan');
    expect(told.choices.map(({ name }) => name)).toContain('Birchton');
  });

  test('a centre without a point is told without the map', () => {
    const things = find.index.things.map(({ point: _, ...thing }) => thing);
    const index = { ...find.index, things, places: [] };
    const alder = namedBy(index, 'centre alder');
    if (!alder) throw new Error('no Alder');
    const told = finderAnswer(index, askNamed(alder), viewOf(''));
    expect(told.heading).toBe('We know Alder, but not where it is on the map');
    expect(told.named[0]?.page.to).toBe('/centres/alder/');
  });

  test('a council without bases is told so', () => {
    const index = { ...find.index, things: [] };
    expect(answer('QX1 1', '', index).heading).toMatch(/^No base is recorded near QX1 1/);
    expect(answer('QX1 1', '?show=libraries', index).heading).toBe(
      'No library is recorded in Fenshire',
    );
  });
});
