/** The land inside a box, from the coastlines of Natural Earth at 1:10 million. */

import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-10m.json' with { type: 'json' };
import { clipRing } from './clip-ring.ts';
import type { Position } from './clip-ring.ts';
import type { Box, Plane } from './plane.ts';

/** Share of the box by which land is drawn beyond it, so that no cut edge shows. */
const MARGIN = 0.05;

interface Outline {
  readonly ring: readonly Position[];
  /** The box around it, by which most of the world is passed over quickly. */
  readonly box: Box;
}

let outlines: readonly Outline[] | undefined;

/**
 * The outlines of the land as one path in whole units of `plane`.
 *
 * Where the box holds no coast, land fills it or the path is empty.
 */
export function landPath(plane: Plane): string {
  const box = withMargin(plane.box);
  outlines ??= landOutlines();
  return outlines
    .filter((outline) => meet(outline.box, box))
    .map(({ ring }) => clipRing(ring, box))
    .filter(hasArea)
    .map((ring) => ringPath(ring, plane))
    .join('');
}

function landOutlines(): Outline[] {
  const land = feature(atlas, 'land') as unknown as GeoJSON.FeatureCollection;
  const rings = land.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
  );
  return rings.map((positions) => {
    const ring = positions.map(([lon = 0, lat = 0]): Position => [lon, lat]);
    return { ring, box: boxAround(ring) };
  });
}

function boxAround(ring: readonly Position[]): Box {
  return ring.reduce(
    ({ west, south, east, north }, [lon, lat]) => ({
      west: Math.min(west, lon),
      south: Math.min(south, lat),
      east: Math.max(east, lon),
      north: Math.max(north, lat),
    }),
    { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity },
  );
}

/** A ring that only passes the box leaves a line along its edge. */
function hasArea(ring: readonly Position[]): boolean {
  const { west, south, east, north } = boxAround(ring);
  return west < east && south < north;
}

function meet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Each step is from the point before it; a step shorter than a unit is left out. */
function ringPath(ring: readonly Position[], plane: Plane): string {
  const [first, ...rest] = ring.map(([lon, lat]) => ({
    x: Math.round(plane.x(lon)),
    y: Math.round(plane.y(lat)),
  }));
  if (!first) return '';
  let pen = first;
  const steps = rest.flatMap((to) => {
    const step = { x: to.x - pen.x, y: to.y - pen.y };
    pen = to;
    return step.x === 0 && step.y === 0 ? [] : [`${String(step.x)} ${String(step.y)}`];
  });
  const tail = steps.join(' ').replaceAll(' -', '-');
  return steps.length > 1 ? `M${String(first.x)} ${String(first.y)}l${tail}z` : '';
}

function withMargin({ west, south, east, north }: Box): Box {
  const wide = (east - west) * MARGIN;
  const high = (north - south) * MARGIN;
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}
