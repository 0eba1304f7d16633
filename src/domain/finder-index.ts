/**
 * What the finder needs of the content, small enough for a cheap phone: made
 * at build time, printed as JSON, read by the build's tests and the browser.
 */

import type { Base, Centre } from './centre.ts';
import { centreStatus, isBase } from './centre.ts';
import type { Point } from './distance.ts';
import type { FamilyHub } from './family-hub.ts';
import type { Library } from './library.ts';
import { nameForm } from './name-form.ts';
import { packPostcodes } from './postcode-pack.ts';
import type { PostcodePack } from './postcode-pack.ts';
import type { SiteContent } from './site-content.ts';
import type { Site } from './site-schema.ts';
import type { Sourced } from './sourced.ts';

export type ThingKind = 'base' | 'centre' | 'library' | 'family hub';

/** Something that an answer can show: it has a name and mostly a point. */
export interface FinderThing {
  /** The kind and the entry's id: "base holt". */
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  /** Other names, past and present, that people may type. */
  readonly names?: readonly string[] | undefined;
  readonly town?: string | undefined;
  /** Index into the districts. */
  readonly district: number;
  readonly point?: Point | undefined;
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
  /** Why the building is in doubt; such a base never stands alone in front. */
  readonly inDoubt?: string | undefined;
  /** What else to beware of; bases only. */
  readonly cautions?: readonly string[] | undefined;
  /** From when its address is: "as at 19 August 2026". */
  readonly dated?: string | undefined;
  /** For a closed centre: what became of it, in a line. */
  readonly became?: string | undefined;
}

export interface FinderPlace {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[] | undefined;
  readonly district: number;
  readonly point: Point;
}

export type FinderTerms = Pick<Site['terms'], 'base' | 'centre' | 'familyHub' | 'library'>;

export interface FinderIndex {
  readonly area: string;
  readonly terms: FinderTerms;
  /** What the map shows. */
  readonly box: Site['map']['box'];
  readonly reach: Reach;
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly neighbours: readonly string[];
  readonly things: readonly FinderThing[];
  readonly places: readonly FinderPlace[];
  readonly postcodes: PostcodePack;
}

/** How the service behind all bases is reached. */
export interface Reach {
  /** Telephone numbers and e-mail addresses of the service itself. */
  readonly ways: readonly { readonly text: string; readonly to: string }[];
  /** What is not known of how to reach a base, in a sentence. */
  readonly missing: string;
  /** Address of the page on whom to ring and on the libraries, where there is one. */
  readonly help?: string | undefined;
}

/** Words come from the views, which know how pages put them. */
export interface FinderWords {
  readonly reach: Reach;
  /** What became of a closed centre. */
  became(centre: Centre): string;
  /** From when an address is. */
  dated(fact: Sourced): string;
}

/** The finder's index of a content. */
export function finderIndex(content: SiteContent, words: FinderWords): FinderIndex {
  const { site } = content;
  const { base, centre, familyHub, library } = site.terms;
  const rank = new Map(site.districts.map(({ id }, index) => [id, index]));
  const districtOf = (id: string): number => rank.get(id) ?? -1;
  return {
    area: site.area,
    terms: { base, centre, familyHub, library },
    box: site.map.box,
    reach: words.reach,
    districts: site.districts,
    neighbours: site.neighbours ?? [],
    things: [
      ...content.centres.map((one) => centreThing(one, districtOf, words)),
      ...content.libraries.map((one) => placeThing('library', one, districtOf, words)),
      ...content.familyHubs.map((hub) => placeThing('family hub', hub, districtOf, words)),
    ],
    places: content.places.map(({ id, name, otherNames, district, point }) => ({
      id,
      name,
      names: otherNames,
      district: districtOf(district),
      point: rounded(point, 3),
    })),
    postcodes: packPostcodes(content.postcodes, districtOf),
  };
}

function centreThing(
  centre: Centre,
  districtOf: (id: string) => number,
  words: FinderWords,
): FinderThing {
  const { id, town } = centre;
  const point = centre.point && rounded(centre.point, 4);
  const name = isBase(centre) ? centre.base.name : centre.shortName;
  return {
    id: `${isBase(centre) ? 'base' : 'centre'} ${id}`,
    kind: isBase(centre) ? 'base' : 'centre',
    name,
    names: otherNames(name, [centre.shortName, centre.name, ...(centre.otherNames ?? [])]),
    town,
    district: districtOf(centre.district),
    point,
    ...(isBase(centre) ? baseFields(centre, words) : {}),
    ...(centreStatus(centre) === 'closed' ? { became: words.became(centre) } : {}),
  };
}

/** Those that are found by other words than the name itself and than each other. */
function otherNames(name: string, others: readonly string[]): string[] | undefined {
  const known = new Set([nameForm(name).plain]);
  const telling = others.filter((other) => {
    const { plain } = nameForm(other);
    return !known.has(plain) && known.add(plain);
  });
  return telling.length > 0 ? telling : undefined;
}

/** A thousandth of a degree is about 100 metres, a tenth of that about 10. */
function rounded({ lat, lon }: Point, decimals: 3 | 4): Point {
  return { lat: Number(lat.toFixed(decimals)), lon: Number(lon.toFixed(decimals)) };
}

function baseFields(base: Base, words: FinderWords): Partial<FinderThing> {
  const { address, postcode } = base;
  const { inDoubt, cautions } = base.base;
  return { address, postcode, inDoubt, cautions, dated: words.dated(base.base) };
}

function placeThing(
  kind: 'library' | 'family hub',
  thing: Library | FamilyHub,
  districtOf: (id: string) => number,
  words: FinderWords,
): FinderThing {
  const { id, name, address, postcode, district } = thing;
  const point = thing.point && rounded(thing.point, 4);
  const where = { district: districtOf(district), point, address, postcode };
  return { id: `${kind} ${id}`, kind, name, ...where, dated: words.dated(thing) };
}
