/**
 * Which need somebody means who types what they need, not where they are: "get my baby weighed".
 * Names of places are not known here: whoever asks looks for an exact name of a place first.
 */

import { editDistance } from './edit-distance.ts';
import { addsNothing, isSmall, phraseForm, tellingWords } from './need-phrases.ts';
import { stemOf } from './word-stem.ts';
import { wordsOf } from './words-of.ts';

/** What is known of a need to recognise it. */
export interface NeedWords {
  readonly name: string;
  /** Words and short phrases that mean it; the name is one without being listed. */
  readonly words: readonly string[];
  readonly urgent?: boolean | undefined;
}

export interface NeedMatch<Need extends NeedWords> {
  readonly need: Need;
  /** The word, phrase or name that fits. */
  readonly by: string;
  /** "same": nothing else was typed; "within": among other words; "start": typed in part. */
  readonly fit: 'same' | 'within' | 'start';
  /** 0 or 1: letters that were typed wrong. */
  readonly edits: number;
  /** What else was typed, as it was typed, without what adds nothing at its ends: "Wells", "NR25 6DA" or "". */
  readonly rest: string;
}

export interface NeedFinder<Need extends NeedWords> {
  /**
   * The needs meant, urgent ones first, then those of which most words were typed; at most `most`.
   * Each typed word counts for one need only. Empty where none is meant.
   */
  find(typed: string, most: number): NeedMatch<Need>[];
  /** The needs of which a phrase begins as what is being typed; urgent ones first, at most `most`. */
  suggest(typed: string, most: number): NeedMatch<Need>[];
}

interface Phrase<Need> {
  readonly need: Need;
  readonly by: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** A word that was typed, and the part of the text that it is in. */
interface TypedWord {
  readonly word: string;
  readonly stem: string;
  readonly chunk: number;
}

interface Candidate<Need> {
  readonly phrase: Phrase<Need>;
  readonly edits: number;
  readonly letters: number;
  /** Places in the list of typed words. */
  readonly taken: readonly number[];
}

/** A shorter word with a letter changed is another word: "jabs", "jobs". */
const LETTERS_FOR_AN_EDIT = 5;
/** Letters from which a phrase typed without its gaps, or with others, is known. */
const LETTERS_OF_A_WHOLE = 8;
/** Letters from which what is being typed is taken as a beginning. */
const LETTERS_OF_A_START = 3;

export function needFinder<Need extends NeedWords>(needs: readonly Need[]): NeedFinder<Need> {
  const phrases = needs.flatMap((need) =>
    [need.name, ...need.words].map((by) => ({ need, by, ...phraseForm(by) })),
  );
  return {
    find(typed, most) {
      const chunks = chunksOf(typed);
      const words = typedWords(chunks);
      const used = new Set<number>();
      const meant: { readonly need: Need; readonly by: string; readonly edits: number }[] = [];
      for (const { phrase, edits, taken } of candidates(phrases, words)) {
        if (taken.some((at) => used.has(at))) continue;
        for (const at of taken) used.add(at);
        const { need, by } = phrase;
        if (!meant.some((other) => other.need === need)) meant.push({ need, by, edits });
      }
      const rest = restOf(chunks, words, used);
      const fit = rest === '' ? 'same' : 'within';
      return urgentFirst(meant.map((match): NeedMatch<Need> => ({ ...match, fit, rest }))).slice(
        0,
        most,
      );
    },
    suggest(typed, most) {
      const start = tellingWords(typed).join(' ');
      if (start.length < LETTERS_OF_A_START) return [];
      const fitting = phrases.filter(({ words }) => ` ${words.join(' ')}`.includes(` ${start}`));
      const found = new Map<Need, NeedMatch<Need>>();
      for (const { need, by } of fitting)
        if (!found.has(need)) found.set(need, { need, by, fit: 'start', edits: 0, rest: '' });
      return urgentFirst([...found.values()]).slice(0, most);
    },
  };
}

function chunksOf(typed: string): string[] {
  return typed
    .split(/\s+/)
    .map((chunk) => chunk.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((chunk) => chunk !== '');
}

function typedWords(chunks: readonly string[]): TypedWord[] {
  return chunks.flatMap((text, chunk) =>
    wordsOf(text).map((word) => ({ word, stem: stemOf(word), chunk })),
  );
}

/** The phrases that were typed, the surest first. */
function candidates<Need>(
  phrases: readonly Phrase<Need>[],
  typed: readonly TypedWord[],
): Candidate<Need>[] {
  const telling = typed.flatMap(({ word }, at) => (isSmall(word) ? [] : [at]));
  const whole = telling.map((at) => typed[at]?.word).join('');
  return phrases
    .flatMap((phrase) => inWords(phrase, typed) ?? asWhole(phrase, whole, telling) ?? [])
    .sort((a, b) => b.taken.length - a.taken.length || a.edits - b.edits || b.letters - a.letters);
}

/** The phrase where each word of it was typed, in any order, one of them perhaps misspelt. */
function inWords<Need>(
  phrase: Phrase<Need>,
  typed: readonly TypedWord[],
): Candidate<Need> | undefined {
  const taken: number[] = [];
  let edits = 0;
  for (const [place, stem] of phrase.stems.entries()) {
    const word = phrase.words[place] ?? '';
    const isFree = (at: number): boolean => !taken.includes(at);
    let at = typed.findIndex((each, index) => isFree(index) && each.stem === stem);
    if (at === -1 && edits === 0) {
      at = typed.findIndex((each, index) => isFree(index) && isNear(each.word, word));
      edits = 1;
    }
    if (at === -1) return undefined;
    taken.push(at);
  }
  return { phrase, edits, taken, letters: phrase.words.join('').length };
}

/** The phrase where all that was typed is its letters, with other gaps: "healthvisitor", "week end". */
function asWhole<Need>(
  phrase: Phrase<Need>,
  whole: string,
  telling: readonly number[],
): Candidate<Need> | undefined {
  const letters = phrase.words.join('');
  if (Math.min(letters.length, whole.length) < LETTERS_OF_A_WHOLE) return undefined;
  const edits = editDistance(letters, whole, 1);
  return edits > 1 ? undefined : { phrase, edits, taken: telling, letters: letters.length };
}

function isNear(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  return shorter >= LETTERS_FOR_AN_EDIT && editDistance(typed, word, 1) <= 1;
}

/** What was typed beside the words used, without what adds nothing where it begins, ends or is cut. */
function restOf(
  chunks: readonly string[],
  words: readonly TypedWord[],
  used: ReadonlySet<number>,
): string {
  const usedChunks = new Set([...used].map((at) => words[at]?.chunk));
  const runs: number[][] = [[]];
  for (const at of chunks.keys()) {
    if (usedChunks.has(at)) runs.push([]);
    else runs.at(-1)?.push(at);
  }
  const isTelling = (at: number): boolean => !addsNothing(chunks[at] ?? '');
  return runs
    .filter((run) => run.some(isTelling))
    .flatMap((run) => run.slice(run.findIndex(isTelling), run.findLastIndex(isTelling) + 1))
    .map((at) => chunks[at])
    .join(' ');
}

function urgentFirst<Match extends { readonly need: NeedWords }>(
  matches: readonly Match[],
): Match[] {
  const rank = ({ need }: Match): number => (need.urgent === true ? 0 : 1);
  return matches.toSorted((a, b) => rank(a) - rank(b));
}
