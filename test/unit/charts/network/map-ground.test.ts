import { describe, expect, test } from 'vitest';
import { clipRing } from '../../../../src/charts/network/clip-ring.ts';
import type { Position } from '../../../../src/charts/network/clip-ring.ts';
import { landPath, seaPath } from '../../../../src/charts/network/coast.ts';
import { planeOf } from '../../../../src/charts/network/plane.ts';

const unit = { west: 0, south: 0, east: 1, north: 1 };

describe('clipping a ring to a box', () => {
  const square = (from: number, to: number): Position[] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];

  test('a ring inside is not changed', () => {
    expect(clipRing(square(0.2, 0.8), unit)).toEqual(square(0.2, 0.8));
  });
  test('a ring around the box becomes the box', () => {
    expect(areaOf(clipRing(square(-5, 5), unit))).toBe(1);
  });
  test('of a ring over a corner, the part inside is kept', () => {
    expect(areaOf(clipRing(square(0.5, 2), unit))).toBe(0.25);
  });
  test('of a ring outside, nothing is kept', () => {
    expect(areaOf(clipRing(square(3, 4), unit))).toBe(0);
  });
});

describe('the land of a box', () => {
  const land = (west: number, south: number): string =>
    landPath(planeOf({ west, south, east: west + 1, north: south + 1 }, 680));

  test('inland, it fills the plate as one four-sided shape', () => {
    expect(land(-1.5, 52).match(/z/g)).toHaveLength(1);
    expect(land(-1.5, 52).match(/\d+/g)?.length).toBeLessThanOrEqual(10);
  });
  test('far out at sea there is none', () => {
    expect(land(-10.5, 49)).toBe('');
  });
  // Lengths of the paths made from the whole of world-atlas.
  test.each([
    ['Norfolk', { west: 0.14, south: 52.35, east: 1.77, north: 53 }, 345],
    ['Cornwall', { west: -6.5, south: 49.85, east: -4.1, north: 50.95 }, 1168],
    ['Cumbria', { west: -3.7, south: 54, east: -2.1, north: 55.2 }, 824],
    ['London', { west: -0.55, south: 51.25, east: 0.35, north: 51.7 }, 41],
    ['Kent', { west: 0, south: 50.9, east: 1.5, north: 51.5 }, 521],
    ['Northumberland', { west: -2.8, south: 54.75, east: -1.4, north: 55.85 }, 454],
    ['Great Britain', { west: -11, south: 49, east: 3, north: 61.5 }, 33_581],
  ])('of %s is as detailed as it is known', (_, box, letters) => {
    expect(landPath(planeOf(box, 680))).toHaveLength(letters);
  });
  test('a coast is clipped outside the plate, so that no clipped edge shows', () => {
    const xs = cornersOf(land(1, 52.4)).map(([x]) => x);
    expect(xs.length).toBeGreaterThan(20);
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(xs).not.toContain(0);
    expect(xs).not.toContain(680);
  });
});

describe('the sea of a box', () => {
  const sea = (west: number, south: number): string =>
    seaPath(planeOf({ west, south, east: west + 1, north: south + 1 }, 680));

  test('far out it is the whole plate', () => {
    expect(sea(-10.5, 49)).toMatch(/^M-\d+ -\d+H\d+V\d+H-\d+z$/);
  });
  test('inland the land is cut out of all of the plate', () => {
    const [frame = '', land = ''] = sea(-1.5, 52).split(/(?<=z)/);
    const [, left = NaN, top = NaN] = /^M(-\d+) (-\d+)/.exec(frame)?.map(Number) ?? [];
    const corners = cornersOf(land);
    expect(Math.min(...corners.map(([x]) => x))).toBeGreaterThan(left);
    expect(Math.min(...corners.map(([x]) => x))).toBeLessThan(0);
    expect(Math.min(...corners.map(([, y]) => y))).toBeGreaterThan(top);
    expect(Math.max(...corners.map(([x]) => x))).toBeGreaterThan(680);
  });
});

/** The corners of a path of one ring, whose steps are relative. */
function cornersOf(path: string): Position[] {
  const [x = 0, y = 0, ...steps] = path.match(/-?\d+/g)?.map(Number) ?? [];
  const corners: [number, number][] = [[x, y]];
  for (let index = 0; index < steps.length; index += 2) {
    const [lastX, lastY] = corners.at(-1) ?? [x, y];
    corners.push([lastX + (steps[index] ?? 0), lastY + (steps[index + 1] ?? 0)]);
  }
  return corners;
}

/** By the shoelace formula. */
function areaOf(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
