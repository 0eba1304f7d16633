/** Each district's name, at the middle of where its people live. */

import type { SiteContent } from '../domain/site-content.ts';
import { middleOf } from './dot-path.ts';
import type { PlacedMark } from './map-mark.ts';
import { placeLabels } from './place-labels.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Plane } from './plane.ts';

/** The names of the districts that have postcodes, clear of `marks`. */
export function districtLabels(
  { site, postcodes }: Pick<SiteContent, 'site' | 'postcodes'>,
  marks: readonly PlacedMark[],
  plane: Plane,
): PlacedLabel[] {
  const names = site.districts.flatMap(({ id, name }) => {
    const points = postcodes.groups
      .filter(({ district }) => district === id)
      .map(({ point }) => point);
    return points.length === 0 ? [] : [{ name, ...middleOf(points, plane) }];
  });
  return placeLabels(names, marks, plane);
}
