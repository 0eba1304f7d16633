/** Libraries, family hub sites and other centres as lines of a list. */

import type { Centre, FamilyHub, Library } from '../../domain/entries/entry.ts';
import { hubsAt, isHelpPlace } from '../../domain/entries/base.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import { nearestFirst } from '../../domain/places/distance.ts';
import type { Point } from '../../domain/places/distance.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { addressWords } from '../../wording/places/address.ts';
import { doubtWords } from '../../wording/network/check-before-use.ts';
import { distanceWords } from '../../wording/places/distance.ts';
import type { Precision } from '../../wording/places/distance.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { centreOutcome, outcomeFact } from '../../wording/network/centre-outcome.ts';
import type { ReachLine } from '../../domain/finder/index.ts';
import { visitLinesOf } from '../../wording/whats-on/visit-lines.ts';
import { links } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface NearItem {
  readonly id: string;
  readonly name: string;
  readonly to?: string | undefined;
  /** "about 3 miles, straight line". */
  readonly distance?: string | undefined;
  readonly detail: string;
  /** What else is in the same building. */
  readonly also?: readonly string[] | undefined;
  /** How to reach it, when it is open and what is on there. */
  readonly lines?: readonly ReachLine[] | undefined;
  /** Why to check before use, in short. */
  readonly doubt?: string | undefined;
  /** What to check before going there, in full. */
  readonly caution?: string | undefined;
}

export interface NearList extends Backing {
  readonly items: readonly NearItem[];
}

const NEAR_MILES = 5;
const FEWEST_CENTRES = 3;
const MOST_CENTRES = 8;

/** @param near  without a distance where the library has no point */
export function libraryList(
  content: SiteContent,
  near: readonly { readonly what: Library; readonly miles?: number | undefined }[],
  precision: Precision,
  marks: SourceMarks,
): NearList {
  return {
    items: near.map(({ what, miles }) => ({
      ...libraryItem(content, what),
      distance: miles === undefined ? undefined : distanceWords(miles, precision),
    })),
    ...backingOf(
      content,
      near.map(({ what }) => what),
      marks,
    ),
  };
}

/** A base in short. */
export function baseItem(content: SiteContent, base: HelpPlace, distance?: string): NearItem {
  const { id } = base;
  return {
    id,
    name: base.help.name,
    to: links.centre(id),
    distance,
    detail: addressWords(base),
    also: hubsAt(content, base).map(({ name }) => name),
    lines: visitLinesOf(content, 'base', id),
    doubt: doubtWords(base),
  };
}

export function libraryItem(content: SiteContent, library: Library): NearItem {
  const { id, name, caution } = library;
  const lines = visitLinesOf(content, 'library', id);
  return { id, name, detail: addressWords(library), lines, caution };
}

export function hubList(
  content: SiteContent,
  hubs: readonly FamilyHub[],
  marks: SourceMarks,
): NearList {
  return {
    items: hubs.map((hub) => ({
      id: hub.id,
      name: hub.name,
      detail: addressWords(hub),
      lines: visitLinesOf(content, 'familyHub', hub.id),
    })),
    ...backingOf(content, hubs, marks),
  };
}

/** Centres that are no help now, nearest first: those within 5 miles, at least 3 and at most 8. */
export function otherCentresNear(
  content: SiteContent,
  from: Point,
  precision: Precision,
  marks: SourceMarks,
): NearList {
  const others = nearestFirst(
    from,
    content.centres.filter((centre) => !isHelpPlace(centre)),
  );
  const within = others.filter(({ miles }) => miles <= NEAR_MILES).length;
  const near = others.slice(0, Math.min(MOST_CENTRES, Math.max(FEWEST_CENTRES, within)));
  return {
    items: near.map(({ what, miles }) => ({
      ...centreItem(content, what),
      distance: distanceWords(miles, precision),
    })),
    ...backingOf(
      content,
      near.map(({ what }) => outcomeFact(what)),
      marks,
    ),
  };
}

export function centreItem(content: SiteContent, centre: Centre): NearItem {
  const { id, shortName } = centre;
  return { id, name: shortName, to: links.centre(id), detail: centreOutcome(content, centre) };
}
