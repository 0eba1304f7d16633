/** A zoomed part contains all its points, and has the shape of the whole and is inside it. */

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { zoomPlane } from '../../../../src/charts/network/zoom-plane.ts';

const box = { west: -2, south: 54, east: -1, north: 54.5 };
const point = fc.record({
  lat: fc.double({ min: box.south, max: box.north, noNaN: true }),
  lon: fc.double({ min: box.west, max: box.east, noNaN: true }),
});

test('for any points in the box', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 9 }), (points) => {
      const { plane, viewBox } = zoomPlane(
        box,
        680,
        points.map((one) => ({ point: one })),
      );
      for (const { lat, lon } of points) {
        expect(plane.x(lon)).toBeGreaterThanOrEqual(-0.01);
        expect(plane.x(lon)).toBeLessThanOrEqual(plane.width + 0.01);
        expect(plane.y(lat)).toBeGreaterThanOrEqual(-0.01);
        expect(plane.y(lat)).toBeLessThanOrEqual(plane.height + 0.01);
      }
      const [left = 0, top = 0, wide = 0, high = 0] = viewBox.split(' ').map(Number);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + wide).toBeLessThanOrEqual(680.2);
      expect(wide / high).toBeCloseTo(plane.width / plane.height, 1);
    }),
  );
});
