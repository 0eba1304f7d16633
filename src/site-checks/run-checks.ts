/** All checks of a built site, and their limits. */

import { checkHeads } from './checks/heads.ts';
import { checkLinks } from './checks/links.ts';
import { checkOrigins } from './checks/origins.ts';
import { checkPhones } from './checks/phones.ts';
import { checkPolicy } from './checks/policy.ts';
import { checkReach } from './checks/reach.ts';
import { checkScripts } from './checks/scripts.ts';
import type { ScriptAllowances } from './checks/scripts.ts';
import { checkSearch } from './checks/search.ts';
import type { SearchLimits } from './checks/search.ts';
import { checkWeights } from './checks/weights.ts';
import type { WeightLimits } from './checks/weights.ts';
import type { SearchEntry } from '../domain/search/entry.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

/** Room for an address that is longer than the one that the limits were set with. */
const ROOM = 1.05;

/** Bytes of a first visit after Brotli, without the font. */
export const WEIGHT_LIMITS: WeightLimits = {
  pageBytes: 18_000 * ROOM,
  longListBytes: 36_000 * ROOM,
  longLists:
    /^\/(timeline(\/(newest|audience\/[^/]+))?|management-information|questions(\/[^/]+)?|sources|centres(\/table)?)\/$/,
};

/** Pages that may load JavaScript, with the bytes allowed after Brotli; all other pages load none. */
export const SCRIPT_ALLOWANCES: ScriptAllowances = [
  // Before someone types in the box.
  [/^\/(find\/|search\/)?$/, 2_000],
  [/^\/timeline\/changes\/$/, 5_000],
  // The filter of the sheet, and the buttons that copy a figure's citation.
  [/^\/management-information\/$/, 3_000],
  [/^\/management-information\/[^/]+\/$/, 1_000],
  // The order of the table of centres.
  [/^\/centres\/table\/$/, 2_000],
];

export const SEARCH_LIMITS: SearchLimits = {
  // Answers of the finder, and the timeline by day or by subject.
  repeating: /^\/(find\/|search\/$|timeline\/.|404\.html$)/,
  wordsBytes: 18_000,
};

/** What the built site is compared with. */
export interface SiteExpectations {
  /** The telephone numbers of shown contacts, as written in the content. */
  readonly phones: readonly string[];
  /** Entries of long pages that have their own search result. */
  readonly searchEntries: readonly SearchEntry[];
}

/**
 * All problems of a built site, sorted by address; empty if it may be published.
 * @param indexed  resolves when the search index is complete; the weights are checked meanwhile
 */
export async function checkSite(
  site: BuiltSite,
  { phones, searchEntries }: SiteExpectations,
  indexed: Promise<void> = Promise.resolve(),
): Promise<SiteProblem[]> {
  const [weights] = await Promise.all([checkWeights(site, WEIGHT_LIMITS), indexed]);
  return [
    ...checkHeads(site),
    ...checkLinks(site),
    ...checkReach(site),
    ...checkOrigins(site),
    ...checkPolicy(site),
    ...checkScripts(site, SCRIPT_ALLOWANCES),
    ...checkPhones(site, phones),
    ...weights,
    ...checkSearch(site, searchEntries, SEARCH_LIMITS),
  ].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** The problems grouped by page, and a last line that counts them. */
export function siteReport(problems: readonly SiteProblem[]): string {
  const byAddress = Map.groupBy(problems, ({ address }) => address);
  const blocks = [...byAddress].map(([address, own]) =>
    [address, ...own.map(({ message }) => `  ${message}`)].join('\n'),
  );
  const count = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;
  return `${blocks.join('\n')}\n\n${count(problems.length, 'problem')} on ${count(byAddress.size, 'page')}. Nothing was published.`;
}
