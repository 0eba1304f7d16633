/** The results of an answer as cards: distance, address, cautions, and what happened to them. */

import type { Near } from '../../domain/places/distance.ts';
import type { From } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderThing, ThingKind } from '../../domain/finder/index.ts';
import type { MarkKind } from '../../charts/network/map-mark.ts';
import { addressWords, directionsTo, unbroken } from '../../wording/places/address.ts';
import {
  distanceFrom,
  distanceWords,
  exactMiles,
  roughMiles,
} from '../../wording/places/distance.ts';
import type { Precision } from '../../wording/places/distance.ts';
import { lowerFirst } from '../../wording/frame/phrases.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface FinderCard {
  /** Its number in the list and on the map. */
  readonly number: number;
  readonly thing: FinderThing;
  readonly name: string;
  readonly to: string | undefined;
  readonly distance: string | undefined;
  /** The address, or what happened to a closed centre. */
  readonly detail: string;
  readonly directions: string | undefined;
  /** Names of family hub sites in the same building. */
  readonly also: readonly string[];
  /** What one gets there and who it is for; undefined where another card says it. */
  readonly offer: string | undefined;
  /** How to reach it, when it is open and what is on there. */
  readonly lines: FinderThing['lines'];
  /** Why to check before use. */
  readonly doubt: string | undefined;
  /** What to check before going to a library. */
  readonly caution: string | undefined;
  /** Where its sources are listed. */
  readonly sources: Link | undefined;
  readonly mark: MarkKind;
}

/** The closed centre that was typed, or those of the town that was typed. */
export interface NamedCentres {
  readonly heading: string;
  readonly centres: readonly {
    readonly page: Link;
    /** "closed in 2019." */
    readonly became: string;
  }[];
}

/** How exactly each kind of starting point is known, and so its distances. */
export const PRECISION: Readonly<Record<From['as'], Precision>> = {
  unit: 'exact',
  device: 'exact',
  centre: 'exact',
  group: 'rough',
  place: 'rough',
  sector: 'rough',
  outcode: 'rough',
};

/**
 * @param from  what distances are measured from; undefined for a list without distances
 * @param offer  what one gets there
 */
export function finderCard(
  index: FinderIndex,
  { what: thing, miles }: Near<FinderThing>,
  number: number,
  from: From | undefined,
  offer: string | undefined,
): FinderCard {
  const { name, became, lines, inDoubt, caution, kind } = thing;
  return {
    number,
    thing,
    name,
    to: pageOf(thing),
    distance: from && thing.point && distanceOf(thing, miles, from),
    detail: became ?? addressOf(thing),
    directions: became === undefined && !thing.shut ? directionsTo(thing) : undefined,
    also: kind === 'base' ? hubsIn(index, thing) : [],
    offer,
    lines,
    doubt: inDoubt,
    caution,
    sources: sourcesLink(index, thing),
    mark: markOf(kind, thing),
  };
}

function distanceOf(thing: FinderThing, miles: number, from: From): string {
  const { named, as } = from;
  if (thing.id === named?.id) return 'The one you named';
  return named && PRECISION[as] === 'exact'
    ? distanceFrom(named, thing, miles)
    : distanceWords(miles, PRECISION[as]);
}

/** "about 22 miles" */
export function milesWords(miles: number, { as }: From): string {
  return PRECISION[as] === 'exact' ? exactMiles(miles) : roughMiles(miles);
}

function hubsIn({ things }: FinderIndex, { postcode }: FinderThing): string[] {
  return things
    .filter((thing) => thing.kind === 'family hub' && thing.postcode === postcode)
    .map(({ name }) => name);
}

function addressOf(thing: FinderThing): string {
  return thing.kind === 'family hub' && thing.address === undefined && thing.postcode !== undefined
    ? `${unbroken(thing.postcode)}. Its street address is not given.`
    : addressWords(thing);
}

/** The address of the thing's page, or of its line on one; libraries have none. */
export function pageOf({ id, kind }: Pick<FinderThing, 'id' | 'kind'>): string | undefined {
  const entry = id.slice(kind.length + 1);
  switch (kind) {
    case 'base':
    case 'centre':
      return links.centre(entry);
    case 'family hub':
      return links.hub(entry);
    case 'library':
      return undefined;
  }
}

/** Libraries are listed on the help page. */
function sourcesLink({ reach }: FinderIndex, thing: FinderThing): Link | undefined {
  const page = thing.kind === 'library' ? reach.help : pageOf(thing);
  return page === undefined
    ? undefined
    : { text: `Sources for ${thing.name}`, to: `${page.replace(/#.*/, '')}#sources` };
}

function markOf(kind: ThingKind, { inDoubt, became }: FinderThing): MarkKind {
  if (kind === 'base') return inDoubt === undefined ? 'base' : 'base in doubt';
  if (kind === 'centre') return became === undefined ? 'open' : 'closed';
  return kind;
}

/** Undefined where none of them is closed. */
export function namedCentres(
  { terms: { centre } }: Pick<FinderIndex, 'terms'>,
  things: readonly FinderThing[],
): NamedCentres | undefined {
  const centres = things.flatMap((thing) => {
    const { name, became } = thing;
    if (became === undefined) return [];
    const page = { text: name, to: pageOf(thing) ?? links.centres() };
    return [{ page, became: lowerFirst(became) }];
  });
  const [first, second] = centres;
  if (!first) return undefined;
  const which = second ? `the ${centre.many} here` : `${first.page.text} ${centre.one}`;
  return { heading: `What happened to ${which}`, centres };
}
