/** Which item of a changed list was which item before. */

import { isDeepStrictEqual } from 'node:util';
import { isRecord } from './yaml-style.ts';

/** Places of the same item in both lists; undefined where it was added or removed. */
export interface Aligned {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Keeps as much as it can: equal items first, then groups that share fields. In the order of both. */
export function alignedLists(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const best = before.map(() => after.map(() => 0));
  const bestFrom = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const likeness = before.map((old) => after.map((item) => likenessOf(old, item)));
  const like = (i: number, j: number): number => likeness[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--) {
      const paired = like(i, j) > 0 ? like(i, j) + bestFrom(i + 1, j + 1) : 0;
      row[j] = Math.max(paired, bestFrom(i + 1, j), bestFrom(i, j + 1));
    }
  }
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const isPair =
      like(i, j) > 0 && Math.abs(bestFrom(i, j) - like(i, j) - bestFrom(i + 1, j + 1)) < 1e-9;
    if (isPair) aligned.push({ before: i++, after: j++ });
    else if (i < before.length && (j >= after.length || bestFrom(i + 1, j) >= bestFrom(i, j + 1)))
      aligned.push({ before: i++, after: undefined });
    else aligned.push({ before: undefined, after: j++ });
  }
  return aligned;
}

/** 1 if they are equal, 0 if nothing shows that they are the same. */
function likenessOf(a: unknown, b: unknown): number {
  if (isDeepStrictEqual(a, b)) return 1;
  if (!isRecord(a) || !isRecord(b)) return 0;
  const names = Object.keys({ ...a, ...b });
  const same = names.filter((name) => isDeepStrictEqual(a[name], b[name]));
  return (0.9 * same.length) / names.length;
}
