/**
 * What the finder needs of the content, small enough for a cheap phone: made by the build, written
 * as JSON, read by the browser.
 */

import type { Point } from '../places/distance.ts';
import type { PostcodePack } from '../places/postcode-pack.ts';
import type { Site } from '../entries/schemas/site.ts';

export const THING_KINDS = ['base', 'centre', 'library', 'family hub'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Something that an answer can show: it has a name and usually a point. */
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
  /** Why the building is in doubt; such a base is never shown alone in first place. */
  readonly inDoubt?: string | undefined;
  /** Its building is reported closed: nobody is shown the way there. */
  readonly shut?: true | undefined;
  /** Other warnings; bases only. */
  readonly cautions?: readonly string[] | undefined;
  /** What to check before going there; libraries only. */
  readonly caution?: string | undefined;
  /** The date of its address: "as at 19 August 2026". */
  readonly dated?: string | undefined;
  /** How to reach it, when it is open and what is on there. */
  readonly lines?: readonly ReachLine[] | undefined;
  /** The area that a base is there for, where a source says so. */
  readonly serves?: Serves | undefined;
  /** For a closed centre: what became of it, in one line. */
  readonly became?: string | undefined;
  /** For a closed centre: where to go before anywhere nearer. */
  readonly instead?: Instead | undefined;
}

export interface Serves {
  /** First halves and sectors. */
  readonly postcodes?: readonly string[] | undefined;
  /** Indexes into the districts. */
  readonly districts?: readonly number[] | undefined;
}

export interface Instead {
  /** Ids of things. */
  readonly to: readonly string[];
  /** "Park Lane merged into Oak Hill in 2012." */
  readonly because: string;
}

export interface FinderPlace {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[] | undefined;
  /** How people say the name, spelt as it sounds. */
  readonly saidAs?: readonly string[] | undefined;
  /** What distinguishes it from another place of the same name: "near Oakham". */
  readonly qualifier?: string | undefined;
  readonly district: number;
  readonly point: Point;
  /** The name is also a usual name of streets, so it is asked before it is taken. */
  readonly generic?: true | undefined;
}

export interface FinderElsewhere {
  readonly name: string;
  /** "Shropshire" */
  readonly area: string;
  /** For places near the border only. */
  readonly point?: Point | undefined;
}

export type FinderTerms = Pick<
  Site['terms'],
  'base' | 'centre' | 'familyHub' | 'library' | 'council' | 'district'
>;

export interface FinderIndex {
  readonly area: string;
  readonly terms: FinderTerms;
  /** Words that most names have, with a "|" between them. */
  readonly common: string;
  /** What such places are called: "childrens centre|centre|base". */
  readonly called: string;
  /** What the map shows. */
  readonly box: Site['map']['box'];
  readonly reach: Reach;
  /** What families get at a base and at a library; left out where no source says. */
  readonly offers: Readonly<Partial<Record<'base' | 'library', Offer | undefined>>>;
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly neighbours: readonly string[];
  readonly things: readonly FinderThing[];
  readonly places: readonly FinderPlace[];
  readonly elsewhere: readonly FinderElsewhere[];
  readonly postcodes: PostcodePack;
  /** The outcodes whose single postcodes have a file of their own; undefined if there are none. */
  readonly listed?: ListedPostcodes | undefined;
  /** What is known of the things of each district before they are fetched; undefined if all are here. */
  readonly parts?: FinderParts | undefined;
}

/** The things of a large site, which the browser fetches by district; in the order of the districts. */
export interface FinderParts {
  /** Those of things with a point. */
  readonly kinds: readonly ThingKind[];
  /** The outcodes of the things, with a space between them. */
  readonly outcodes: readonly string[];
  /** The letters and figures that words of the names begin with. */
  readonly letters: string;
  /** South, west, north and east of the points of the things; null where none has a point. */
  readonly boxes: readonly (readonly [number, number, number, number] | null)[];
}

export interface ListedPostcodes {
  /** With a space between them. */
  readonly outcodes: string;
  /** "as at October 2025"; undefined if the site does not say where they are from. */
  readonly dated?: string | undefined;
}

export interface Offer {
  readonly text: string;
  /** "as at July 2023" */
  readonly dated: string;
}

/** How to reach someone about the service that all bases belong to. */
export interface Reach {
  readonly lines: readonly ReachLine[];
  /** Address of the page with contacts and libraries; undefined if there is none. */
  readonly help?: string | undefined;
}

/** A sentence or two with one number or address in it: "The main number is " 01632 960001 " (as of 2020)." */
export interface ReachLine {
  readonly before: string;
  readonly link?: { readonly text: string; readonly to: string } | undefined;
  readonly after?: string | undefined;
}
