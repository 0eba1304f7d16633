/** The land and the dots below a map's marks: the same for every map of a box, so made once. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { landPath } from './coast.ts';
import { cellsOf, dotPath, middleOf } from './dot-path.ts';
import { planeOf } from './plane.ts';
import type { Box } from './plane.ts';

/** A district that has postcodes in the box. */
export interface DistrictDots {
  readonly name: string;
  readonly tint: number;
  /** Its dots, in cells of the ground. */
  readonly dots: string;
  /** The middle of its dots, as shares of the ground's width and height. */
  readonly middle: { readonly x: number; readonly y: number };
}

export interface MapGround {
  readonly viewBox: string;
  /** "tall": height is greater than width, so the height must be limited, not the width. */
  readonly shape: 'wide' | 'tall';
  readonly land: string;
  readonly districts: readonly DistrictDots[];
  /** Width of a cell of dots, in units. */
  readonly cell: number;
}

export type Mapped = Pick<SiteContent, 'site' | 'postcodes'>;

/** Width of a ground in units; a unit is half a pixel on a phone. */
const GROUND_WIDTH = 680;
/** How many tints map.css has for districts; after the last, the first is used again. */
const TINTS = 8;

/** The ground of `box` with dots on a grid of `cell` units. */
export const mapGround = memoByContent(drawGround);

function drawGround({ site, postcodes }: Mapped, box: Box, cell: number): MapGround {
  const plane = planeOf(box, GROUND_WIDTH);
  const districts = site.districts.flatMap(({ id, name }, index) => {
    const groups = postcodes.groups.filter(({ district }) => district === id);
    const cells = cellsOf(
      groups.map(({ point }) => point),
      plane,
      cell,
    );
    if (cells.length === 0) return [];
    const tint = (index % TINTS) + 1;
    return [{ name, tint, dots: dotPath(cells), middle: middleOf(cells, plane, cell) }];
  });
  return {
    viewBox: `0 0 ${String(plane.width)} ${String(Math.round(plane.height))}`,
    shape: plane.height > plane.width ? 'tall' : 'wide',
    land: landPath(plane),
    districts,
    cell,
  };
}
