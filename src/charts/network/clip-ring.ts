/**
 * Clips a closed ring to a box, in the plane (Sutherland and Hodgman, 1974).
 *
 * d3-geo clips on the sphere, which adds a frame that fills the sea. A county is small
 * enough for the plane.
 */

import type { Box } from './plane.ts';

/** Degrees east, degrees north. */
export type Position = readonly [lon: number, lat: number];

interface Edge {
  readonly keeps: (at: Position) => boolean;
  readonly cut: (from: Position, to: Position) => Position;
}

/** The part of `ring` inside `box`; empty if they do not overlap. */
export function clipRing(ring: readonly Position[], box: Box): readonly Position[] {
  return edgesOf(box).reduce(clipAtEdge, ring);
}

/** The least box that contains all of `ring`. */
export function boxAround(ring: readonly Position[]): Box {
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

function clipAtEdge(ring: readonly Position[], edge: Edge): readonly Position[] {
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1) ?? to;
    if (edge.keeps(from) === edge.keeps(to)) return edge.keeps(to) ? [to] : [];
    const crossing = edge.cut(from, to);
    return edge.keeps(to) ? [crossing, to] : [crossing];
  });
}

function edgesOf({ west, south, east, north }: Box): Edge[] {
  return [
    { keeps: ([lon]) => lon >= west, cut: atLon(west) },
    { keeps: ([lon]) => lon <= east, cut: atLon(east) },
    { keeps: ([, lat]) => lat >= south, cut: atLat(south) },
    { keeps: ([, lat]) => lat <= north, cut: atLat(north) },
  ];
}

function atLon(lon: number): Edge['cut'] {
  return (from, to) => [lon, from[1] + ((to[1] - from[1]) * (lon - from[0])) / (to[0] - from[0])];
}

function atLat(lat: number): Edge['cut'] {
  return (from, to) => [from[0] + ((to[0] - from[0]) * (lat - from[1])) / (to[1] - from[1]), lat];
}
