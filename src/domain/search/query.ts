/** What somebody asks of the search, in the site's own words: spelt right, and called as the site calls it. */

import { POSTCODE_WITHIN, readQuery } from '../finder/query.ts';
import type { SearchWords } from './words.ts';
import { wordsOf } from './words.ts';
import { spellingOf } from './spelling.ts';
import type { Lexicon } from './spelling.ts';

export type SearchQuery =
  | { readonly is: 'nothing' }
  /** For the finder; the search is never asked for one. */
  | { readonly is: 'postcode'; readonly typed: string }
  | WordQuery;

export interface WordQuery {
  readonly is: 'words';
  readonly typed: string;
  /** The telling words that the index has, in their order; empty where it has none of them, or only half of an everyday phrase. */
  readonly words: readonly string[];
  /** The same with the small and the common ones among them. */
  readonly all: readonly string[];
  /** Whether a word was read as another one that is spelt nearly so. */
  readonly corrected: boolean;
  /** The same in what the site calls it, where that is something else. */
  readonly meant: Meaning | undefined;
  /** What is not known here, nor anything like it. */
  readonly unknown: readonly string[];
  /** Names that are spelt somewhat like what is not known. */
  readonly nearby: readonly string[];
  /** A name in it that the finder answers. */
  readonly place: string | undefined;
  /** A postcode that was among the words and is not searched for. */
  readonly postcode: string | undefined;
}

export interface Meaning {
  /** What the site calls it: "family hub". */
  readonly means: string;
  /** All words of the query, with that in it. */
  readonly words: readonly string[];
}

/** Words of English that carry no meaning of their own in a question. */
const SMALL_WORDS = new Set(
  'a an and any are as at be been but by can could did do does for from had happen happened happens has have how i if in is it its many me much my no not of on or our should so that the their them there they this to was we were what when where which who whom why will with would you your'.split(
    ' ',
  ),
);

/** So many words are asked for; each may cost the reader a file of the index. */
const MOST_WORDS = 6;

/** "£5.2m": pages write it in full, titles of the news do not. */
const MILLIONS = /(\d) ?m\b/gi;

export function understandQuery(text: string, known: SearchWords, lexicon: Lexicon): SearchQuery {
  const typed = text.trim().replace(/\s+/g, ' ');
  const read = readQuery(typed);
  if (read.is === 'nothing') return { is: 'nothing' };
  if (read.is !== 'name') return { is: 'postcode', typed };
  const [postcode] = typed.match(POSTCODE_WITHIN) ?? [];
  const sought = typed.replace(POSTCODE_WITHIN, ' ').trim();
  const inFull = sought.replace(MILLIONS, '$1 million');
  const isKnown = wordsOf(sought).every((word) => lexicon.known.has(word));
  const spellings = spellingOf(wordsOf(isKnown ? sought : inFull), lexicon);
  const words = spellings.flatMap(({ as }) => as);
  const inIndex = (word: string): boolean => !lexicon.notIndexed.has(word);
  const all = words.filter(inIndex);
  const meant =
    meaningOf(words, known) ??
    (isKnown && inFull !== sought ? { means: inFull, words: wordsOf(inFull) } : undefined);
  // Half of "breast feeding" finds every feed: where the index lacks the other half, only what it means is asked for.
  const halved =
    meant?.words.some(inIndex) === true &&
    words.some((word) => !inIndex(word) && !meant.words.includes(word));
  return {
    is: 'words',
    typed,
    words: halved ? [] : withoutCommon(all, known),
    all,
    corrected: spellings.some(({ corrected }) => corrected),
    meant: meant && {
      means: meant.means,
      words: withoutCommon(meant.words.filter(inIndex), known),
    },
    unknown: spellings.flatMap(({ typed: word, as }) =>
      as.length === 0 && !SMALL_WORDS.has(word) ? [word] : [],
    ),
    nearby: spellings.flatMap(({ nearby }) => nearby),
    place: placeIn(words, known.places),
    postcode,
  };
}

/** Words that tell records apart; all of them where none does. */
function withoutCommon(words: readonly string[], { common }: SearchWords): string[] {
  const commonWords = new Set(common.split(' '));
  const said = withoutSmall(words);
  const telling = said.filter((word) => !commonWords.has(word));
  return telling.length > 0 ? asked(telling) : said;
}

/** Words that carry a meaning, each once; all of them where none does. */
export function withoutSmall(words: readonly string[]): string[] {
  const said = words.filter((word) => !SMALL_WORDS.has(word));
  return asked(said.length > 0 ? said : words);
}

function asked(words: readonly string[]): string[] {
  return unique(words).slice(0, MOST_WORDS);
}

/** The words with the longest everyday phrase in them called as the site calls it. */
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

/** The longest name among the words. */
function placeIn(words: readonly string[], places: readonly string[]): string | undefined {
  const said = ` ${words.join(' ')} `;
  return places
    .filter((place) => said.includes(` ${wordsOf(place).join(' ')} `))
    .sort((a, b) => b.length - a.length)[0];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
