/**
 * The finder's index as it is sent: without its places, without ids that only repeat the name, and
 * with numbers for the kinds and terms, whose names in the code say nothing to another trade.
 */

import type { FinderIndex, FinderTerms, FinderThing, Instead } from '../../domain/finder/index.ts';
import { THING_KINDS } from '../../domain/finder/index.ts';
import { isSentInParts, partsOf } from './parts-wire.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import type { Term } from '../../domain/entries/schemas/words/terms.ts';

export type SentThing = Omit<FinderThing, 'id' | 'kind' | 'district' | 'instead'> & {
  /** Without its kind. */
  readonly id?: string | undefined;
  /** Its place in the list of kinds. */
  readonly kind: number;
  /** Its place in the list of parts of the area. */
  readonly part: number;
  readonly instead?: Instead | undefined;
};

export interface SentIndex extends Omit<
  FinderIndex,
  'things' | 'places' | 'elsewhere' | 'terms' | 'offers' | 'districts' | 'parts'
> {
  readonly things: readonly SentThing[];
  /** The districts. */
  readonly parts: FinderIndex['districts'];
  /** What is fetched apart on a large site, which has no things here. */
  readonly apart?: FinderIndex['parts'];
  /** In the order of TERMS. */
  readonly terms: readonly Term[];
  /** At a base and at a library. */
  readonly offers: readonly [FinderIndex['offers']['base'], FinderIndex['offers']['library']];
}

const TERMS = ['base', 'centre', 'familyHub', 'library', 'council', 'district'] as const;

export function sendable(whole: FinderIndex): SentIndex {
  const { places: _, elsewhere: __, districts: parts, parts: ___, things, ...index } = whole;
  const isLarge = isSentInParts(whole);
  return {
    ...index,
    parts,
    apart: isLarge ? partsOf(whole) : undefined,
    terms: TERMS.map((name) => sentTerm(index.terms[name])),
    offers: [index.offers.base, index.offers.library],
    things: isLarge ? [] : sendableThings(things),
  };
}

export function sendableThings(things: readonly FinderThing[]): SentThing[] {
  return things.map(({ instead, district: part, ...thing }) => ({
    ...thing,
    part,
    id: thing.id === usualId(thing) ? undefined : withoutKind(thing.id, thing.kind),
    kind: THING_KINDS.indexOf(thing.kind),
    ...(instead && {
      instead: { ...instead, to: instead.to.map((id) => withoutKind(id, 'base')) },
    }),
  }));
}

export function receivedThings(things: readonly SentThing[]): FinderThing[] {
  return things.map(({ kind: at, id, part: district, instead, ...thing }) => {
    const kind = THING_KINDS[at] ?? 'centre';
    return {
      ...thing,
      district,
      kind,
      id: id === undefined ? usualId({ ...thing, kind }) : `${kind} ${id}`,
      instead: instead && { ...instead, to: instead.to.map((place) => `base ${place}`) },
    };
  });
}

/** Its places are received apart. */
export function received({ parts: districts, apart, ...index }: SentIndex): FinderIndex {
  const [base, library] = index.offers;
  return {
    ...index,
    districts,
    parts: apart,
    terms: Object.fromEntries(TERMS.map((name, at) => [name, index.terms[at]])) as FinderTerms,
    offers: { base, library },
    things: receivedThings(index.things),
    places: [],
    elsewhere: [],
  };
}

/** What the finder says of a term: nothing of its addresses. */
function sentTerm({ one, many, article, short }: Term): Term {
  return { one, many, article, short };
}

function withoutKind(id: string, kind: FinderThing['kind']): string {
  return id.slice(kind.length + 1);
}

function usualId({ kind, name }: Pick<FinderThing, 'kind' | 'name'>): string {
  return `${kind} ${slugOf(name)}`;
}
