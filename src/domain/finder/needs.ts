/**
 * Which need somebody means who types what they need, not where they are: "get my baby weighed".
 * Names of places are not known here: whoever asks looks for an exact name of a place first.
 */

import { addsNothing, isSmall, phraseForm } from './need-phrases.ts';
import { phrasesTyped } from './phrases-typed.ts';
import type { TypedWord } from './phrases-typed.ts';
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
  /** What else was typed, as it was typed, without what adds nothing at its ends: "Wells", "LE15 6DA" or "". */
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

/** Words of the site's subject, with spaces between them; endings do not count. */
export interface SubjectWords {
  /** Those that add nothing to a need that is known: "my baby is crying". */
  readonly added: string;
  /** Those that are one letter from a word of a need, and no misspelling of it. */
  readonly spelt: string;
}

/** Letters from which what is being typed is taken as a beginning. */
const LETTERS_OF_A_START = 3;

export function needFinder<Need extends NeedWords>(
  needs: readonly Need[],
  ofSubject: SubjectWords = { added: '', spelt: '' },
): NeedFinder<Need> {
  const added = stemsOf(ofSubject.added);
  const spelt = stemsOf(ofSubject.spelt);
  const phrases = needs.flatMap((need) =>
    [need.name, ...need.words].map((by) => ({ need, by, ...phraseForm(by) })),
  );
  return {
    find(typed, most) {
      const chunks = chunksOf(typed);
      const words = typedWords(chunks);
      const used = new Set<number>();
      const meant: { readonly need: Need; readonly by: string; readonly edits: number }[] = [];
      for (const { phrase, edits, taken } of phrasesTyped(phrases, words, spelt)) {
        if (taken.some((at) => used.has(at))) continue;
        for (const at of taken) used.add(at);
        const { need, by } = phrase;
        if (!meant.some((other) => other.need === need)) meant.push({ need, by, edits });
      }
      const rest = restOf(chunks, words, used, added);
      const fit = rest === '' ? 'same' : 'within';
      return urgentFirst(meant.map((match): NeedMatch<Need> => ({ ...match, fit, rest }))).slice(
        0,
        most,
      );
    },
    suggest(typed, most) {
      const start = startOf(typed);
      if (start.length < LETTERS_OF_A_START) return [];
      const whole = wordsOf(typed).join(' ');
      const fitting = phrases.filter(
        ({ by, words }) => begins(words, start) || begins(wordsOf(by), whole),
      );
      const found = new Map<Need, NeedMatch<Need>>();
      for (const { need, by } of fitting)
        if (!found.has(need)) found.set(need, { need, by, fit: 'start', edits: 0, rest: '' });
      return urgentFirst([...found.values()]).slice(0, most);
    },
  };
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(stemOf));
}

/** Whether one of the words, or several of them, begin so. */
function begins(words: readonly string[], start: string): boolean {
  return ` ${words.join(' ')}`.includes(` ${start}`);
}

/** The telling words; the last word may be only begun and is one of them. */
function startOf(typed: string): string {
  const words = wordsOf(typed);
  return words.filter((word, at) => at === words.length - 1 || !isSmall(word)).join(' ');
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

/** What was typed beside the words used, without what adds nothing where it begins, ends or is cut. */
function restOf(
  chunks: readonly string[],
  words: readonly TypedWord[],
  used: ReadonlySet<number>,
  added: ReadonlySet<string>,
): string {
  const usedChunks = new Set([...used].map((at) => words[at]?.chunk));
  const runs: number[][] = [[]];
  for (const at of chunks.keys()) {
    if (usedChunks.has(at)) runs.push([]);
    else runs.at(-1)?.push(at);
  }
  const isTelling = (at: number): boolean => !addsNothing(chunks[at] ?? '', added);
  return runs
    .filter((run) => run.some(isTelling))
    .flatMap((run) => run.slice(run.findIndex(isTelling), run.map(isTelling).lastIndexOf(true) + 1))
    .map((at) => chunks[at])
    .join(' ');
}

function urgentFirst<Match extends { readonly need: NeedWords }>(
  matches: readonly Match[],
): Match[] {
  const rank = ({ need }: Match): number => (need.urgent === true ? 0 : 1);
  return [...matches].sort((a, b) => rank(a) - rank(b));
}
