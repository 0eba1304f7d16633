/** A line with fewer corners that keeps its ends (Douglas and Peucker, 1973). */

/** East and south of the corner of a plane, in its units. */
export type Spot = readonly [x: number, y: number];

/**
 * The corners of `line` that are needed to stay within `tolerance` of it.
 *
 * A closed line keeps the corner furthest from its ends.
 */
export function simplifyLine(line: readonly Spot[], tolerance: number): readonly Spot[] {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || line.length < 3) return line;
  const offs = line.map((spot) => lineDistance(spot, start, end));
  const furthest = offs.indexOf(Math.max(...offs));
  if ((offs[furthest] ?? 0) <= tolerance) return [start, end];
  return [
    ...simplifyLine(line.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(furthest), tolerance),
  ];
}

/** Distance from a spot to the nearest point of a straight edge. */
export function lineDistance([x, y]: Spot, [fromX, fromY]: Spot, [toX, toY]: Spot): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const square = alongX ** 2 + alongY ** 2;
  const share =
    square === 0
      ? 0
      : Math.min(Math.max(((x - fromX) * alongX + (y - fromY) * alongY) / square, 0), 1);
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}
