/** How a measure grows with the size of the content. */

export interface Measured {
  readonly size: number;
  readonly measure: number;
}

/**
 * The exponent of growth: 1 if twice the size takes twice as much, 2 if it takes four times as much.
 * It is the slope of the straight line that fits the logarithms best (least squares).
 */
export function growthExponent(all: readonly Measured[]): number {
  const points = all.map(({ size, measure }) => [Math.log(size), Math.log(measure)] as const);
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const together = points.map(([x, y]) => (x - meanX) * (y - meanY));
  const apart = points.map(([x]) => (x - meanX) ** 2);
  return mean(together) / mean(apart);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
