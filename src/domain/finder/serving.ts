/** The places that are there for an area, as far as the content says so. */

import type { Catchment } from '../entries/schemas/catchment.ts';
import type { Site } from '../entries/schemas/site.ts';
import type { Serves } from './index.ts';
import type { From } from './outcome.ts';

/** Starting points that are postcodes, or the beginnings of some. */
const OF_POSTCODES: readonly From['as'][] = ['unit', 'group', 'sector', 'outcode'];

/** @param districts  in the site's order, by which areas are compared */
export function servesOf(
  { districts }: Pick<Site, 'districts'>,
  catchment: Pick<Catchment, 'postcodes' | 'districts'> | undefined,
): Serves | undefined {
  return (
    catchment && {
      postcodes: catchment.postcodes,
      districts: catchment.districts?.map((own) => districts.findIndex(({ id }) => id === own)),
    }
  );
}

/**
 * Of several areas the narrowest counts; empty where it cannot be told from what is known of the
 * start. What was named itself is no start to be served.
 */
export function servingThings<Thing extends { readonly serves?: Serves | undefined }>(
  things: readonly Thing[],
  from: Pick<From, 'as' | 'label' | 'typed' | 'district'>,
): Thing[] {
  const beginnings = beginningsOf(from);
  const of = (beginning: string): Thing[] =>
    things.filter(({ serves }) => serves?.postcodes?.includes(beginning));
  const isParted = things.some(({ serves }) =>
    serves?.postcodes?.some((postcodes) => isNarrower(postcodes, beginnings)),
  );
  if (isParted || from.as === 'centre') return [];
  const inDistrict = things.filter(({ serves }) =>
    serves?.districts?.includes(from.district ?? -1),
  );
  return [...beginnings.map(of), inDistrict].find((found) => found.length > 0) ?? [];
}

/** Its sector, where that is known, and its first half; none of a place or a device. */
function beginningsOf({ as, typed, label }: Pick<From, 'as' | 'label' | 'typed'>): string[] {
  if (!OF_POSTCODES.includes(as)) return [];
  const [outcode = '', inward] = (typed ?? label).split(' ');
  return inward === undefined ? [outcode] : [`${outcode} ${inward.charAt(0)}`, outcode];
}

/** Whether the start may be within these postcodes, or outside them. */
function isNarrower(postcodes: string, beginnings: readonly string[]): boolean {
  const [first, second] = beginnings;
  if (first === undefined) return true;
  return second === undefined && postcodes.startsWith(`${first} `);
}
