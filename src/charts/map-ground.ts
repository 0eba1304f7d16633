/** The land and the dots below a map's marks: the same for every map of one box, so made once. */

import type { SiteContent } from '../domain/site-content.ts';
import { landPath } from './coast.ts';
import { dotPath } from './dot-path.ts';
import { planeOf } from './plane.ts';
import type { Box } from './plane.ts';

export interface MapGround {
  readonly viewBox: string;
  readonly land: string;
  /** For each district with postcodes in the box its dots, in cells of `cell` units. */
  readonly districts: readonly { readonly tint: number; readonly dots: string }[];
  readonly cell: number;
}

/** Units that a ground is wide; a unit is half a pixel on a phone. */
export const GROUND_WIDTH = 680;
/** Tints that charts.css has for districts; the next district takes the first again. */
export const TINTS = 8;

type Mapped = Pick<SiteContent, 'site' | 'postcodes'>;

const made = new WeakMap<Mapped['postcodes'], Map<string, MapGround>>();

/** The ground of `box` with dots on a grid of `cell` units. */
export function mapGround(content: Mapped, box: Box, cell: number): MapGround {
  const grounds = made.get(content.postcodes) ?? new Map<string, MapGround>();
  made.set(content.postcodes, grounds);
  const key = [box.west, box.south, box.east, box.north, cell].join(' ');
  const ground = grounds.get(key) ?? drawGround(content, box, cell);
  grounds.set(key, ground);
  return ground;
}

function drawGround({ site, postcodes }: Mapped, box: Box, cell: number): MapGround {
  const plane = planeOf(box, GROUND_WIDTH);
  const districts = site.districts.map(({ id }, index) => ({
    tint: (index % TINTS) + 1,
    dots: dotPath(
      postcodes.groups.filter(({ district }) => district === id).map(({ point }) => point),
      plane,
      cell,
    ),
  }));
  return {
    viewBox: `0 0 ${String(plane.width)} ${String(plane.height)}`,
    land: landPath(plane),
    districts: districts.filter(({ dots }) => dots !== ''),
    cell,
  };
}
