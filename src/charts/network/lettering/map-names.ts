/** What a plate names: its districts, the smallest first, then the towns on it, the largest first. */

import type { Point } from '../../../domain/places/distance.ts';
import { isInside } from '../plane.ts';
import type { Box, Plane } from '../plane.ts';
import type { MapGround, Mapped } from '../map-ground.ts';
import type { Name, NameSpot } from './place-labels.ts';
import { townNames } from './town-names.ts';

export interface Naming {
  /** Names already printed beside the plate. */
  readonly beside: readonly string[];
  /** Parts of the plate that insets draw larger, with their own names. */
  readonly elsewhere: readonly Box[];
  readonly names?: 'districts in large type' | undefined;
}

/** The names of a plate in the order in which they are placed; no name twice. */
export function mapNames(
  content: Mapped,
  { districts }: MapGround,
  plane: Plane,
  { beside, elsewhere, names }: Naming,
): Name[] {
  // A single district needs no name: it is all that the plate shows.
  const named = districts.length > 1 ? districts.toSorted((a, b) => a.size - b.size) : [];
  if (names === 'districts in large type')
    return named.map(({ name, spots }) => ({ kind: 'large district', name, spots }));
  const known = new Set([...beside, ...named.map(({ name }) => name)]);
  const boxOf = (point: Point): Box | undefined => elsewhere.find((box) => isInside(point, box));
  const towns = townNames(content).filter(
    ({ name, point }) => !known.has(name) && isInside(point, plane.box) && !boxOf(point),
  );
  return [
    ...named.map(({ name, spots }): Name => {
      const [first] = spots;
      const box = first && boxOf(pointAt(first, plane.box));
      // A district that an inset draws larger is named at its frame.
      return box
        ? { kind: 'town', name, spots: [belowFrame(box, plane)] }
        : { kind: 'district', name, spots };
    }),
    ...towns.map(({ name, point }): Name => {
      const x = plane.x(point.lon) / plane.width;
      const y = plane.y(point.lat) / plane.height;
      return { kind: 'town', name, spots: [{ x, y, less: 0 }] };
    }),
  ];
}

function pointAt({ x, y }: NameSpot, { west, south, east, north }: Box): Point {
  return { lon: west + x * (east - west), lat: north - y * (north - south) };
}

function belowFrame({ west, south, east }: Box, plane: Plane): NameSpot {
  return { x: plane.x((west + east) / 2) / plane.width, y: plane.y(south) / plane.height, less: 0 };
}
