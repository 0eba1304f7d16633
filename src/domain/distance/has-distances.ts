/** Whether the distance to help can be compared, then and now. */

import { isBase } from '../entries/base.ts';
import type { SiteContent } from '../entries/site-content.ts';

/** It needs postcode groups, a base with a point, and a centre with a point that is no base. */
export function hasDistances({
  centres,
  postcodes,
}: Pick<SiteContent, 'centres' | 'postcodes'>): boolean {
  const placed = centres.filter(({ point }) => point);
  return (
    postcodes.groups.length > 0 && placed.some(isBase) && placed.some((centre) => !isBase(centre))
  );
}
