/**
 * The borders of districts, each line once: the edges of their cells without those
 * between two cells of the same district.
 *
 * Two neighbours share a line, so simplifying it leaves no gap or overlap between them.
 */

import type { Cell } from './cells.ts';
import type { Spot } from '../simplify-line.ts';

/** A line between two points where borders meet, or a closed line. */
export interface Border {
  readonly line: readonly Spot[];
  /** The district whose ring follows the line forwards, and the one whose ring follows it backwards. */
  readonly ahead: string | undefined;
  readonly back: string | undefined;
}

/** Steps to a mile: corners on the same step are the same corner. */
const STEPS = 1_000;
/** Greater than the number of steps across the country. */
const ROW = 2 ** 24;

export function districtBorders(cells: readonly Cell[]): Border[] {
  const spots: Spot[] = [];
  const edges = joinedEdges(cells, spots);
  const beside = neighboursOf(edges);
  const walked = new Set<string>();
  const walk = (from: number, to: number): Border[] => {
    if (walked.has(keyOf(from, to))) return [];
    const way = [from];
    for (let [last, next] = [from, to]; ;) {
      walked.add(keyOf(last, next)).add(keyOf(next, last));
      way.push(next);
      const ahead = beside.get(next) ?? [];
      const after = ahead.length === 2 ? ahead.find((one) => one !== last) : undefined;
      if (after === undefined || next === from) break;
      [last, next] = [next, after];
    }
    const line = way.flatMap((index) => spots.slice(index, index + 1));
    return [{ line, ahead: edges.get(keyOf(from, to)), back: edges.get(keyOf(to, from)) }];
  };
  const ends = [...beside].filter(([, near]) => near.length !== 2);
  // Lines that end where borders meet come first; the rest are closed and can start anywhere.
  return [...ends, ...beside].flatMap(([from, near]) => near.flatMap((to) => walk(from, to)));
}

/** The district on one side of each edge that borders another district or none. */
function joinedEdges(cells: readonly Cell[], spots: Spot[]): Map<string, string> {
  const indexes = new Map<number, number>();
  const edges = new Map<string, string>();
  const indexOf = ([x, y]: Spot): number => {
    const key = Math.round(x * STEPS) * ROW + Math.round(y * STEPS);
    const known = indexes.get(key) ?? spots.push([x, y]) - 1;
    indexes.set(key, known);
    return known;
  };
  for (const { district, ring } of cells) {
    const corners = ring.map(indexOf);
    for (const [index, to] of corners.entries()) {
      const from = corners.at(index - 1) ?? to;
      if (from === to) continue;
      if (edges.get(keyOf(to, from)) === district) edges.delete(keyOf(to, from));
      else edges.set(keyOf(from, to), district);
    }
  }
  return edges;
}

function neighboursOf(edges: ReadonlyMap<string, string>): Map<number, number[]> {
  const beside = new Map<number, number[]>();
  for (const key of edges.keys()) {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = beside.get(one) ?? [];
      beside.set(one, known.includes(other) ? known : [...known, other]);
    }
  }
  return beside;
}

function keyOf(from: number, to: number): string {
  return `${String(from)} ${String(to)}`;
}
