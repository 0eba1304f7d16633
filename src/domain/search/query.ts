/** Puts a reader's search in the site's own words: spelling and everyday words replaced. */

import { typedDaysInWords } from '../dates/typed-days.ts';
import { POSTCODE_WITHIN, readQuery } from '../finder/query.ts';
import { isSmallWord } from './small-words.ts';
import type { SearchWords } from './words.ts';
import { wordsOf } from '../finder/words-of.ts';
import { spellingOf } from './spelling.ts';
import type { Lexicon } from './spelling.ts';

export type SearchQuery =
  | { readonly is: 'nothing' }
  /** For the finder; never searched for. */
  | { readonly is: 'postcode'; readonly typed: string }
  | WordQuery;

export interface WordQuery {
  readonly is: 'words';
  readonly typed: string;
  /**
   * The distinctive words that the index has, in order; empty if it has none, or only part of an
   * everyday phrase.
   */
  readonly words: readonly string[];
  /** The same words with the small and common ones. */
  readonly all: readonly string[];
  /** All words as the site spells them, also those that only titles and names have. */
  readonly spelt: readonly string[];
  /** Whether a word was replaced by one with a similar spelling. */
  readonly corrected: boolean;
  /** The query in the words of the site; undefined if they are the same. */
  readonly meant: Meaning | undefined;
  /** Words that are not known and similar to no known word. */
  readonly unknown: readonly string[];
  /** Names with a spelling similar to the unknown words. */
  readonly nearby: readonly string[];
  /** A name in it that the finder answers. */
  readonly place: string | undefined;
  /** A postcode that was among the words and is not searched for. */
  readonly postcode: string | undefined;
}

export interface Meaning {
  /** What the site calls it: "family hub". */
  readonly means: string;
  /** All words of the query, with this instead of the everyday words. */
  readonly words: readonly string[];
}

/** The most words searched for; each may cost the reader a file of the index. */
const MOST_WORDS = 6;

/** "£5.2m": pages write it in full, titles of news reports do not. */
const MILLIONS = /(\d) ?m\b/gi;

export function understandQuery(text: string, known: SearchWords, lexicon: Lexicon): SearchQuery {
  const typed = text.trim().replace(/\s+/g, ' ');
  const read = readQuery(typed);
  if (read.is === 'nothing') return { is: 'nothing' };
  if (read.is !== 'name') return { is: 'postcode', typed };
  const [postcode] = typed.match(POSTCODE_WITHIN) ?? [];
  const sought = typedDaysInWords(typed.replace(POSTCODE_WITHIN, ' ').trim());
  const inFull = sought.replace(MILLIONS, '$1 million');
  const isKnown = wordsOf(sought).every((word) => lexicon.known.has(word));
  const spellings = spellingOf(wordsOf(isKnown ? sought : inFull), lexicon);
  const words = spellings.flatMap(({ as }) => as);
  const inIndex = (word: string): boolean => !lexicon.notIndexed.has(word);
  const all = words.filter(inIndex);
  const meant =
    meaningOf(words, known) ??
    (isKnown && inFull !== sought ? { means: inFull, words: wordsOf(inFull) } : undefined);
  // "feeding" without "breast" would find every feed: if the index has only part of a phrase, only
  // its meaning is searched for.
  const isPartOnly =
    meant?.words.some(inIndex) === true &&
    words.some((word) => !inIndex(word) && !meant.words.includes(word));
  return {
    is: 'words',
    typed,
    words: isPartOnly ? [] : withoutCommon(all, known),
    all,
    spelt: words,
    corrected: spellings.some(({ corrected }) => corrected),
    meant: meant && {
      means: meant.means,
      words: withoutCommon(meant.words.filter(inIndex), known),
    },
    unknown: spellings.flatMap(({ typed: word, as }) =>
      as.length === 0 && !isSmallWord(word) ? [word] : [],
    ),
    nearby: spellings.flatMap(({ nearby }) => nearby),
    place: placeIn(words, known.places),
    postcode,
  };
}

/** The words that distinguish records; all of them if none does. */
function withoutCommon(words: readonly string[], { common }: SearchWords): string[] {
  const commonWords = new Set(common.split(' '));
  const said = withoutSmall(words);
  const distinctive = said.filter((word) => !commonWords.has(word));
  return distinctive.length > 0 ? firstFew(distinctive) : said;
}

/** The words with a meaning of their own, each once; all of them if none has one. */
export function withoutSmall(words: readonly string[]): string[] {
  const said = words.filter((word) => !isSmallWord(word));
  return firstFew(said.length > 0 ? said : words);
}

function firstFew(words: readonly string[]): string[] {
  return unique(words).slice(0, MOST_WORDS);
}

/** The words with the longest everyday phrase replaced; undefined if that changes nothing. */
function meaningOf(words: readonly string[], { synonyms }: SearchWords): Meaning | undefined {
  const said = ` ${words.join(' ')} `;
  const [found] = synonyms
    .flatMap(({ words: alike, means }) =>
      alike.map((phrase) => ({ form: ` ${wordsOf(phrase).join(' ')} `, means })),
    )
    .filter(({ form }) => said.includes(form))
    .sort((a, b) => b.form.length - a.form.length);
  if (!found) return undefined;
  const meant = wordsOf(said.replace(found.form, ` ${found.means} `));
  return sameWords(meant, words) ? undefined : { means: found.means, words: meant };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return unique(a).sort().join(' ') === unique(b).sort().join(' ');
}

/** The longest name among the words; undefined if there is none. */
function placeIn(words: readonly string[], places: readonly string[]): string | undefined {
  const said = ` ${words.join(' ')} `;
  return places
    .filter((place) => said.includes(` ${wordsOf(place).join(' ')} `))
    .sort((a, b) => b.length - a.length)[0];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
