/** Numbers for drawings: short, because they are part of every page with a drawing. */

/** Rounded to `decimals` places; -0 becomes 0. */
export function shortNumber(value: number, decimals = 1): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor || 0;
}

/** A share of 1 as a length of the whole: 0.2514 → "25.1%". */
export function percentOf(share: number): string {
  return `${String(shortNumber(share * 100))}%`;
}
