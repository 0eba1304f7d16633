/** The councils of an extract, and which of them was meant. */

import { nearMatch } from '../../domain/gate/near-match.ts';
import type { RegisterRow } from './extract.ts';
import { areaOf } from './names.ts';

export interface Council {
  readonly code: string;
  readonly name: string;
  readonly places: number;
}

/** By name. */
export function councilsOf(rows: readonly RegisterRow[]): readonly Council[] {
  return [...Map.groupBy(rows, ({ councilCode }) => councilCode)]
    .filter(([code]) => /^\d{3}$/.test(code))
    .map(([code, of]) => ({ code, name: of[0]?.councilName ?? code, places: of.length }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** By its code, or by its name or area in any case. */
export function councilMeant(typed: string, councils: readonly Council[]): Council | undefined {
  const wanted = typed.trim().toLowerCase();
  return councils.find(({ code, name }) => code === wanted || namesOf(name).includes(wanted));
}

const MOST_NEAR = 5;

/** Councils whose code has two of the three digits in place, or whose name contains it or is spelt alike. */
export function nearCouncils(typed: string, councils: readonly Council[]): readonly Council[] {
  const wanted = typed.trim().toLowerCase();
  const spelt = nearMatch(
    wanted,
    councils.flatMap(({ name }) => namesOf(name)),
  );
  const isNear = ({ code, name }: Council): boolean =>
    (spelt !== undefined && namesOf(name).includes(spelt)) ||
    (wanted.length > 2 && name.toLowerCase().includes(wanted)) ||
    (/^\d{3}$/.test(wanted) && [0, 1, 2].filter((at) => code[at] === wanted[at]).length === 2);
  return councils.filter(isNear).slice(0, MOST_NEAR);
}

/** "dale, county of" and "dale". */
function namesOf(name: string): readonly string[] {
  return [...new Set([name, areaOf(name)])].map((each) => each.toLowerCase());
}
