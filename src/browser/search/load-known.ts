/** What the search knows before it asks the index, ready for questions. */

import type { KnownNeeds } from '../../domain/finder/need-record.ts';
import { lexiconOf } from '../../domain/search/spelling.ts';
import type { Lexicon } from '../../domain/search/spelling.ts';
import { textFinder } from '../../domain/search/text-ranking.ts';
import type { TextFinder } from '../../domain/search/text-ranking.ts';
import { titleFinder } from '../../domain/search/title-ranking.ts';
import type { TitleFinder } from '../../domain/search/title-ranking.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { isSentSearch, receivedSearch } from '../../exports/browser-files/search-wire.ts';
import type { KnownToSearch, SentSearch } from '../../exports/browser-files/search-wire.ts';
import { Unreachable } from '../frame/fetch-json.ts';

export interface Known {
  readonly words: SearchWords;
  readonly lexicon: Lexicon;
  readonly needs: KnownNeeds;
  readonly titles: TitleFinder;
  /** Made ready when the first question needs it: most are answered by titles. */
  readonly texts: () => TextFinder;
  /** On a large site, which asks for the rest by letter. */
  readonly sent?: SentSearch;
}

/** @throws Unreachable if the file cannot be fetched or is damaged */
export async function loadKnown(fetched: Promise<unknown>): Promise<Known> {
  const sent = await fetched;
  if (!isSentSearch(sent)) throw new Unreachable('The file of the search is damaged.');
  const known = knownFrom(receivedSearch(sent));
  return import.meta.env.LARGE_SITE ? { ...known, sent } : known;
}

/** @param all  how many titles there are, where not all are given */
export function knownFrom(
  { words, needs, titles, stems }: KnownToSearch,
  all = titles.length,
): Known {
  let texts: TextFinder | undefined;
  return {
    words,
    lexicon: lexiconOf(words),
    needs,
    titles: titleFinder(titles, words.kinds, all),
    texts: () => (texts ??= textFinder(titles, stems)),
  };
}
