/**
 * The bytes that pages may load: goals of this project for its own content, on which its tests
 * insist. To any other site they are notes, which never stop its build.
 */

import type { BuiltSite, SiteProblem } from './built-site.ts';
import { checkFetchedFiles } from './checks/fetched-files.ts';
import { checkScripts } from './checks/scripts.ts';
import type { ScriptAllowances } from './checks/scripts.ts';
import { checkWeights } from './checks/weights.ts';
import type { QuickSizes, WeightLimits } from './checks/weights.ts';

/** Room for an address that is longer than the one that the limits were set with. */
const ROOM = 1.05;

/** Bytes of a first visit after Brotli, without the font. */
const WEIGHT_LIMITS: WeightLimits = {
  pageBytes: 18_000 * ROOM,
  longListBytes: 36_000 * ROOM,
  longLists:
    /^\/(timeline(\/(oldest|audience\/[^/]+))?|management-information|questions(\/[^/]+)?|sources|centres|[^/]+\/table)\/$/,
};

/** Pages that may load JavaScript, with the bytes allowed after Brotli; all other pages load none. */
const SCRIPT_ALLOWANCES: ScriptAllowances = [
  // Before someone types in the box.
  [/^\/(find\/|search\/)?$/, 2_000],
  // The buttons that leave the site at once.
  [/^\/timeline\/changes\/$/, 5_000],
  // The box for any day.
  [/^\/timeline\/(as-at|since)\/$/, 1_000],
  // The filter of the sheet, and the buttons that copy a figure's citation.
  [/^\/management-information\/$/, 3_000],
  [/^\/management-information\/[^/]+\/$/, 1_000],
  // The order of the table of centres.
  [/^\/[^/]+\/table\/([^/]+\/){0,2}$/, 2_000],
];

/** The most bytes of each file from which the finder or the search answers first, after Brotli. */
const FETCHED_BYTES = 41_000;

/** How many pages the notes name before they only count the others. */
const NAMED = 5;

/** What is over its budget, sorted by address. */
export async function overBudget(site: BuiltSite, quickSizes?: QuickSizes): Promise<SiteProblem[]> {
  return [
    ...(await checkWeights(site, WEIGHT_LIMITS, quickSizes)),
    ...checkScripts(site, SCRIPT_ALLOWANCES),
    ...checkFetchedFiles(site, FETCHED_BYTES),
  ].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** A note for the end of a build; undefined if nothing is over its budget. */
export function budgetNote(over: readonly SiteProblem[]): string | undefined {
  if (over.length === 0) return undefined;
  const named = over.slice(0, NAMED).map(({ address, message }) => `    ${address} ${message}`);
  const others = over.length - named.length;
  return [
    `Slow to load on a poor line, but published:`,
    ...named,
    ...(others > 0 ? [`    and ${String(others)} more`] : []),
  ].join('\n');
}
