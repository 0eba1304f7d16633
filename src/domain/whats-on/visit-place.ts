/** Every place that families can go to, with what is known of visiting it, in one form. */

import { contentIndex } from '../entries/content-index.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import type { Visiting } from '../entries/schemas/visiting/fields.ts';
import type { Sourced } from '../entries/sourced.ts';
import type { SiteContent } from '../entries/site-content.ts';
import type { Point } from '../places/distance.ts';
import type { Day } from '../dates/partial-date.ts';

export type VisitKind = 'base' | 'familyHub' | 'library' | 'venue';

export interface VisitPlace {
  readonly kind: VisitKind;
  /** The id of its entry. */
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly address: string | undefined;
  readonly postcode: string | undefined;
  readonly point: Point | undefined;
  /** What to check before going there. */
  readonly warnings: readonly string[];
  readonly visiting: Visiting;
  readonly backing: Sourced;
  readonly recorded: Day;
}

/** Bases and open centres, family hubs, libraries and venues, each kind in its order. */
export const visitPlaces = memoByContent((content: SiteContent): readonly VisitPlace[] => [
  ...contentIndex(content).bases.map(
    ({ id, district, address, postcode, point, help, recorded }): VisitPlace => ({
      kind: 'base',
      id,
      name: help.name,
      district,
      address,
      postcode,
      point,
      warnings: [help.inDoubt, ...(help.cautions ?? [])].filter((each) => each !== undefined),
      visiting: help,
      backing: help,
      recorded,
    }),
  ),
  ...content.familyHubs.map((hub) => placeOf('familyHub', hub)),
  ...content.libraries.map((library) => placeOf('library', library)),
  ...content.venues.map((venue) => placeOf('venue', venue)),
]);

/** One of them by the id of its entry. */
export function visitPlace(
  content: SiteContent,
  kind: VisitKind,
  id: string,
): VisitPlace | undefined {
  return byEntry(content).get(`${kind} ${id}`);
}

const byEntry = memoByContent(
  (content: SiteContent) =>
    new Map(visitPlaces(content).map((place) => [`${place.kind} ${place.id}`, place])),
);

/** Whether the page of what is on has something to say about the place. */
export function isVisitable({ kind, visiting }: VisitPlace): boolean {
  const { phone, email, web, access, languages, openingHours, sessions } = visiting;
  return (
    kind === 'venue' ||
    [phone, email, web, access, languages, openingHours, sessions].some(
      (each) => each !== undefined,
    )
  );
}

type Entry = SiteContent['familyHubs' | 'libraries' | 'venues'][number];

function placeOf(kind: Exclude<VisitKind, 'base'>, entry: Entry): VisitPlace {
  const { id, name, district, address, postcode, point, recorded } = entry;
  const caution = 'caution' in entry ? entry.caution : undefined;
  return {
    kind,
    id,
    name,
    district,
    address,
    postcode,
    point,
    warnings: caution === undefined ? [] : [caution],
    visiting: entry,
    backing: entry,
    recorded,
  };
}
