/** Distances in words, as exact as the point they are measured from. */

import { inTenths } from '../../domain/places/distance.ts';

/** "rough": from the middle of an area or place. "exact": from a known address. */
export type Precision = 'rough' | 'exact';

/** "about 3 miles, straight line". */
export function distanceWords(miles: number, precision: Precision): string {
  return `${precision === 'rough' ? roughMiles(miles) : exactMiles(miles)}, straight line`;
}

/** "about 3 miles", "less than a mile": whole miles, for rough points. */
export function roughMiles(miles: number): string {
  const whole = Math.round(miles);
  if (whole < 1) return 'less than a mile';
  return `about ${String(whole)} ${whole === 1 ? 'mile' : 'miles'}`;
}

/** "0.5 miles": one decimal, for exact points. */
export function exactMiles(miles: number): string {
  const tenths = inTenths(miles);
  return `${tenths} ${tenths === '1.0' ? 'mile' : 'miles'}`;
}
