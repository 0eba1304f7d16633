/** Accidents by chance, the same for the same seed. */

import fc from 'fast-check';

/** Which accident, and numbers that say where and how; all are counted round. */
export interface Accident<Kind extends string> {
  readonly kind: Kind;
  readonly at: number;
  readonly sign: number;
}

/** One to three accidents for each of `count` files. */
export function accidentsOf<Kind extends string>(
  kinds: readonly Kind[],
  count: number,
  seed: number,
): readonly (readonly Accident<Kind>[])[] {
  const one = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), sign: fc.nat() });
  const several = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(one) },
    { weight: 3, arbitrary: fc.tuple(one, one) },
    { weight: 1, arbitrary: fc.tuple(one, one, one) },
  );
  return fc.sample(several, { numRuns: count, seed });
}

export function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}
