/** What a typed name stands for. A name that is a real place anywhere is never taken for another. */

import { askNamed } from './ask-named.ts';
import type { Outcome } from './outcome.ts';
import type { FinderElsewhere, FinderIndex } from './index.ts';
import { nameWithin } from './name-within.ts';
import { addsNothing } from './need-phrases.ts';
import { beginsAlike, editsCorrected } from './names.ts';
import type { NameFinder, NameMatch } from './names.ts';
import { typedNames } from './typed-name.ts';
import type { TypedName } from './typed-name.ts';
import { stemOf } from './word-stem.ts';
import { wordsOf } from './words-of.ts';
import { milesBetween } from '../places/distance.ts';
import { commonInNames, plainWords } from '../places/name-form.ts';

const MOST_CHOICES = 12;
const MOST_NEAR = 3;
/** Fewer letters are the beginning of too many names to be one of them. */
const FEWEST_LETTERS = 3;
/** Miles within which a place is "near" another. */
const NEAR_MILES = 12;
const MOST_MISTAKES = 2;

export function readName(typed: string, index: FinderIndex, names: NameFinder): Outcome {
  const readings = typedNames(typed, index);
  const first = (read: (reading: TypedName) => Outcome | undefined): Outcome | undefined => {
    for (const reading of readings) {
      const outcome = read(reading);
      if (outcome) return outcome;
    }
    return undefined;
  };
  const meant =
    first((reading) => exactly(typed, reading, names)) ??
    first(({ name }) => beginning(typed, name, names)) ??
    (addsNothing(typed, kindStems(index)) ? ({ is: 'nothing' } as const) : undefined) ??
    first(({ name }) => misspelt(name, 1, names, index)) ??
    within(typed, index, names) ??
    calledWithin(typed, index, names) ??
    first(({ name }) => misspelt(name, MOST_MISTAKES, names, index));
  if (meant) return meant;
  const near = readings.flatMap(({ name }) => names.find(name, MOST_NEAR));
  return { is: 'unknown', typed, near: distinct(near).slice(0, MOST_NEAR) };
}

/** The names that are spelt just so; undefined if there is none. */
function exactly(typed: string, reading: TypedName, names: NameFinder): Outcome | undefined {
  const same = names.same(reading.name);
  const near = reading.near;
  const away = elsewhereOf(same).filter(
    ({ area }) => near === undefined || plainWords(area).includes(near),
  );
  const ours = closeTo(same.filter(isOurs), near, names);
  const [first] = ours;
  const saysWhere = near !== undefined && away.length > 0;
  if (first && !saysWhere) return decided(typed, first, ours);
  if (away.length === 0) return undefined;
  const longer = names
    .find(reading.name, MOST_CHOICES)
    .filter((match) => isOurs(match) && match.fit === 'start')
    .slice(0, MOST_NEAR);
  return { is: 'elsewhere', places: away, near: longer };
}

/** Of several, those nearest to the place that was named with them; all where none was, or it is unknown. */
function closeTo(
  matches: readonly NameMatch[],
  near: string | undefined,
  names: NameFinder,
): readonly NameMatch[] {
  const [town] = near === undefined ? [] : names.same(near).flatMap(pointOf);
  if (!town) return matches;
  const within = matches
    .flatMap((match) =>
      pointOf(match).map((point) => ({ match, miles: milesBetween(point, town) })),
    )
    .filter(({ miles }) => miles <= NEAR_MILES)
    .sort((a, b) => a.miles - b.miles);
  return within.length > 0 ? within.slice(0, 1).map(({ match }) => match) : matches;
}

function pointOf({ named }: NameMatch): { lat: number; lon: number }[] {
  if (named.is === 'place') return [named.place.point];
  return named.is === 'thing' && named.thing.point ? [named.thing.point] : [];
}

/** Names that begin with what was typed, or have it as a word; one alone is meant. */
function beginning(typed: string, name: string, names: NameFinder): Outcome | undefined {
  if (plainWords(name).length < FEWEST_LETTERS) return undefined;
  const partial = names.find(name, MOST_CHOICES * 2).filter(({ fit }) => fit !== 'near');
  const ours = partial.filter(isOurs);
  const [first] = ours;
  if (!first) return undefined;
  const rivals = rivalsOf(first, ours);
  const alone = rivals.length === 1 && partial.length === ours.length;
  if (alone && !isGeneric(first)) return askNamed(first.named);
  return { is: 'choice', typed, matches: rivals.slice(0, MOST_CHOICES) };
}

