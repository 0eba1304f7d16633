/** The land and the districts below a map's marks: the same for every map of a box, so made once. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { seaPath } from './coast.ts';
import { districtAreas } from './districts/areas.ts';
import { districtBorders } from './districts/borders.ts';
import { districtCells } from './districts/cells.ts';
import { districtTints } from './districts/tints.ts';
import { planeOf, widthInMiles } from './plane.ts';
import type { NameSpot } from './lettering/place-labels.ts';
import type { Box, Plane } from './plane.ts';

/** A district that has postcodes in the box. */
export interface GroundDistrict {
  readonly name: string;
  readonly tint: number;
  readonly path: string;
  /** Square units of the ground. */
  readonly size: number;
  /** Where its name can be, the best first, as shares of the ground's width and height. */
  readonly spots: readonly NameSpot[];
}

export interface MapGround {
  readonly viewBox: string;
  /** "tall": height is greater than width, so the height must be limited, not the width. */
  readonly shape: 'wide' | 'tall';
  /** What is not land, drawn over the districts. */
  readonly sea: string;
  readonly districts: readonly GroundDistrict[];
  /** All but the districts: drawn over what must not reach beyond them. */
  readonly elsewhere: string;
}

export type Mapped = Pick<SiteContent, 'site' | 'places' | 'postcodes'>;

/** Width of a ground in units; a unit is half a pixel on a phone. */
export const GROUND_WIDTH = 680;

export const mapGround = memoByContent(drawGround);

function drawGround(content: Mapped, box: Box): MapGround {
  const plane = planeOf(box, GROUND_WIDTH);
  const { borders, tints, miles } = districtsOf(content);
  const areas = districtAreas(borders, miles, plane);
  const districts = content.site.districts.flatMap(({ id, name }) => {
    const area = areas.get(id);
    if (!area?.path) return [];
    const { path, size } = area;
    const spots = area.spots.map(({ at: [x, y], less }) => ({
      x: x / plane.width,
      y: y / plane.height,
      less: less / plane.width,
    }));
    return [{ name, tint: tints.get(id) ?? 1, path, size, spots }];
  });
  const height = String(Math.round(plane.height));
  return {
    viewBox: `0 0 ${String(plane.width)} ${height}`,
    shape: plane.height > plane.width ? 'tall' : 'wide',
    sea: seaPath(plane),
    districts,
    elsewhere: `M0 0H${String(plane.width)}V${height}H0z${districts.map(({ path }) => path).join('')}`,
  };
}

/** The borders are the same for every box. */
const districtsOf = memoByContent(({ site, postcodes }: Mapped) => {
  const miles = mileSheet(site.map.box);
  const borders = districtBorders(districtCells(postcodes.groups, miles));
  const ids = site.districts.map(({ id }) => id);
  return { miles, borders, tints: districtTints(ids, borders) };
});

/** A plane whose unit is a mile. */
function mileSheet(box: Box): Plane {
  return planeOf(box, widthInMiles(box));
}
