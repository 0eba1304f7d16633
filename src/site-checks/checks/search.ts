/** The search index has every page and entry that it should have, and every synonym leads to a page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '../../domain/search/entry.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { wordsOf } from '../../domain/finder/words-of.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { searchRecords } from '../search-records.ts';

/**
 * @param entries  entries of long pages that have their own search result
 * @param repeating  matches addresses of pages that only repeat other pages and so are not indexed
 */
export function checkSearch(
  site: BuiltSite,
  entries: readonly SearchEntry[],
  repeating: RegExp,
): SiteProblem[] {
  const found = new Set<string>();
  const synonyms = synonymWords(site.folder);
  const unknown = new Set(synonyms);
  for (const { url, meta, content } of searchRecords(site.folder)) {
    found.add(url);
    if (unknown.size > 0)
      for (const word of wordsOf(`${meta.title} ${content}`)) unknown.delete(word);
  }
  const isLeftOut = ({ address, hidden }: Page): boolean => hidden || repeating.test(address);
  const pages = site.pages.filter((page) => !isLeftOut(page));
  const expected = [...pages.map(({ address }) => address), ...entries.map(({ to }) => to)];
  const repeated = site.pages.filter(isLeftOut);
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
    ...synonyms
      .filter((word) => unknown.has(word))
      .map((word) => ({
        address: browserFileLinks.search,
        message: `has a synonym for "${word}", a word that no page in the search index has`,
      })),
  ];
}

/** The words that the synonyms of the built search stand for. */
function synonymWords(folder: string): string[] {
  const { words } = JSON.parse(searchText(folder)) as {
    readonly words: Pick<SearchWords, 'synonyms'>;
  };
  return words.synonyms.flatMap(({ means }) => wordsOf(means));
}

function searchText(folder: string): string {
  return readFileSync(join(folder, browserFileLinks.search), 'utf8');
}
