/**
 * The area nearer to one postcode group than to any other (a Voronoi cell), for each group.
 *
 * Each postcode group has a district, so together the cells of a district are approximately
 * its area, without a file of boundaries.
 */

import { Delaunay } from 'd3-delaunay';
import type { PostcodeTable } from '../../../domain/places/postcode-table.ts';
import type { Plane } from '../plane.ts';
import type { Spot } from '../simplify-line.ts';

export interface Cell {
  /** Id of the district. */
  readonly district: string;
  /** Its corners in turn, the last joined to the first; straight edges and pieces of a circle. */
  readonly ring: readonly Spot[];
}

/** Radius of the area around a group in miles; further away no district is drawn. */
export const REACH = 3;
/** Corners of the polygon that is drawn for a whole circle. */
const CORNERS = 24;

/** One cell for each group; of groups at the same point only the first has one. */
export function districtCells(groups: PostcodeTable['groups'], miles: Plane): Cell[] {
  if (groups.length === 0) return [];
  const spots = groups.map(({ point }): Spot => [miles.x(point.lon), miles.y(point.lat)]);
  const voronoi = Delaunay.from(spots.map(([x, y]): [number, number] => [x, y])).voronoi(
    boundsOf(spots),
  );
  return groups.flatMap(({ district }, index) => {
    // Null for the second of two groups at one point, which its types leave out.
    const corners = voronoi.cellPolygon(index) as readonly Spot[] | null;
    const spot = spots[index];
    return corners && spot ? [{ district, ring: cutToCircle(corners.slice(1), spot) }] : [];
  });
}

/**
 * West, north, east, south; wide enough to contain every circle.
 *
 * Each side is as far away as no other: d3-delaunay clips a line that leaves by a corner without end.
 */
function boundsOf(spots: readonly Spot[]): [number, number, number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of spots) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [north, south] = [Math.min(north, y), Math.max(south, y)];
  }
  return [west - 2 * REACH, north - 2.3 * REACH, east + 2.7 * REACH, south + 3.1 * REACH];
}

/** The part of a convex ring within `REACH` of a spot inside it. */
function cutToCircle(ring: readonly Spot[], middle: Spot): Spot[] {
  const chords = ring.flatMap((to, index) => chordOf(ring.at(index - 1) ?? to, to, middle));
  const turn = Math.sign(
    ring.reduce((sum, to, index) => {
      const [fromX, fromY] = ring.at(index - 1) ?? to;
      return sum + fromX * to[1] - fromY * to[0];
    }, 0),
  );
  const [first] = chords;
  if (!first) return arc(middle, 0, turn * 2 * Math.PI);
  return chords.flatMap(([from, to], index) => {
    const [next] = chords[index + 1] ?? first;
    return [from, to, ...arcBetween(middle, to, next, turn)];
  });
}

/** The part of an edge inside the circle: none or one. */
function chordOf(from: Spot, to: Spot, [x, y]: Spot): [Spot, Spot][] {
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]];
  const [offX, offY] = [from[0] - x, from[1] - y];
  const a = alongX ** 2 + alongY ** 2;
  const b = offX * alongX + offY * alongY;
  const root = b ** 2 - a * (offX ** 2 + offY ** 2 - REACH ** 2);
  if (a === 0 || root <= 0) return [];
  const first = Math.max((-b - Math.sqrt(root)) / a, 0);
  const last = Math.min((-b + Math.sqrt(root)) / a, 1);
  const at = (share: number): Spot => [from[0] + alongX * share, from[1] + alongY * share];
  if (first >= last) return [];
  return [[first === 0 ? from : at(first), last === 1 ? to : at(last)]];
}

function arcBetween(middle: Spot, from: Spot, to: Spot, turn: number): Spot[] {
  if (from === to) return [];
  const [start, end] = [from, to].map((spot) =>
    Math.atan2(spot[1] - middle[1], spot[0] - middle[0]),
  ) as [number, number];
  const swept = (turn * (end - start) + 4 * Math.PI) % (2 * Math.PI);
  return arc(middle, start, turn * swept);
}

/** The corners of an arc without its ends. */
function arc([x, y]: Spot, start: number, swept: number): Spot[] {
  const pieces = Math.ceil((Math.abs(swept) / (2 * Math.PI)) * CORNERS);
  return Array.from({ length: Math.max(pieces - 1, 0) }, (_, index): Spot => {
    const angle = start + (swept * (index + 1)) / pieces;
    return [x + REACH * Math.cos(angle), y + REACH * Math.sin(angle)];
  });
}
