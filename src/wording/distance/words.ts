/** Distances of many postcodes in words. */

import { FAR_MILES } from '../../domain/distance/summary.ts';
import type { DistanceOnDay } from '../../domain/distance/then-and-now.ts';
import { inTenths } from '../../domain/places/distance.ts';

/** "over 5 miles" */
export const FAR_WORDS = `over ${String(FAR_MILES)} miles`;

/** 0.4134 → "41%"; "under 1%" if it is more than nothing. */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  return share > 0 && percent === 0 ? 'under 1%' : `${String(percent)}%`;
}

/** "3.9 miles" */
export function milesWords(miles: number): string {
  const tenths = inTenths(miles);
  return `${tenths} ${tenths === '1.0' ? 'mile' : 'miles'}`;
}

/** "Half of postcodes were within 1.3 to 1.4 miles of the nearest …, and 7% were over 5 miles away". */
export function onDayWords({ least, most }: DistanceOnDay, nearest: string): string {
  const [low, high] = [inTenths(least.median), milesWords(most.median)];
  const median = low === inTenths(most.median) ? high : `${low} to ${high}`;
  const [few, many] = [shareWords(least.far), shareWords(most.far)];
  const far = few === many ? many : `${few} to ${many}`;
  return `Half of postcodes were within ${median} of the nearest ${nearest} listed as open, and ${far} were ${FAR_WORDS} away`;
}
