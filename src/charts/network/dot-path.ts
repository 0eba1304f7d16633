/** Where people live, as dots on a grid: shows districts without their borders. */

import type { Point } from '../../domain/places/distance.ts';
import { isInside } from './plane.ts';
import type { Plane } from './plane.ts';

/** A square of the grid, counted from the upper left corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The squares, `size` units wide, that contain at least one of the points; row by row. */
export function cellsOf(points: readonly Point[], plane: Plane, size: number): Cell[] {
  const byKey = new Map<string, Cell>();
  for (const point of points.filter((at) => isInside(at, plane.box))) {
    const column = Math.floor(plane.x(point.lon) / size);
    const row = Math.floor(plane.y(point.lat) / size);
    byKey.set(`${String(row)} ${String(column)}`, { column, row });
  }
  return [...byKey.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * A line of zero length in each cell: a round cap makes it a dot.
 *
 * The path is in cells, not units. Each step is relative to the dot before it, which keeps
 * the path short.
 */
export function dotPath(cells: readonly Cell[]): string {
  return cells
    .map(({ column, row }, index) => {
      const before = cells[index - 1] ?? { column: 0, row: 0 };
      const right = String(column - before.column);
      const down = String(row - before.row);
      return `m${right} ${down}h0`;
    })
    .join('');
}

/** The middle of the cells, as shares of the plane's width and height. Each cell counts once. */
export function middleOf(
  cells: readonly Cell[],
  plane: Plane,
  size: number,
): { readonly x: number; readonly y: number } {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value + 0.5, 0) / values.length;
  return {
    x: (mean(cells.map(({ column }) => column)) * size) / plane.width,
    y: (mean(cells.map(({ row }) => row)) * size) / plane.height,
  };
}
