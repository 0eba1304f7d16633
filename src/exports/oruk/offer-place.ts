/** A place where families are offered something: a base, a family hub site, a library or a venue. */

import type { HelpPlace } from '../../domain/entries/base.ts';
import type { FamilyHub, Library, Venue } from '../../domain/entries/entry.ts';
import type { VisitKind } from '../../domain/whats-on/visit-place.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { doubtWords } from '../../wording/network/check-before-use.ts';

export type PlaceKind = VisitKind;

interface PostalLines {
  readonly street: string;
  readonly town: string;
}

export interface OfferPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** What to know before going there. */
  readonly notes: readonly string[];
  readonly lines: PostalLines | undefined;
  readonly postcode: string | undefined;
  readonly point: { readonly lat: number; readonly lon: number } | undefined;
  readonly district: string;
  /** By which others know it; the most used one first. */
  readonly identifiers: HelpPlace['identifiers'];
  readonly backing: Sourced;
  readonly recorded: string;
}

export function placeOfBase(base: HelpPlace): OfferPlace {
  const { name, inDoubt, cautions = [] } = base.help;
  return {
    id: base.id,
    kind: 'base',
    name,
    notes: [doubtWords(base), inDoubt, ...cautions].filter((note) => note !== undefined),
    lines: postalLines(base.address, base.town),
    postcode: base.postcode,
    point: base.point,
    district: base.district,
    identifiers: base.identifiers,
    backing: base.help,
    recorded: base.recorded,
  };
}

export function placeOf(
  kind: Exclude<PlaceKind, 'base'>,
  place: FamilyHub | Library | Venue,
): OfferPlace {
  const { id, name, note, address, postcode, point, district, recorded } = place;
  const lines = postalLines(address, undefined);
  const caution = 'caution' in place ? place.caution : undefined;
  return {
    id,
    kind,
    name,
    notes: [
      caution,
      note,
      lines || postcode === undefined ? undefined : `Postcode ${postcode}.`,
    ].filter((each) => each !== undefined),
    lines,
    postcode,
    point,
    district,
    identifiers: undefined,
    backing: place,
    recorded,
  };
}

/**
 * @param town  undefined if not known; then the last part of the address is the town
 * @returns undefined if no street is left, as neither part may be invented
 */
export function postalLines(
  address: string | undefined,
  town: string | undefined,
): PostalLines | undefined {
  const parts = address?.split(', ') ?? [];
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const street = (town ?? last) === last ? parts.slice(0, -1) : parts;
  return street.length > 0 ? { street: street.join(', '), town: town ?? last } : undefined;
}
