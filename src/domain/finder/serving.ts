/** The places that are there for the area of a postcode, as far as the content says so. */

import type { FinderIndex, FinderThing } from './index.ts';
import type { From } from './outcome.ts';

/** Starting points that are postcodes, or the beginnings of some. */
const OF_POSTCODES: readonly From['as'][] = ['unit', 'group', 'sector', 'outcode'];

/** Of several areas the narrowest counts; empty where it cannot be told from half a postcode. */
export function servingThings({ things }: Pick<FinderIndex, 'things'>, from: From): FinderThing[] {
  if (!OF_POSTCODES.includes(from.as)) return [];
  const [outcode = '', inward] = (from.typed ?? from.label).split(' ');
  const within = `${outcode} `;
  const beginnings = [...(inward === undefined ? [] : [within + inward.charAt(0)]), outcode];
  const of = (beginning: string): FinderThing[] =>
    things.filter(({ serves }) => serves?.postcodes?.includes(beginning));
  const isParted = things.some(({ serves }) =>
    serves?.postcodes?.some((beginning) => beginning.startsWith(within)),
  );
  if (inward === undefined && isParted) return [];
  const inDistrict = things.filter(({ serves }) =>
    serves?.districts?.includes(from.district ?? -1),
  );
  return [...beginnings.map(of), inDistrict].find((found) => found.length > 0) ?? [];
}
