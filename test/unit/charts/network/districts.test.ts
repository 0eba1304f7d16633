/** Districts as areas made from postcode groups: right for each group, without gaps or overlaps. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { districtAreas } from '../../../../src/charts/network/districts/areas.ts';
import { districtBorders } from '../../../../src/charts/network/districts/borders.ts';
import type { Border } from '../../../../src/charts/network/districts/borders.ts';
import { REACH, districtCells } from '../../../../src/charts/network/districts/cells.ts';
import { TINTS, districtTints } from '../../../../src/charts/network/districts/tints.ts';
import { planeOf } from '../../../../src/charts/network/plane.ts';
import { ringPath } from '../../../../src/charts/network/ring-path.ts';
import { simplifyLine } from '../../../../src/charts/network/simplify-line.ts';
import type { Spot } from '../../../../src/charts/network/simplify-line.ts';
import { content, site } from '../made-up-content.ts';
import { districtsAt } from './districts-at.ts';

const { box } = site.map;
/** Sixty miles of the made-up county: a unit of it is about a mile. */
const miles = planeOf(box, 67);
const { groups } = content.postcodes;
const ids = site.districts.map(({ id }) => id);

interface Group {
  readonly x: number;
  readonly y: number;
  readonly district: string;
}

/** Groups as the table gives them, at corners of a plane of miles. */
function tableOf(spots: readonly Group[]): typeof groups {
  const { west, south, east, north } = box;
  return spots.map(({ x, y, district }, index) => ({
    code: `QX${String(index)}`,
    point: {
      lat: north - (y / miles.height) * (north - south),
      lon: west + (x / miles.width) * (east - west),
    },
    postcodes: 1,
    district,
  }));
}

const anyGroup = fc.record({
  x: fc.integer({ min: 4, max: 24 }),
  y: fc.integer({ min: 4, max: 24 }),
  district: fc.constantFrom('up', 'down', 'left'),
});
const anyGroups = fc.uniqueArray(anyGroup, {
  minLength: 1,
  maxLength: 40,
  selector: ({ x, y }) => `${String(x)} ${String(y)}`,
});

describe('areas of districts', () => {
  test('have each group in the area of its own district, and in no other', () => {
    fc.assert(
      fc.property(anyGroups, (spots) => {
        const borders = districtBorders(districtCells(tableOf(spots), miles));
        for (const { x, y, district } of spots)
          expect(districtsAt(borders, [x, y])).toEqual([district]);
      }),
    );
  });
  test('cover what is within three miles of a group, once, and nothing else', () => {
    fc.assert(
      fc.property(anyGroups, anyGroup, (spots, { x, y }) => {
        // Off the lattice, so that no sample is on a border.
        const at: Spot = [x + 0.3137, y + 0.4711];
        const nearest = Math.min(...spots.map((one) => Math.hypot(one.x - at[0], one.y - at[1])));
        const found = districtsAt(districtBorders(districtCells(tableOf(spots), miles)), at);
        // A circle is drawn as a polygon of 24 corners, so its edge is not exact.
        if (nearest < REACH * 0.99) expect(found).toHaveLength(1);
        if (nearest > REACH) expect(found).toEqual([]);
      }),
    );
  });
  test('are drawn with far fewer steps than the cells they are made of', () => {
    const cells = districtCells(groups, miles);
    const areas = districtAreas(districtBorders(cells), miles, planeOf(box, 680));
    const joined = [...areas.values()].map(({ path }) => path).join('');
    const apart = cells
      .map(({ ring }) => ringPath(ring.map(([x, y]) => [x * 10, y * 10])))
      .join('');
    expect(joined.length).toBeLessThan(apart.length / 20);
    expect([...areas.keys()].toSorted()).toEqual(ids.toSorted());
  });
  test('share the line between them, however much it is simplified', () => {
    const borders = districtBorders(districtCells(groups, miles));
    const between = borders.filter(({ ahead, back }) => ahead && back);
    expect(between).toHaveLength(1);
    expect(new Set([between[0]?.ahead, between[0]?.back])).toEqual(new Set(ids));
  });
  test('of groups at one point only the first counts', () => {
    const twice = tableOf([
      { x: 9, y: 9, district: 'up' },
      { x: 9, y: 9, district: 'down' },
    ]);
    expect(districtCells(twice, miles).map(({ district }) => district)).toEqual(['up']);
  });
  test('of two groups on a diagonal are two, and found at all', () => {
    const diagonal = tableOf([
      { x: 6, y: 6, district: 'up' },
      { x: 5, y: 7, district: 'down' },
    ]);
    expect(districtCells(diagonal, miles).map(({ district }) => district)).toEqual(['up', 'down']);
  });
  test('no groups make no areas', () => {
    expect(districtBorders(districtCells([], miles))).toEqual([]);
  });
});

describe('names inside areas', () => {
  test('are offered only where the district is, the roomiest place first', () => {
    const borders = districtBorders(districtCells(groups, miles));
    const areas = districtAreas(borders, miles, miles);
    for (const [district, { spots }] of areas) {
      expect(spots.length).toBeGreaterThan(0);
      expect(spots[0]?.less).toBe(0);
      for (const { at } of spots.slice(0, 20)) expect(districtsAt(borders, at)).toEqual([district]);
    }
  });
});

describe('tints', () => {
  const border = (ahead: string, back: string): Border => ({ line: [], ahead, back });

  test('differ between neighbours', () => {
    const tints = districtTints(['a', 'b', 'c'], [border('a', 'b'), border('c', 'b')]);
    expect(tints.get('a')).not.toBe(tints.get('b'));
    expect(tints.get('c')).not.toBe(tints.get('b'));
  });
  test('are used again where there are more districts than tints', () => {
    const many = Array.from({ length: TINTS + 3 }, (_, index) => String(index));
    const all = many.flatMap((one) => many.map((other) => border(one, other)));
    const used = [...districtTints(many, all).values()];
    expect(used).toHaveLength(many.length);
    expect(Math.max(...used)).toBe(TINTS);
  });
});

describe('a simplified line', () => {
  test('keeps its ends and is never further off than the tolerance', () => {
    const spot = fc.tuple(fc.integer({ max: 99, min: 0 }), fc.integer({ max: 99, min: 0 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 30 }), (line) => {
        const simple = simplifyLine(line, 5);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(simple.every((one) => line.includes(one as [number, number]))).toBe(true);
      }),
    );
    const wave = [0, 1, 2, 3, 4].map((x): Spot => [x * 10, x % 2]);
    expect(simplifyLine(wave, 2)).toEqual([wave[0], wave[4]]);
    expect(simplifyLine(wave, 0.1)).toEqual(wave);
  });
  test('that is closed keeps what is furthest from its ends', () => {
    const square: Spot[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(simplifyLine(square, 1)).toEqual(square);
  });
});
