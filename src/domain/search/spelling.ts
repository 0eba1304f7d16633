/** Spells the words of a query as the site does. */

import { editDistance } from '../finder/edit-distance.ts';
import type { SearchWords } from './words.ts';
import { wordsOf } from '../finder/words-of.ts';
import { stemOf } from '../finder/word-stem.ts';

/** The site's words, prepared for look-up; made once. */
export interface Lexicon {
  readonly known: ReadonlySet<string>;
  /** Known, but in no record: the index cannot find them. */
  readonly notIndexed: ReadonlySet<string>;
  readonly byStem: ReadonlyMap<string, string>;
  /** Words of names and titles. */
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** Names, each as its words and as all its letters without spaces. */
  readonly wholes: readonly { readonly words: readonly string[]; readonly letters: string }[];
}

export interface Spelling {
  readonly typed: string;
  /** The word as the site spells it: two if a space was left out, none if no word is similar. */
  readonly as: readonly string[];
  readonly corrected: boolean;
  /** Names similar to a word that is not known. */
  readonly nearby: readonly string[];
}

const LEAST_LETTERS = 3;
/** From this number of letters on, a word may be misspelt twice. */
const LETTERS_FOR_TWO = 7;
/** Short words that follow a verb in words such as "drop-in", "pop-up" and "check-out". */
const PARTICLE_LAST = /^([a-z]{3,})(in|on|up|off|out)$/;
const NEARBY_EDITS = 3;
const MOST_NEARBY = 3;

export function lexiconOf(words: SearchWords): Lexicon {
  const { names, others, elsewhere, synonyms, places, programmes } = words;
  const everyday = synonyms.flatMap((synonym) => synonym.words.flatMap(wordsOf));
  const indexed = new Set([...names.split(' '), ...others.split(' ')]);
  const all = [...names.split(' '), ...others.split(' '), ...everyday];
  return {
    known: new Set(all),
    notIndexed: new Set([
      ...elsewhere.split(' '),
      ...everyday.filter((word) => !indexed.has(word)),
    ]),
    byStem: new Map([...all].reverse().map((word) => [stemOf(word), word])),
    names: names.split(' '),
    others: [...others.split(' '), ...everyday],
    wholes: [...places, ...programmes].map((name) => ({
      words: wordsOf(name),
      letters: wordsOf(name).join(''),
    })),
  };
}

/** Each word as the site spells it; two words that are known only without the space are one. */
export function spellingOf(words: readonly string[], lexicon: Lexicon): Spelling[] {
  const whole = wholeName(words, lexicon);
  if (whole) return [{ typed: words.join(' '), as: whole, corrected: true, nearby: [] }];
  const spellings: Spelling[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = [words[at], words[at + 1]];
    const joined = next === undefined ? '' : word + next;
    if (lexicon.known.has(joined) && !(lexicon.known.has(word) && lexicon.known.has(next ?? ''))) {
      spellings.push({ typed: `${word} ${next ?? ''}`, as: [joined], corrected: true, nearby: [] });
      at += 1;
    } else spellings.push(spelt(word, lexicon));
  }
  return spellings;
}

/** The name with a spelling similar to all words together; undefined if all words are known. */
function wholeName(
  words: readonly string[],
  { known, wholes }: Lexicon,
): readonly string[] | undefined {
  if (words.every((word) => known.has(word))) return undefined;
  const byLetters = new Map(wholes.map((whole) => [whole.letters, whole.words]));
  const letters = words.join('');
  const near = closest(letters, [...byLetters.keys()], editsAllowed(letters));
  return near && byLetters.get(near.word);
}

function editsAllowed(typed: string): number {
  return typed.length < LETTERS_FOR_TWO ? 1 : 2;
}

function spelt(typed: string, lexicon: Lexicon): Spelling {
  const plain = (as: readonly string[]): Spelling => ({ typed, as, corrected: false, nearby: [] });
  if (lexicon.known.has(typed)) return plain([typed]);
  const sameStem = lexicon.byStem.get(stemOf(typed));
  if (sameStem !== undefined) return plain([sameStem]);
  const longEnough = typed.length >= LEAST_LETTERS && /[a-z]/.test(typed);
  if (!longEnough) return plain([]);
  if (isBeginning(typed, lexicon.names)) return plain([typed]);
  const near = splitAtParticle(typed, lexicon) ?? nearest(typed, lexicon) ?? split(typed, lexicon);
  if (near) return { typed, as: near, corrected: true, nearby: [] };
  return { typed, as: [], corrected: false, nearby: similar(typed, lexicon.names) };
}

/** Whether a name begins with it; the index finds words by their beginnings. */
function isBeginning(typed: string, names: readonly string[]): boolean {
  return names.some((name) => name.length > typed.length + 1 && name.startsWith(typed));
}

/** The word with the fewest edits; a name before another word. */
function nearest(typed: string, { names, others }: Lexicon): string[] | undefined {
  const most = editsAllowed(typed);
  const inNames = closest(typed, names.filter(isOfLetters), most);
  const inOthers = closest(typed, others.filter(isOfLetters), most);
  const best = inOthers && (!inNames || inOthers.edits < inNames.edits) ? inOthers : inNames;
  return best && [best.word];
}

/** The word with the fewest edits; of several, the one with the longest common beginning. */
function closest(
  typed: string,
  words: readonly string[],
  most: number,
): { readonly word: string; readonly edits: number } | undefined {
  return words
    .filter((word) => word.length > LEAST_LETTERS)
    .map((word) => ({ word, edits: editDistance(word, typed, most) }))
    .filter(({ edits }) => edits <= most)
    .sort(
      (a, b) => a.edits - b.edits || sharedStart(b.word, typed) - sharedStart(a.word, typed),
    )[0];
}

/** Words with digits are never corrections: 2019 is not a misspelt 2018. */
function isOfLetters(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** "kingsroad" → "kings", "road": a space left out. */
function split(typed: string, { known }: Lexicon): string[] | undefined {
  for (let at = LEAST_LETTERS; at <= typed.length - LEAST_LETTERS; at += 1) {
    const parts = [typed.slice(0, at), typed.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return undefined;
}

/** "dropin" → "drop", "in": written as one word, where the site has a hyphen. */
function splitAtParticle(typed: string, { known }: Lexicon): string[] | undefined {
  const [, verb = '', particle = ''] = PARTICLE_LAST.exec(typed) ?? [];
  return known.has(verb) && known.has(particle) ? [verb, particle] : undefined;
}

function similar(typed: string, names: readonly string[]): string[] {
  return names
    .filter((name) => name.length > LEAST_LETTERS && isOfLetters(name))
    .map((name) => ({ name, edits: editDistance(name, typed, NEARBY_EDITS) }))
    .filter(({ name, edits }) => edits <= NEARBY_EDITS && edits * 2 < name.length)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_NEARBY)
    .map(({ name }) => name);
}
