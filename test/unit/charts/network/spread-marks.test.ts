import { describe, expect, test } from 'vitest';
import { markRadius } from '../../../../src/charts/network/map-mark.ts';
import type { MapMark } from '../../../../src/charts/network/map-mark.ts';
import { planeOf } from '../../../../src/charts/network/plane.ts';
import { placeMark, spreadMarks } from '../../../../src/charts/network/spread-marks.ts';

const plane = planeOf({ west: 0, south: 52, east: 1, north: 53 }, 300);

function marksAt(count: number, kind: Pick<MapMark, 'kind' | 'number'>): MapMark[] {
  return Array.from({ length: count }, (_, index) => ({
    ...kind,
    id: `${kind.kind}-${String(index)}`,
    label: 'Somewhere',
    point: { lat: 52.5 + (index % 40) / 1_000, lon: 0.5 + (index % 37) / 1_000 },
  }));
}

describe('overlapping marks', () => {
  test('are moved apart if there is room for all', () => {
    const [a, b] = spreadMarks(marksAt(2, { kind: 'closed' }), plane);
    const apart = Math.hypot(
      ((a?.x ?? 0) - (b?.x ?? 0)) * plane.width,
      ((a?.y ?? 0) - (b?.y ?? 0)) * plane.height,
    );
    expect(apart).toBeGreaterThanOrEqual(2 * markRadius({ kind: 'closed' }));
  });
  test('are not moved if they are small and fill the plate; numbered ones still are', () => {
    const crowd = marksAt(3_000, { kind: 'closed' });
    const numbered = marksAt(2, { kind: 'base', number: 1 });
    const placed = spreadMarks([...crowd, ...numbered], plane);
    expect(placed.slice(0, -2)).toEqual(crowd.map((mark) => placeMark(mark, plane)));
    expect(placed.slice(-2)).not.toEqual(numbered.map((mark) => placeMark(mark, plane)));
  });
});
