/** Distances in words, as exact as the point they are measured from. */

import { inTenths } from '../../domain/places/distance.ts';

/** "rough": from the middle of an area or place. "exact": from a known address. */
export type Precision = 'rough' | 'exact';

export const STRAIGHT_LINES = 'Distances are straight lines.';
/** For the notes below an answer. */
export const ROADS = { name: 'Distances', notes: ['Straight lines, in miles. Roads are longer.'] };
/** A distance that would be "0.0 miles". */
const NEXT_DOOR = 'next door';
export const SAME_BUILDING = 'in the same building';

/** "about 3 miles, straight line", "next door". */
export function distanceWords(miles: number, precision: Precision): string {
  const words = precision === 'rough' ? roughMiles(miles) : exactMiles(miles);
  return words === NEXT_DOOR ? words : `${words}, straight line`;
}

/** "about 3 miles", "less than a mile": whole miles, for rough points. */
export function roughMiles(miles: number): string {
  const whole = Math.round(miles);
  if (whole < 1) return 'less than a mile';
  return `about ${String(whole)} ${whole === 1 ? 'mile' : 'miles'}`;
}

/** "0.5 miles", "next door": one decimal, for exact points. */
export function exactMiles(miles: number): string {
  const tenths = inTenths(miles);
  if (tenths === '0.0') return NEXT_DOOR;
  return `${tenths} ${tenths === '1.0' ? 'mile' : 'miles'}`;
}

/** "in the same building" where an address begins with the name of the other, else the distance. */
export function distanceFrom(
  { address }: { readonly address?: string | undefined },
  { name }: { readonly name: string },
  miles: number,
): string {
  return address?.startsWith(`${name},`) ? SAME_BUILDING : distanceWords(miles, 'exact');
}