/** The one name within so many mistakes; undefined if there is none, or more than one. */
function misspelt(
  name: string,
  mistakes: number,
  names: NameFinder,
  index: FinderIndex,
): Outcome | undefined {
  const common = commonInNames(index.common);
  // With two mistakes and other gaps it is another name: "oak hampten", Oakhamton.
  const gaps = (text: string): number => (mistakes < 2 ? 0 : plainWords(text).split(' ').length);
  const close = names
    .find(name, MOST_CHOICES)
    .filter(({ fit, edits, by }) => fit === 'near' && edits <= editsCorrected(name, by, common))
    .filter(({ edits, by }) => edits <= mistakes && gaps(by) === gaps(name))
    .filter(({ by }) => beginsAlike(name, by));
  const [first] = close;
  if (!first || !Number.isInteger(first.edits)) return undefined;
  const rivals = isOurs(first) ? rivalsOf(first, close) : close;
  return rivals.length === 1 && !isGeneric(first) ? askNamed(first.named, first.by) : undefined;
}

/** The name of the area that stands among other words; a place elsewhere may be a word of a sentence. */
function within(typed: string, index: FinderIndex, names: NameFinder): Outcome | undefined {
  const own = (run: string): NameMatch[] =>
    typedNames(run, index).flatMap(({ name }) => names.same(name).filter(isOurs));
  const run = nameWithin(typed, (each) => own(each).length > 0);
  if (run === undefined) return undefined;
  const matches = distinct(own(run));
  const [first] = matches;
  const outcome = first && decided(run, first, matches);
  return outcome?.is === 'found' ? { ...outcome, corrected: outcome.from.label } : outcome;
}

/** Part of a name before what such places are called: "when did the Oak centre close" of "Oakham (Oak)". */
function calledWithin(typed: string, index: FinderIndex, names: NameFinder): Outcome | undefined {
  const isCalled = new RegExp(` (?:${index.called})$`);
  let found: Outcome | undefined;
  nameWithin(typed, (run) => {
    const [, bare] = isCalled.test(plainWords(run)) ? typedNames(run, index) : [];
    const outcome = bare && beginning(run, bare.name, names);
    if (outcome?.is === 'found') found = outcome;
    return found !== undefined;
  });
  return found;
}

/** What is asked of a place that is not named: "is my children's centre closed". */
const STATES = 'closed|open|shut|still';

/** The words for kinds of places, which say nothing of where: "library", "Sure Start", "surestart". */
function kindStems({ called, common }: FinderIndex): Set<string> {
  const kinds = `${called}|${common}|${STATES}`.split('|');
  return new Set(kinds.flatMap((kind) => [...wordsOf(kind), kind.replace(' ', '')]).map(stemOf));
}

/** One that is meant is the answer; several give a choice, and so does a name that streets have too. */
function decided(typed: string, first: NameMatch, matches: readonly NameMatch[]): Outcome {
  const rivals = rivalsOf(first, matches);
  if (rivals.length > 1 || isGeneric(first)) return { is: 'choice', typed, matches: rivals };
  return askNamed(first.named);
}

/**
 * The matches that may be meant as well as the first.
 *
 * A town stands for the centre and the library named after it; both are said in its answer.
 */
function rivalsOf(first: NameMatch, matches: readonly NameMatch[]): NameMatch[] {
  const places = new Set(
    matches.flatMap(({ named }) => (named.is === 'place' ? [named.place.name] : [])),
  );
  if (places.size === 0) return [...matches];
  return matches.filter(
    ({ named }) =>
      named.is === 'place' ||
      named.is === 'elsewhere' ||
      (named.is === 'thing' &&
        named.thing.town !== undefined &&
        (first.fit === 'part' || !places.has(named.thing.town))),
  );
}

function elsewhereOf(matches: readonly NameMatch[]): FinderElsewhere[] {
  return matches.flatMap(({ named }) => (named.is === 'elsewhere' ? [named.place] : []));
}

function isOurs({ named }: NameMatch): boolean {
  return named.is !== 'elsewhere';
}

function isGeneric({ named }: NameMatch): boolean {
  return named.is === 'place' && named.place.generic === true;
}

function distinct(matches: readonly NameMatch[]): NameMatch[] {
  return [...new Map(matches.map((match) => [match.named, match])).values()];
}
