/** Names as people type them: of places, centres, bases, libraries, present or past, spelt right or not. */

import { groupBy } from '../places/group-by.ts';
import { editDistance } from './edit-distance.ts';
import type { FinderIndex } from './index.ts';
import { commonInNames, nameForm, plainWords } from '../places/name-form.ts';
import type { NameForm } from '../places/name-form.ts';
import { allNamed, namesOf } from './named.ts';
import type { Named } from './named.ts';
import { termIndex } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** How a name fits what was typed: the same, its beginning, another word of it, or so many edits away; one among other words counts as two and a half. */
export interface NameMatch {
  readonly named: Named;
  /** The name that fits: "Oakham", or an old one such as "Poppyland". */
  readonly by: string;
  readonly fit: 'same' | 'start' | 'part' | 'near';
  readonly edits: number;
}

export interface NameFinder {
  /** All that have exactly this name, whatever its case, marks and short forms. */
  same(typed: string): NameMatch[];
  /** Best first; at most `most`. Nothing that is more than two edits from every name. */
  find(typed: string, most: number): NameMatch[];
}

const CANDIDATES = 60;
const MOST_EDITS = 2;
/** A name among other words may be meant, but is never taken for all of them. */
const AMONG_OTHERS = 2.5;
/** From so many letters on, typed or of the name, a word may have two mistakes and still be recognised. */
const LONG = 8;

/** Names of an index, ready to be searched; building takes a few milliseconds per thousand names. */
export function nameFinder(index: FinderIndex): NameFinder {
  const named = allNamed(index);
  const common = commonInNames(index.common);
  const forms = named.map((one) => namesOf(one).map((name) => nameForm(name, common)));
  const terms = termsOf(forms);
  const exact = groupBy(
    forms.flatMap((own, at) => own.map(({ plain }) => ({ plain, at }))),
    ({ plain }) => plain,
  );
  const bestOf = (at: number, form: NameForm): NameMatch[] =>
    bestMatch(named[at], forms[at] ?? [], form);
  return {
    same(typed) {
      const form = nameForm(typed, common);
      const having = new Set((exact.get(form.plain) ?? []).map(({ at }) => at));
      return [...having].flatMap((at) => bestOf(at, form)).sort((a, b) => byFit(a, b));
    },
    find(typed, most) {
      const form = nameForm(typed, common);
      if (form.plain === '') return [];
      return candidates(terms, form)
        .flatMap((at) => bestOf(at, form))
        .sort((a, b) => byFit(a, b, typed))
        .slice(0, most);
    },
  };
}

/** Each word of the names, and each name without its gaps, with the places in the list of those that have it. */
function termsOf(forms: readonly (readonly NameForm[])[]): TermIndex {
  const having = new Map<string, number[]>();
  for (const [at, names] of forms.entries())
    for (const term of new Set(names.flatMap(wordsOf))) {
      const others = having.get(term);
      if (others) others.push(at);
      else having.set(term, [at]);
    }
  return termIndex(having);
}

function wordsOf({ plain, whole }: NameForm): string[] {
  return [...plain.split(' '), whole];
}

/** Those that share most with what was typed; how well they fit is judged one by one. */
function candidates(terms: TermIndex, typed: NameForm): number[] {
  const scores = new Map<number, number>();
  const score = (having: readonly number[], points: number): void => {
    // A word that very many names have, such as "green", says little of which is meant.
    const worth = points / Math.sqrt(having.length);
    for (const at of having) scores.set(at, (scores.get(at) ?? 0) + worth);
  };
  for (const term of new Set(wordsOf(typed))) {
    for (const found of terms.startingWith(term))
      score(found.having, 1 + term.length / found.term.length);
    for (const found of terms.near(term, editsConsidered(term)))
      score(found.having, 1 / (1 + found.edits));
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .map(([at]) => at);
}

/** A short word can hardly be misspelt twice and still be recognised. */
function editsConsidered(term: string): number {
  if (term.length < 3) return 0;
  return term.length < 5 ? 1 : MOST_EDITS;
}

/** Edits within which a name is close enough to be taken for what was typed. */
export function editsCorrected(typed: string, by: string, common: RegExp): number {
  const [a, b] = [nameForm(typed, common).plain.length, nameForm(by, common).plain.length];
  if (Math.max(a, b) >= LONG) return MOST_EDITS;
  return Math.min(a, b) < 3 ? 0 : 1;
}

/** People seldom mistake the first letter, "missing" for Wissing; it may have changed places with the next. */
export function beginsAlike(typed: string, by: string): boolean {
  const [first = '', second = ''] = plainWords(typed);
  return [first, second + first].some((begin) => plainWords(by).startsWith(begin));
}

function bestMatch(
  named: Named | undefined,
  names: readonly NameForm[],
  typed: NameForm,
): NameMatch[] {
  if (!named) return [];
  const fits = names.flatMap((form) => {
    const fit = fitOf(form, typed);
    return fit ? [{ named, by: form.name, ...fit }] : [];
  });
  return fits.sort(byFit).slice(0, 1);
}

function fitOf(name: NameForm, typed: NameForm): Pick<NameMatch, 'fit' | 'edits'> | undefined {
  if (name.plain === typed.plain) return { fit: 'same', edits: 0 };
  if (name.plain.startsWith(typed.plain)) return { fit: 'start', edits: 0 };
  if (name.plain.includes(` ${typed.plain}`)) return { fit: 'part', edits: 0 };
  const allowed = Math.max(editsConsidered(typed.plain), editsConsidered(name.plain) - 1);
  const whole = Math.min(
    editDistance(name.plain, typed.plain, allowed),
    editDistance(name.whole, typed.whole, allowed),
  );
  if (whole <= allowed) return { fit: 'near', edits: whole };
  const words = typed.plain.split(' ');
  const sum = words.reduce((edits, word) => edits + nearestWord(name.plain.split(' '), word), 0);
  if (sum <= MOST_EDITS) return { fit: 'near', edits: sum + 0.5 };
  return ` ${typed.plain} `.includes(` ${name.plain} `)
    ? { fit: 'near', edits: AMONG_OTHERS }
    : undefined;
}

/** Edits from a typed word to the nearest word of a name, or to the beginning of one. */
function nearestWord(words: readonly string[], typed: string): number {
  const allowed = editsConsidered(typed);
  return Math.min(
    ...words
      .map((word) => (word.startsWith(typed) ? 0 : editDistance(word, typed, allowed)))
      .map((edits) => (edits > allowed ? Number.POSITIVE_INFINITY : edits)),
  );
}

const FITS = { same: 0, start: 1, part: 2, near: 3 } as const;
const KINDS = {
  place: 0,
  base: 1,
  centre: 2,
  'family hub': 3,
  library: 4,
  district: 5,
  elsewhere: 6,
} as const;

function byFit(a: NameMatch, b: NameMatch, typed = ''): number {
  const begins = ({ by }: NameMatch): number => (beginsAlike(typed, by) ? 0 : 1);
  return (
    FITS[a.fit] - FITS[b.fit] ||
    a.edits - b.edits ||
    begins(a) - begins(b) ||
    kindRank(a.named) - kindRank(b.named) ||
    a.by.length - b.by.length ||
    (a.by < b.by ? -1 : 1)
  );
}

function kindRank(named: Named): number {
  return KINDS[named.is === 'thing' ? named.thing.kind : named.is];
}
