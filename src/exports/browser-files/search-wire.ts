/** What the search knows before it asks the index, as it is sent in one file. */

import type { KnownNeeds } from '../../domain/finder/need-record.ts';
import { SEARCH_KINDS } from '../../domain/search/entry.ts';
import { nameWords } from '../../domain/search/words.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import type { TextStems } from '../../domain/search/text-ranking.ts';
import { receivedStems, sendableStems } from './stems-wire.ts';
import type { TitleRecord } from '../../domain/search/title-record.ts';
import { isSentNeeds, receivedNeeds, sendableNeeds } from './needs-wire.ts';
import { receivedTitles, sendableTitles } from './titles-wire.ts';
import type { SentKind } from './titles-wire.ts';
import type { SentNeeds } from './needs-wire.ts';

export interface KnownToSearch {
  readonly words: SearchWords;
  readonly needs: KnownNeeds;
  /** In the order of the kinds. */
  readonly titles: readonly TitleRecord[];
  /** Which titles stand for a text with each word; none on a large site. */
  readonly stems: TextStems;
}

/** Without the words of names, which are in the titles, the places and the programmes. */
export interface SentSearch {
  readonly words: Omit<SearchWords, 'names' | 'elsewhere' | 'kinds'>;
  /** The names of the kinds, in the order of all kinds. */
  readonly kinds: readonly string[];
  /** A digit for each word of a name, from A to Z: 1 if the index has it. */
  readonly indexed: string;
  readonly titles: readonly SentKind[];
  readonly stems?: string | undefined;
  readonly needs: SentNeeds;
  /** On a large site, the letters and figures that have a part of their own, and how many titles all have. */
  readonly apart?: { readonly letters: string; readonly titles: number } | undefined;
}

export function sendableSearch({ words, needs, titles, stems }: KnownToSearch): SentSearch {
  const { names, elsewhere, kinds, ...rest } = words;
  const missing = new Set(elsewhere.split(' '));
  return {
    words: rest,
    kinds: SEARCH_KINDS.map((kind) => kinds[kind]),
    indexed: names
      .split(' ')
      .map((word) => (missing.has(word) ? '0' : '1'))
      .join(''),
    titles: sendableTitles(titles),
    stems: stems.size > 0 ? sendableStems(stems, words) : undefined,
    needs: sendableNeeds(needs),
  };
}

export function receivedSearch(sent: SentSearch): KnownToSearch {
  const titles = receivedTitles(sent.titles);
  const kinds = Object.fromEntries(
    SEARCH_KINDS.map((kind, at) => [kind, sent.kinds[at] ?? '']),
  ) as SearchWords['kinds'];
  const names = nameWords(titles, sent.words);
  const words = {
    ...sent.words,
    kinds,
    names: names.join(' '),
    elsewhere: names.filter((_, at) => sent.indexed.charAt(at) === '0').join(' '),
  };
  return {
    words,
    // Without its needs, which can be damaged, the search still works.
    needs: isSentNeeds(sent.needs) ? receivedNeeds(sent.needs) : { needs: [], ways: [] },
    titles,
    stems: receivedStems(sent.stems, words),
  };
}

/** A file cut short or mixed up is none; what a whole one has was checked when it was built. */
export function isSentSearch(value: unknown): value is SentSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { words, kinds, indexed, titles } = value as Partial<SentSearch>;
  return [words?.places, kinds, titles].every(Array.isArray) && typeof indexed === 'string';
}
