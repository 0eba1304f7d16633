/** Inside, outside, or too near the border to tell. */

import { expect, test } from 'vitest';
import { sideOf } from '../../../../src/domain/places/border.ts';

/** So many miles north of the border of which nothing else is known. */
const at = (miles: number) => ({ lat: 54 + miles / 69.09, lon: -1.5 });

test.each([
  ['far within', 20, [18, 30], [-2], 0, 'inside', 2],
  ['nearer to what is outside', -5, [2], [-6], 0, 'outside', 7],
  ['as near to both, far from each', 5, [10], [0], 0, 'inside', 5],
  ['of one point on both sides', 5, [8], [8], 0, 'inside', 3],
  ['both within a mile and a half', 0, [1.4], [-1.4], 0, 'border', 1.4],
  ['only the inside within a mile and a half', 0, [1.4], [-1.6], 0, 'inside', 1.4],
  ['only the outside within a mile and a half', 0, [1.6], [-1.4], 0, 'outside', 1.6],
  ['both within reach of a rough position', 0, [2.4], [-2.4], 1, 'border', 2.4],
  ['nearer to the outside, the inside just within reach', 0, [1.6], [-0.3], 0.2, 'border', 1.6],
  ['nearer to the inside, the outside just within reach', 0, [0.3], [-1.6], 0.2, 'border', 0.3],
  ['a rough position that may be on either side', 5, [8], [1], 0.6, 'border', 3],
  ['a rough position that is well within', 5, [7], [-1], 1, 'inside', 2],
  ['a rough position on the very edge of both', 0, [2], [-2], 0.5, 'border', 2],
  ['an exact position as near to both', 5, [8], [2], 0, 'inside', 3],
  ['a rough position just too far to be on either side', 5, [8], [1], 0.45, 'inside', 3],
  ['nothing known outside', 40, [3], [], 0, 'inside', 37],
])('%s', (_, point, inside, outside, blur, side, miles) => {
  const found = sideOf(at(point), { inside: inside.map(at), outside: outside.map(at) }, blur);
  expect(found.side).toBe(side);
  expect(found.miles).toBeCloseTo(miles, 1);
});

test('nothing known inside is endlessly far', () => {
  expect(sideOf(at(0), { inside: [], outside: [at(3)] })).toEqual({
    side: 'outside',
    miles: Infinity,
  });
});
