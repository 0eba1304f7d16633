/** What the finder prints: the first line, the numbered cards, and never an empty page. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Point } from '../../../src/domain/distance.ts';
import { askNamed, finder } from '../../../src/domain/finder.ts';
import type { Finder } from '../../../src/domain/finder.ts';
import { namedBy } from '../../../src/domain/named.ts';
import type { FinderIndex } from '../../../src/domain/finder-index.ts';
import { finderAnswer } from '../../../src/views/finder-answer.ts';
import type { FinderAnswer } from '../../../src/views/finder-answer.ts';
import { viewOf } from '../../../src/views/finder-view.ts';
import { realFinderIndex } from '../../support/real-finder.ts';

let find: Finder;
beforeAll(async () => {
  find = finder(await realFinderIndex());
});

const answer = (typed: string, query = '', index: FinderIndex = find.index): FinderAnswer =>
  finderAnswer(index, finder(index).ask(typed), viewOf(query));
const cards = ({ groups }: FinderAnswer) => groups.flatMap((group) => group.cards);

function fromDevice(point: Point, district?: number): FinderAnswer {
  const from = { label: '', as: 'device', point, district } as const;
  return finderAnswer(find.index, { is: 'found', from }, viewOf(''));
}

describe('an answer', () => {
  test('shows three bases, or more until one is sure, nearest first', () => {
    for (const { name } of find.index.places) {
      const bases = cards(answer(name)).filter(({ thing }) => thing.kind === 'base');
      if (bases.length > 0) {
        expect(bases.length).toBeGreaterThanOrEqual(3);
        expect(bases.some(({ doubt }) => doubt === undefined)).toBe(true);
      }
    }
  });

  test('never lets a base in doubt stand alone in front', () => {
    for (const typed of ['NR2 1', 'Great Yarmouth', 'Priory', 'NR30 1']) {
      const [first] = answer(typed).groups;
      expect(first?.cards[0]?.doubt, typed).toBeDefined();
      expect(first?.cards.length, typed).toBeGreaterThan(1);
      expect(first?.heading).toBe('Nearest, with one to check first');
    }
  });

  test('numbers its cards through, and marks the same numbers on the map', () => {
    const told = answer('NR10 4AA');
    const numbers = cards(told).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const marked = told.marks.flatMap(({ number }) => number ?? []);
    expect(marked).toEqual(numbers);
    expect(told.marks[0]?.kind).toBe('here');
  });

  test("has the district's other base, its family hub site and the nearest library", () => {
    const headings = answer('NR10 4AA').groups.map(({ heading }) => heading);
    expect(headings).toContain('Also in Broadland');
    expect(headings).toContain('Nearest library');
    expect(headings).toContain('Family hub sites in Broadland');
  });

  test('tells what became of the closed centres of a town, and of the one named', () => {
    expect(answer('Holt').named.map(({ became }) => became)).toEqual(['Closed in 2019.']);
    expect(answer('Poppyland (Mundesley)').named[0]?.page.to).toBe('/centres/mundesley/');
    expect(answer('Swaffham').named).toEqual([]);
  });

  test('says distances no more exactly than the starting point is known', () => {
    expect(cards(answer('NR2 1'))[1]?.distance).toMatch(/^about \d+ miles?, straight line$/);
    expect(cards(fromDevice({ lat: 52.9, lon: 1.1 }, 4))[0]?.distance).toMatch(
      /^\d+\.\d miles, straight line$/,
    );
  });

  test('says of a device outside the map that it is', () => {
    const { notes, marks } = fromDevice({ lat: 51.5, lon: -0.1 });
    expect(notes[0]).toContain('You seem to be outside Norfolk');
    expect(marks.some(({ kind }) => kind === 'here')).toBe(false);
  });

  test('says what a misspelt name was taken for', () => {
    expect(answer('thetfrod').notes).toContain('We took what you typed for Thetford.');
  });

  test('says where half a postcode that was taken for a sector is none of the area', () => {
    expect(answer('NR32').notes).toContain(
      'NR32 is not in Norfolk, as far as our postcode table tells.',
    );
    expect(answer('NR3 2').notes.join(' ')).not.toContain('NR32');
  });

  test('to a district is its list, by name, with the way to its page', () => {
    const told = answer('Breckland');
    expect(told.heading).toBe('Bases in Breckland');
    expect(new Set(cards(told).map(({ thing }) => thing.district)).size).toBe(1);
    expect(told.next.map(({ to }) => to)).toContain('/find/district/breckland/');
    expect(answer('Breckland', '?district=broadland').heading).toBe('Bases in Broadland');
  });

  test('counts what it shows', () => {
    expect(answer('NR2 1').count).toBe('Found: 3 bases, 1 library and 1 family hub site.');
  });
});

describe('filters', () => {
  test('hold the answer to a distance', () => {
    const told = answer('NR2 1', '?show=libraries&within=5');
    expect(told.heading).toMatch(/^Libraries within 5 miles of NR2 1/);
    expect(cards(told).every(({ thing }) => thing.kind === 'library')).toBe(true);
    expect(cards(told).length).toBeGreaterThan(1);
  });

  test('name the nearest where nothing is within the distance, and show it', () => {
    const told = answer('Holt', '?within=2');
    expect(told.heading).toMatch(/^Nothing within 2 miles: the nearest is about \d+ miles away$/);
    expect(cards(told)).toHaveLength(1);
  });

  test('go on to the first base that is sure', () => {
    const told = answer('NR30 1', '?within=2');
    expect(cards(told).some(({ doubt }) => doubt === undefined)).toBe(true);
    expect(told.notes[0]).toMatch(/^One further off is shown too/);
  });

  test('show all centres there ever were', () => {
    expect(cards(answer('Holt', '?show=centres'))).toHaveLength(53);
  });

  test('hold the answer to a district', () => {
    const told = answer('NR2 1', '?district=breckland');
    expect(new Set(cards(told).map(({ thing }) => thing.district))).toEqual(new Set([0]));
  });

  test('list by name where no starting point is given', () => {
    const told = answer('', '?show=family-hubs');
    const names = cards(told).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(cards(told).every(({ distance }) => distance === undefined)).toBe(true);
  });
});

describe('where there is no answer, the next step is told', () => {
  test.each(['', 'NR1 1A1', 'SW1A 1AA', 'qzxwvkjq', 'Walsham'])('"%s"', (typed) => {
    const told = answer(typed);
    expect(told.groups).toEqual([]);
    expect(told.next.map(({ to }) => to)).toContain('/find/#districts');
    expect(told.filters).toBe('none');
  });

  test('what was typed at length is cut in the first line', () => {
    expect(answer('zq'.repeat(200)).heading.length).toBeLessThan(110);
  });

  test('the neighbours are named only where the content has them', () => {
    expect(answer('SW1A').notes[0]).toContain('Suffolk');
    expect(answer('SW1A', '', { ...find.index, neighbours: [] }).notes[0]).toBe(
      'Ask the council where you live.',
    );
  });

  test('nearest spellings are offered for a name that is too far from any', () => {
    const told = answer('swifham');
    expect(told.choices.map(({ name }) => name)).toContain('Swaffham');
  });

  test('a centre without a point is told without the map', () => {
    const things = find.index.things.map(({ point: _, ...thing }) => thing);
    const index = { ...find.index, things, places: [] };
    const holt = namedBy(index, 'centre holt');
    if (!holt) throw new Error('no Holt');
    const told = finderAnswer(index, askNamed(holt), viewOf(''));
    expect(told.heading).toBe('We know Holt, but not where it is on the map');
    expect(told.named[0]?.page.to).toBe('/centres/holt/');
  });

  test('a council without bases is told so', () => {
    const index = { ...find.index, things: [] };
    expect(answer('NR2 1', '', index).heading).toMatch(/^No base is recorded near NR2 1/);
    expect(answer('NR2 1', '?show=libraries', index).heading).toBe(
      'No library is recorded in Norfolk',
    );
  });
});
