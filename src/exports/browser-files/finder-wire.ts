/**
 * The finder's index as it is sent: without its places, without ids that only repeat the name, and
 * with numbers for the kinds and terms, whose names in the code say nothing to another trade.
 */

import type { FinderIndex, FinderTerms } from '../../domain/finder/index.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { isSentInParts, partsOf } from './parts-wire.ts';
import { receivedThings, sendableThings } from './things-wire.ts';
import type { SentThings } from './things-wire.ts';
import type { Term } from '../../domain/entries/schemas/words/terms.ts';

export interface SentIndex extends Omit<
  FinderIndex,
  'things' | 'places' | 'elsewhere' | 'terms' | 'offers' | 'districts' | 'parts'
> {
  readonly things: SentThings;
  /** The districts; with their ids where these are not made from the names. */
  readonly parts: readonly { readonly id?: string | undefined; readonly name: string }[];
  /** What is fetched apart on a large site, which has no things here. */
  readonly apart?: FinderIndex['parts'];
  /** In the order of TERMS. */
  readonly terms: readonly Term[];
  /** At a base and at a library. */
  readonly offers: readonly [FinderIndex['offers']['base'], FinderIndex['offers']['library']];
}

const TERMS = ['base', 'centre', 'familyHub', 'library', 'council', 'district'] as const;

export function sendable(whole: FinderIndex): SentIndex {
  const { places: _, elsewhere: __, districts, parts: ___, things, ...index } = whole;
  const isLarge = isSentInParts(whole);
  return {
    ...index,
    parts: districts.map(({ id, name }) => ({ id: id === slugOf(name) ? undefined : id, name })),
    apart: isLarge ? partsOf(whole) : undefined,
    terms: TERMS.map((name) => sentTerm(index.terms[name])),
    offers: [index.offers.base, index.offers.library],
    things: sendableThings(isLarge ? [] : things),
  };
}

/** Its places are received apart. */
export function received({ parts, apart, ...index }: SentIndex): FinderIndex {
  const [base, library] = index.offers;
  return {
    ...index,
    districts: parts.map(({ id, name }) => ({ id: id ?? slugOf(name), name })),
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
