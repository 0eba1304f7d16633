/**
 * Names as people type them: of places, centres, bases, libraries, present or past, spelt correctly
 * or not.
 */

import { editDistance } from './edit-distance.ts';
import type { FinderIndex } from './index.ts';
import { nameForm } from '../places/name-form.ts';
import type { NameForm } from '../places/name-form.ts';
import { allNamed } from './named.ts';
import type { Named } from './named.ts';
import { termIndex } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** A name that fits what was typed. */
export interface NameMatch {
  readonly named: Named;
  /** The name that fits: "Holt", or an old one such as "Poppyland". */
  readonly by: string;
  /** How what was typed fits: the same, its beginning, another word in it, or some edits away. */
  readonly fit: 'same' | 'start' | 'part' | 'near';
  /** A name among other words counts as two edits. */
  readonly edits: number;
}

export interface NameFinder {
  /** Best first, at most `most`; none that is more than two edits from what was typed. */
  find(typed: string, most: number): NameMatch[];
}

const CANDIDATES = 40;
const MOST_EDITS = 2;

/**
 * Names of an index, ready to be searched; building takes a few milliseconds per thousand names.
 */
export function nameFinder(index: FinderIndex): NameFinder {
  const named = allNamed(index);
  const forms = named.map((one) => namesOf(one).map(nameForm));
  const terms = termsOf(forms);
  const area = ` ${nameForm(index.area).plain}`;
  const matches = (form: NameForm): NameMatch[] =>
    form.plain === ''
      ? []
      : candidates(terms, form)
          .flatMap((at) => bestMatch(named[at], forms[at] ?? [], form))
          .sort(byFit);
  return {
    find(typed, most) {
      const form = nameForm(typed);
      const found = matches(form);
      const isName = found[0]?.fit === 'same';
      if (isName || !form.plain.endsWith(area)) return found.slice(0, most);
      // "Dale, Fenshire" means Dale; "North Fenshire" is a name of its own.
      const within = matches(nameForm(form.plain.slice(0, -area.length)));
      return (within.length > 0 ? within : found).slice(0, most);
    },
  };
}

/** Each word of the names, and each name without spaces, with the indexes of the names with it. */
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

/** The indexes of the names that share most with what was typed. */
function candidates(terms: TermIndex, typed: NameForm): number[] {
  const scores = new Map<number, number>();
  const score = (having: readonly number[], points: number): void => {
    for (const at of having) scores.set(at, (scores.get(at) ?? 0) + points);
  };
  for (const term of new Set(wordsOf(typed))) {
    for (const found of terms.startingWith(term))
      score(found.having, 1 + term.length / found.term.length);
    for (const found of terms.near(term, editsAllowed(term)))
      score(found.having, 1 / (1 + found.edits));
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .map(([at]) => at);
}

function namesOf(named: Named): string[] {
  switch (named.is) {
    case 'place':
      return [named.place.name, ...(named.place.names ?? [])];
    case 'thing':
      return [named.thing.name, ...(named.thing.names ?? [])];
    case 'district':
      return [named.district.name];
  }
}

/** A short word that is misspelt twice can hardly be recognised. */
function editsAllowed(term: string): number {
  if (term.length < 3) return 0;
  return term.length < 5 ? 1 : MOST_EDITS;
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
  const allowed = editsAllowed(typed.plain);
  const whole = Math.min(
    editDistance(name.plain, typed.plain, allowed),
    editDistance(name.whole, typed.whole, allowed),
  );
  if (whole <= allowed) return { fit: 'near', edits: whole };
  const words = typed.plain.split(' ');
  const sum = words.reduce((edits, word) => edits + nearestWord(name.plain.split(' '), word), 0);
  if (sum <= MOST_EDITS) return { fit: 'near', edits: sum + 0.5 };
  return ` ${typed.plain} `.includes(` ${name.plain} `)
    ? { fit: 'near', edits: MOST_EDITS }
    : undefined;
}

/** Edits from a typed word to the nearest word of a name, or to the beginning of one. */
function nearestWord(words: readonly string[], typed: string): number {
  const allowed = editsAllowed(typed);
  return Math.min(
    ...words
      .map((word) => (word.startsWith(typed) ? 0 : editDistance(word, typed, allowed)))
      .map((edits) => (edits > allowed ? Number.POSITIVE_INFINITY : edits)),
  );
}

const FITS = { same: 0, start: 1, part: 2, near: 3 } as const;
const KINDS = { place: 0, base: 1, centre: 2, 'family hub': 3, library: 4, district: 5 } as const;

function byFit(a: NameMatch, b: NameMatch): number {
  return (
    FITS[a.fit] - FITS[b.fit] ||
    a.edits - b.edits ||
    kindRank(a.named) - kindRank(b.named) ||
    a.by.length - b.by.length ||
    (a.by < b.by ? -1 : 1)
  );
}

function kindRank(named: Named): number {
  return KINDS[named.is === 'thing' ? named.thing.kind : named.is];
}
