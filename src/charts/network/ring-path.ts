/** A closed ring as a short path: whole units, each step relative to the corner before it. */

import type { Spot } from './simplify-line.ts';

/** Steps shorter than a unit are left out; empty if fewer than two steps are left. */
export function ringPath(ring: readonly Spot[]): string {
  const [first, ...rest] = ring.map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) }));
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
