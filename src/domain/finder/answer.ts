/**
 * The finder: ranked answers for what was typed, or for where the device is. Everything is ranked
 * here, both for built pages and in the browser.
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

/** The point that distances are measured from, and how precisely it is known. */
export interface From {
  readonly label: string;
  readonly as: Located['as'] | 'place' | 'centre' | 'device';
  readonly point: Point;
  readonly district: number | undefined;
  /** What was typed, if the table has only an area that the postcode is in. */
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
      /** The name that was probably meant, if what was typed is misspelt. */
      readonly corrected?: string | undefined;
      /** An outcode that may have been meant instead, which the table does not have. */
      readonly passed?: string | undefined;
    };

export interface Finder {
  readonly index: FinderIndex;
  /** At most `most` names that what has been typed so far may become. */
  readonly suggest: (typed: string, most: number) => NameMatch[];
  readonly ask: (typed: string) => Outcome;
}

/** By how precisely a point is known: the miles within which two bases count as equally near. */
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

/** A name, or a postcode among other words, such as in an address. */
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

/** The one name that fits best; a choice, not a guess, if several may be meant. */
function askName(typed: string, matches: readonly NameMatch[]): Outcome {
  const [first] = matches;
  if (!first) return { is: 'unknown', typed, near: [] };
  if (first.edits >= 2) return { is: 'unknown', typed, near: matches.slice(0, 3) };
  const rivals = rivalsOf(first, matches);
  if (rivals.length > 1 || first.fit === 'part') return { is: 'choice', typed, matches: rivals };
  return askNamed(first.named, first.fit === 'near' ? first.by : undefined);
}

/** The answer if it is clear what is meant: chosen from a list, or the only name that fits. */
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
 * The matches that are as likely to be meant as the first, which is among them.
 *
 * A town includes the centre and the library named after it, because its answer shows both. If a
 * name is spelt correctly, misspelt ones are left out.
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

/**
 * Things of these kinds that have a point, nearest first; what was named comes before others at the
 * same point.
 */
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
 * How many of the bases, nearest first, are the answer together: one, or more if the starting point
 * is not known precisely enough to say which is nearer (three at most), or if the nearest buildings
 * are in doubt.
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
