/**
 * The finder: from what was typed, or where the device is, to ranked answers.
 * The only place that ranks; pages built ahead and the browser use the same.
 */

import { nearestFirst } from '../places/distance.ts';
import type { Near, Point } from '../places/distance.ts';
import type { FinderIndex, FinderThing, ThingKind } from './index.ts';
import { nameFinder } from './names.ts';
import type { NameFinder, NameMatch } from './names.ts';
import { POSTCODE_WITHIN, readQuery } from './query.ts';
import type { Named } from './named.ts';
import { builtInLookup } from '../places/postcode-lookup.ts';
import type { Located, PostcodeLookup, PostcodeParts } from '../places/postcode-lookup.ts';

/** What the answer is measured from, and how exactly that is known. */
export interface From {
  readonly label: string;
  readonly as: Located['as'] | 'place' | 'centre' | 'device';
  readonly point: Point;
  readonly district: number | undefined;
  /** For a postcode that the table knows less closely than it was typed: what was typed. */
  readonly typed?: string | undefined;
  /** The old or present centre, base, library or hub that was named. */
  readonly named?: FinderThing | undefined;
}

export type Outcome =
  | { readonly is: 'nothing' }
  | { readonly is: 'malformed'; readonly typed: string }
  | { readonly is: 'outside'; readonly outcode: string }
  | { readonly is: 'choice'; readonly typed: string; readonly matches: readonly NameMatch[] }
  | { readonly is: 'unknown'; readonly typed: string; readonly near: readonly NameMatch[] }
  /** What was named is known, but not where it is or was. */
  | { readonly is: 'unplaced'; readonly thing: FinderThing }
  /** Too wide to measure from: `district` is its id. */
  | { readonly is: 'district'; readonly district: string }
  | {
      readonly is: 'found';
      readonly from: From;
      /** The name that was taken for a misspelt one. */
      readonly corrected?: string | undefined;
      /** An outcode that may have been meant instead, which the table does not have. */
      readonly passed?: string | undefined;
    };

export interface Finder {
  readonly index: FinderIndex;
  /** At most `most` names and postcodes that what is being typed may become. */
  readonly suggest: (typed: string, most: number) => NameMatch[];
  readonly ask: (typed: string) => Outcome;
}

/** Miles within which the table cannot tell which of two bases is nearer, by how closely it knows the postcode. */
const BLUR: Readonly<Record<From['as'], number>> = {
  unit: 0,
  device: 0,
  centre: 0,
  group: 0.5,
  place: 0.5,
  sector: 1.5,
  outcode: 3,
};

export function finder(
  index: FinderIndex,
  lookup: PostcodeLookup = builtInLookup(index.postcodes),
): Finder {
  const names = nameFinder(index);
  return {
    index,
    suggest: (typed, most) => (readQuery(typed).is === 'name' ? names.find(typed, most) : []),
    ask: (typed) => {
      const query = readQuery(typed);
      switch (query.is) {
        case 'nothing':
          return { is: 'nothing' };
        case 'malformed postcode':
          return { is: 'malformed', typed };
        case 'postcode':
          return askPostcode(query.readings, lookup);
        case 'name':
          return askText(query.typed, names, lookup);
      }
    },
  };
}

/** A name, or a postcode among other words: of an address, say. */
function askText(typed: string, names: NameFinder, lookup: PostcodeLookup): Outcome {
  const named = askName(typed, names.find(typed, 12));
  if (named.is !== 'unknown') return named;
  const query = readQuery(typed.match(POSTCODE_WITHIN)?.at(-1) ?? '');
  const located = query.is === 'postcode' ? askPostcode(query.readings, lookup) : named;
  return located.is === 'found' ? located : named;
}

function askPostcode(readings: readonly PostcodeParts[], lookup: PostcodeLookup): Outcome {
  const [first] = readings;
  for (const parts of readings) {
    const located = lookup.locate(parts);
    if (!located) continue;
    const typed = parts.unit ?? parts.group ?? parts.sector ?? parts.outcode;
    const { code, as, point, district } = located;
    return {
      is: 'found',
      from: { label: code, as, point, district, typed: typed === code ? undefined : typed },
      passed:
        parts.sector !== undefined && first?.sector === undefined ? first?.outcode : undefined,
    };
  }
  return { is: 'outside', outcode: first?.outcode ?? '' };
}

/** One name that fits best is the answer; several that may be meant give a choice, not a guess. */
function askName(typed: string, matches: readonly NameMatch[]): Outcome {
  const [first] = matches;
  if (!first) return { is: 'unknown', typed, near: [] };
  if (first.edits >= 2) return { is: 'unknown', typed, near: matches.slice(0, 3) };
  const rivals = rivalsOf(first, matches);
  if (rivals.length > 1 || first.fit === 'part') return { is: 'choice', typed, matches: rivals };
  return askNamed(first.named, first.fit === 'near' ? first.by : undefined);
}

/** The answer where it is known what is meant: chosen from a list, or the only name that fits. */
export function askNamed(named: Named, corrected?: string): Outcome {
  if (named.is === 'place') {
    const { name, point, district } = named.place;
    return { is: 'found', from: { label: name, as: 'place', point, district }, corrected };
  }
  if (named.is === 'district') return { is: 'district', district: named.district.id };
  const { thing } = named;
  const { name, point, district } = thing;
  if (!point) return { is: 'unplaced', thing };
  return {
    is: 'found',
    from: { label: name, as: 'centre', point, district, named: thing },
    corrected,
  };
}

/**
 * The matches that may be meant as well as the first.
 *
 * A town stands for the centre and the library named after it; both are told
 * in its answer. A name typed right does not compete with misspelt ones.
 */
function rivalsOf(first: NameMatch, matches: readonly NameMatch[]): NameMatch[] {
  const asLikely = matches.filter(({ fit, edits }) =>
    first.fit === 'near' ? edits === first.edits : fit !== 'near',
  );
  const places = new Set(
    asLikely.flatMap(({ named }) => (named.is === 'place' ? [named.place.name] : [])),
  );
  if (places.size === 0) return asLikely;
  return asLikely.filter(
    ({ named }) =>
      named.is === 'place' ||
      (named.is === 'thing' &&
        named.thing.town !== undefined &&
        (first.fit === 'part' || !places.has(named.thing.town))),
  );
}

/** Things of these kinds, nearest first, what was named before others at its point; those without a point are left out. */
export function ranked(
  index: FinderIndex,
  kinds: readonly ThingKind[],
  { point, named }: Pick<From, 'point' | 'named'>,
): Near<FinderThing>[] {
  return nearestFirst(
    point,
    index.things.filter(({ kind }) => kinds.includes(kind)),
    named?.id,
  );
}

/**
 * How many of the bases, nearest first, are the answer together: one, or more
 * where the starting point is known too roughly to tell which is nearer (three
 * at most), or where the nearest buildings are in doubt.
 */
export function answersTogether(bases: readonly Answer[], as: From['as']): number {
  const nearest = bases[0]?.miles ?? 0;
  const asNear = bases.filter(({ miles }) => miles - nearest <= BLUR[as]).length;
  const firstSure = bases.findIndex(({ inDoubt }) => !inDoubt);
  return Math.max(Math.min(asNear, 3), firstSure === -1 ? bases.length : firstSure + 1);
}

/** What ranking needs to know of a base. */
export interface Answer {
  readonly miles: number;
  readonly inDoubt: boolean;
}
