/** What the finder prints: the first line, the numbered cards, and never an empty page. */

import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../src/domain/places/distance.ts';
import { askNamed } from '../../../../src/domain/finder/ask-named.ts';
import { askPosition } from '../../../../src/domain/finder/position.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
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
  test('never gives a base in doubt as the only nearest one', () => {
    for (const typed of ['QX2 1', 'Fenwick', 'Dogwood', 'QX2 1NH']) {
      const [first] = answer(typed).groups;
      expect(first?.cards[0]?.doubt, typed).toBeDefined();
      expect(first?.cards.length, typed).toBeGreaterThan(1);
      expect(first?.heading).toBe('Nearest, with one to check first');
    }
  });

  test('numbers its cards through, and marks the same numbers on the map', () => {
    const shown = answer('QX10 4AA');
    const numbers = cards(shown).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const marked = shown.marks.flatMap(({ number }) => number ?? []);
    expect(marked).toEqual(numbers);
    expect(shown.marks[0]?.kind).toBe('here');
  });

  test("has the district's other base, its family hub site and the nearest library", () => {
    const headings = fromDevice(ALDERBY, 1).groups.map(({ heading }) => heading);
    expect(headings).toContain('Also in South Fen');
    expect(headings).toContain('Nearest library');
    expect(answer('QX10 4AA').groups.map(({ heading }) => heading)).toContain(
      'Family hubs in North Fen',
    );
  });

  test('says what happened to the closed centres of a town, and to one that was typed', () => {
    expect(answer('Alderby').named.map(({ became }) => became)).toEqual(['Closed in 2019.']);
    expect(answer('Poppy House').named[0]?.page.to).toBe('/centres/alder/');
    expect(answer('Fenwick').named).toEqual([]);
  });

  test('gives distances as exactly as the starting point is known', () => {
    expect(cards(answer('QX2 1'))[1]?.distance).toMatch(/^about \d+ miles?, straight line$/);
    expect(cards(fromDevice(ALDERBY, 0))[0]?.distance).toMatch(/^\d+\.\d miles, straight line$/);
  });

  test('sends a device far away to the council where it is', () => {
    const outcome = askPosition(find.index, { point: { lat: 51.5, lon: -0.1 }, accuracy: 10 });
    const { heading, groups } = finderAnswer(find.index, outcome, viewOf(''));
    expect(heading).toBe('You seem to be outside Fenshire');
    expect(groups).toEqual([]);
  });

  test('says which name it used for a misspelt one', () => {
    expect(answer('fenwik').notes).toContain('Showing results for Fenwick.');
  });

  test('says of half a postcode of another area that it is not here', () => {
    expect(answer('QX32').heading).toBe('QX32 is not in Fenshire');
  });

  test('to a district is its list, by name, with a link to its page', () => {
    const shown = answer('South Fen');
    expect(shown.heading).toBe('Bases in South Fen');
    expect(new Set(cards(shown).map(({ thing }) => thing.district)).size).toBe(1);
    expect(shown.next.map(({ to }) => to)).toContain('/find/district/south-fen/');
    expect(answer('South Fen', '?district=broadmoor').heading).toBe('Bases in Broadmoor');
  });

  test('counts what it shows', () => {
    expect(answer('QX1 1').count).toBe('Found: 3 bases, 1 library and 1 family hub.');
  });
});

describe('filters', () => {
  test('limit the answer to a distance', () => {
    const shown = answer('QX1 1', '?show=libraries&within=10');
    expect(shown.heading).toMatch(/^Libraries within 10 miles of QX1 1/);
    expect(cards(shown).every(({ thing }) => thing.kind === 'library')).toBe(true);
    expect(cards(shown).length).toBeGreaterThan(1);
  });

  test('name and show the nearest if nothing is within the distance', () => {
    const shown = answer('Alderby', '?within=2');
    expect(shown.heading).toMatch(/^Nothing within 2 miles: the nearest is about \d+ miles away$/);
    expect(cards(shown)).toHaveLength(1);
  });

  test('continue to the first base that is not in doubt', () => {
    const shown = answer('QX2 1', '?within=2');
    expect(cards(shown).some(({ doubt }) => doubt === undefined)).toBe(true);
    expect(shown.notes[0]).toMatch(/^We also show one further away/);
  });

  test('show all centres, open or closed', () => {
    expect(cards(answer('Alderby', '?show=centres'))).toHaveLength(9);
  });

  test('limit the answer to a district', () => {
    const shown = answer('QX1 1', '?district=south-fen');
    expect(new Set(cards(shown).map(({ thing }) => thing.district))).toEqual(new Set([1]));
  });

  test('list by name where no starting point is given', () => {
    const shown = answer('', '?show=family-hubs');
    const names = cards(shown).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(cards(shown).every(({ distance }) => distance === undefined)).toBe(true);
  });
});

describe('if there is no answer, it says what to do next', () => {
  test.each(['', 'QX1 1A1', 'SW1A 1AA', 'qzxwvkjq', 'Waltham'])('"%s"', (typed) => {
    const shown = answer(typed);
    expect(shown.groups).toEqual([]);
    expect(shown.next.map(({ to }) => to)).toContain('/find/#districts');
    expect(shown.filters).toBe('none');
  });

  test('a long text is cut in the first line', () => {
    expect(answer('zq'.repeat(200)).heading.length).toBeLessThan(110);
  });

  test('the neighbours are named only if the content has them', () => {
    expect(answer('SW1A').notes[0]).toContain('Moorshire');
    expect(answer('SW1A', '', { ...find.index, neighbours: [] }).notes[0]).toBe(
      'Ask the council where you live.',
    );
  });

  test('nearest spellings are offered for a short name with two mistakes', () => {
    const told = answer('fanwik');
    expect(told.choices.map(({ name }) => name)).toContain('Fenwick');
  });

  test('a centre without a point is described without the map', () => {
    const things = find.index.things.map(({ point: _, ...thing }) => thing);
    const index = { ...find.index, things, places: [] };
    const alder = namedBy(index, 'centre alder');
    if (!alder) throw new Error('no Alder');
    const shown = finderAnswer(index, askNamed(alder), viewOf(''));
    expect(shown.heading).toBe('We know Alder, but not where it is on the map');
    expect(shown.named[0]?.page.to).toBe('/centres/alder/');
  });

  test('without bases, it says that none is recorded', () => {
    const index = { ...find.index, things: [] };
    expect(answer('QX1 1', '', index).heading).toMatch(/^No base is recorded near QX1 1/);
    expect(answer('QX1 1', '?show=libraries', index).heading).toBe(
      'No library is recorded in Fenshire',
    );
  });
});
