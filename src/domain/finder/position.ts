/** Where a device is, as an outcome: inside the area, outside it, or on its border. */

import type { Outcome } from './outcome.ts';
import type { FinderIndex } from './index.ts';
import { sideOf } from '../places/border.ts';
import type { Point } from '../places/distance.ts';
import { districtAt, postcodePoints } from '../places/postcode-lookup.ts';

export interface Position {
  readonly point: Point;
  /** Metres within which it is right. */
  readonly accuracy: number;
}

/** Farther from the area than this, in miles, no base is near. */
const FAR = 25;
/** A position worse than this, in metres, is only about right. */
const ROUGH = 1000;
const METRES_PER_MILE = 1609.344;

export function askPosition(index: FinderIndex, { point, accuracy }: Position): Outcome {
  const about = accuracy > ROUGH ? true : undefined;
  const inside = [...index.places.map((place) => place.point), ...postcodePoints(index.postcodes)];
  const outside = index.elsewhere.flatMap((place) => place.point ?? []);
  const { side, miles } = sideOf(
    point,
    { inside, outside },
    about ? accuracy / METRES_PER_MILE : 0,
  );
  if (miles > FAR && Number.isFinite(miles)) return { is: 'far', miles };
  const district = side === 'inside' && !about ? districtAt(index.postcodes, point) : undefined;
  // A site that knows no places cannot tell where its area ends.
  const known = Number.isFinite(miles) ? side : undefined;
  return { is: 'found', from: { label: '', as: 'device', point, district, side: known, about } };
}
