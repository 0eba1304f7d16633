/** The search index has every page and entry that it should have, and every synonym leads to a page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '../../domain/search/entry.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { wordsOf } from '../../domain/finder/words-of.ts';
import { brotliSize } from '../brotli-size.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { readSearchRecords } from '../search-records.ts';

export interface SearchLimits {
  /** Matches addresses of pages that only repeat other pages and so are not indexed. */
  readonly repeating: RegExp;
  /** The most bytes of the file of words, after Brotli. */
  readonly wordsBytes: number;
}

/** @param entries  entries of long pages that have their own search result */
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
      .map(({ address }) => ({
        address,
        message: 'only repeats other pages, but is in the search index',
      })),
    ...wordsProblems(site, limits),
  ];
}

function wordsProblems({ folder }: BuiltSite, { wordsBytes }: SearchLimits): SiteProblem[] {
  const text = readFileSync(join(folder, browserFileLinks.searchWords), 'utf8');
  const { names, others, synonyms } = JSON.parse(text) as SearchWords;
  const known = new Set([...names.split(' '), ...others.split(' ')]);
  const bytes = brotliSize(text);
  const problems = synonyms
    .flatMap(({ means }) => wordsOf(means))
    .filter((word) => !known.has(word))
    .map((word) => `has a synonym for "${word}", a word that no page in the search index has`);
  if (bytes > wordsBytes)
    problems.push(
      `is ${String(bytes)} bytes after Brotli; at most ${String(wordsBytes)} are allowed`,
    );
  return problems.map((message) => ({ address: browserFileLinks.searchWords, message }));
}
