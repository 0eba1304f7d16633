/** Every page and entry that the search should know is in its index, and what it leads to is there. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '../../domain/search/entry.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { wordsOf } from '../../domain/search/words.ts';
import { brotliSize } from '../brotli-size.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { readSearchRecords } from '../search-records.ts';

export interface SearchLimits {
  /** Fits the addresses of pages that only repeat others, and so are not searched. */
  readonly repeating: RegExp;
  /** Bytes of the site's words, after brotli. */
  readonly wordsBytes: number;
}

/** @param entries  what stands on long pages and is found by itself */
export function checkSearch(
  site: BuiltSite,
  entries: readonly SearchEntry[],
  limits: SearchLimits,
): SiteProblem[] {
  const found = new Set(readSearchRecords(site.folder).map(({ url }) => url));
  const pages = site.pages.filter(({ address }) => !limits.repeating.test(address));
  const expected = [...pages.map(({ address }) => address), ...entries.map(({ to }) => to)];
  const repeated = site.pages.filter(({ address }) => limits.repeating.test(address));
  return [
    ...expected
      .filter((address) => !found.has(address))
      .map((address) => ({ address, message: 'is missing from the search index' })),
    ...repeated
      .filter(({ address }) => found.has(address))
      .map(({ address }) => ({ address, message: 'only repeats other pages, but is searched' })),
    ...wordsFaults(site, limits),
  ];
}

function wordsFaults({ folder }: BuiltSite, { wordsBytes }: SearchLimits): SiteProblem[] {
  const text = readFileSync(join(folder, browserFileLinks.searchWords), 'utf8');
  const { names, others, synonyms } = JSON.parse(text) as SearchWords;
  const known = new Set([...names.split(' '), ...others.split(' ')]);
  const bytes = brotliSize(text);
  const faults = synonyms
    .flatMap(({ means }) => wordsOf(means))
    .filter((word) => !known.has(word))
    .map((word) => `has a synonym for "${word}", which no page that is searched says`);
  if (bytes > wordsBytes)
    faults.push(`weighs ${String(bytes)} bytes; ${String(wordsBytes)} is the most`);
  return faults.map((message) => ({ address: browserFileLinks.searchWords, message }));
}
