/** Where people live, as a path of dots on a grid: the shape of a district without its borders. */

import type { Point } from '../domain/distance.ts';
import { isInside } from './plane.ts';
import type { Plane } from './plane.ts';

interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * One dot, drawn by a round line cap, in each cell of the grid that holds one of
 * the points; neighbours in a row are one stroke.
 *
 * The path is in cells, not units: the drawing scales it by `cell`.
 */
export function dotPath(points: readonly Point[], plane: Plane, cell: number): string {
  let pen: Cell = { column: 0, row: 0 };
  const strokes = runsOf(cellsOf(points, plane, cell)).map(({ column, row, length }) => {
    const move = `m${String(column - pen.column)} ${String(row - pen.row)}h${String(length)}`;
    pen = { column: column + length, row };
    return move.replace(' -', '-');
  });
  return strokes.join('');
}

/** The middle of the points on the plane, as shares of its width and height. */
export function middleOf(points: readonly Point[], plane: Plane): { x: number; y: number } {
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    x: mean(points.map(({ lon }) => plane.x(lon))) / plane.width,
    y: mean(points.map(({ lat }) => plane.y(lat))) / plane.height,
  };
}

function cellsOf(points: readonly Point[], plane: Plane, cell: number): Cell[] {
  const byKey = new Map<string, Cell>();
  for (const point of points.filter((at) => isInside(at, plane.box))) {
    const column = Math.floor(plane.x(point.lon) / cell);
    const row = Math.floor(plane.y(point.lat) / cell);
    byKey.set(`${String(row)}:${String(column)}`, { column, row });
  }
  return [...byKey.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(cells: readonly Cell[]): (Cell & { length: number })[] {
  const runs: (Cell & { length: number })[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const next = last && last.column + last.length + 1 === cell.column && last.row === cell.row;
    if (next) last.length += 1;
    else runs.push({ ...cell, length: 0 });
  }
  return runs;
}
