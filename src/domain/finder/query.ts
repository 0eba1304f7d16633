/** Reads what was typed into the finder: nothing, a postcode or part of one, or a name. */

import { isValid } from 'postcode';
import type { PostcodeParts } from '../places/postcode-lookup.ts';

export type Query =
  | { readonly is: 'nothing' }
  /** All that it can mean, most likely first: "NR11" is an outcode or the sector "NR1 1". */
  | { readonly is: 'postcode'; readonly readings: readonly PostcodeParts[] }
  | { readonly is: 'malformed postcode'; readonly typed: string }
  | { readonly is: 'name'; readonly typed: string };

/** Begins like a postcode: one or two letters and a digit; O, I or L may come before the digit. */
const LIKE_A_POSTCODE = /^[A-Z]{1,2}[OIL]{0,2}\d/;
/** Signs that no one types within a postcode: "OR 1=1" is not OR1. */
const NEVER_WITHIN = /[A-Z\d][^A-Z\d]*[='"<>()&|+%$@][^A-Z\d]*[A-Z\d]/;
const LONGEST_POSTCODE = 8;
/** A postcode, or the first half of one, among other words. */
export const POSTCODE_WITHIN = /\b[a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{2})?\b/gi;
/** Letters that Royal Mail never uses in the last two places (PAF Programmers' Guide). */
const NEVER_INWARD = /[CIKMOV]/;

/**
 * After the first letters: digits, and letters like them; in a whole postcode two letters follow.
 */
const FIGURES = /^([A-Z]{1,2}?)([\dOIL]+)/;
const FIGURES_OF_A_WHOLE = /^([A-Z]{1,2}?)([\dOIL]+)(?=[A-Z]{2}$)/;

/**
 * "NR1" of "NR1 1" and "NR 1 1", which were typed with a gap where the sector begins; "NR11" and
 * "NR 11" were not.
 */
const BEFORE_GAP = /^[^A-Z]*([A-Z]{1,2}[^A-Z\d]*[\dOIL][A-Z\d]*)[^A-Z\d]+[A-Z\d]/;

/** What completes a part of a postcode so that the package can check it; longest part first. */
const REST = { unit: '', group: 'A', sector: 'AA', outcode: '1AA' } as const;

export function readQuery(text: string): Query {
  const typed = text.trim();
  if (!/[\p{L}\d]/u.test(typed)) return { is: 'nothing' };
  const signs = typed.normalize('NFKC').toUpperCase();
  const compact = compactOf(signs);
  if (!LIKE_A_POSTCODE.test(compact) || NEVER_WITHIN.test(signs)) return { is: 'name', typed };
  const readings = readingsOf(signs);
  if (readings.length > 0) return { is: 'postcode', readings };
  return compact.length <= LONGEST_POSTCODE
    ? { is: 'malformed postcode', typed }
    : { is: 'name', typed };
}

/** The whole postcodes that a question may mean, also among other words, most likely first. */
export function unitsAsked(text: string): PostcodeParts[] {
  const query = readQuery(text);
  const within =
    query.is === 'name' ? readQuery(query.typed.match(POSTCODE_WITHIN)?.at(-1) ?? '') : query;
  return within.is === 'postcode' ? within.readings.filter(({ unit }) => unit !== undefined) : [];
}

function readingsOf(signs: string): PostcodeParts[] {
  const compact = compactOf(signs);
  const readings = (Object.keys(REST) as (keyof typeof REST)[]).flatMap((part) =>
    spellingsOf(compact).flatMap((spelling) => {
      const whole = spelling + REST[part];
      return isValid(whole) && !NEVER_INWARD.test(whole.slice(-2)) ? [partsOf(whole, part)] : [];
    }),
  );
  const first = BEFORE_GAP.exec(signs)?.[1];
  const gap = first === undefined ? undefined : compactOf(first).length;
  return readings.sort((a, b) => score(b, gap) - score(a, gap));
}

function compactOf(signs: string): string {
  return signs.replace(/[^A-Z\d]/g, '');
}

/** "NR1O4AA" can be a postcode as typed, but is more likely "NR10 4AA": both are tried. */
function spellingsOf(compact: string): string[] {
  return [
    ...new Set([
      compact,
      compact.replace(FIGURES_OF_A_WHOLE, asFigures),
      compact.replace(FIGURES, asFigures),
    ]),
  ];
}

/** "NR", "O2I" → "NR021" */
function asFigures(_: string, letters: string, figures: string): string {
  return letters + figures.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/**
 * Higher for a reading whose outcode ends at the typed gap; without a gap, for a longer outcode.
 */
function score({ outcode, unit }: PostcodeParts, gap: number | undefined): number {
  if (unit !== undefined) return 100;
  return gap === undefined ? outcode.length : outcode.length === gap ? 50 : 0;
}

function partsOf(whole: string, part: keyof typeof REST): PostcodeParts {
  const outcode = whole.slice(0, -3);
  const inward = whole.slice(-3);
  const sector = `${outcode} ${inward.charAt(0)}`;
  switch (part) {
    case 'unit':
      return {
        outcode,
        sector,
        group: `${sector}${inward.charAt(1)}`,
        unit: `${outcode} ${inward}`,
      };
    case 'group':
      return { outcode, sector, group: `${sector}${inward.charAt(1)}` };
    case 'sector':
      return { outcode, sector };
    case 'outcode':
      return { outcode };
  }
}
