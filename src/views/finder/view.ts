/** What of the answer is shown: the filters, as they stand in the page's address so that they can be sent. */

import type { FinderIndex, ThingKind } from '../../domain/finder/index.ts';
import { capital } from '../../wording/frame/phrases.ts';

export const SHOWS = ['bases', 'centres', 'libraries', 'family-hubs'] as const;
export type Show = (typeof SHOWS)[number];

/** Miles that an answer may be held to. */
export const DISTANCES = [2, 5, 10, 20] as const;
export type Distance = (typeof DISTANCES)[number];

export interface FinderView {
  readonly show: Show;
  /** Id of a district; nothing for all of them. */
  readonly district?: string | undefined;
  readonly within?: Distance | undefined;
}

/** The view that an address without a query has. */
export const WHOLE_VIEW: FinderView = { show: 'bases' };

/** The kinds that each view shows; "centres" are all that ever were one. */
export const KINDS_SHOWN: Readonly<Record<Show, readonly ThingKind[]>> = {
  bases: ['base'],
  centres: ['base', 'centre'],
  libraries: ['library'],
  'family-hubs': ['family hub'],
};

/** The view in an address's query; what it does not know counts as not said. */
export function viewOf(query: string): FinderView {
  const asked = new URLSearchParams(query);
  return {
    show: SHOWS.find((show) => show === asked.get('show')) ?? WHOLE_VIEW.show,
    district: asked.get('district') ?? undefined,
    within: DISTANCES.find((miles) => String(miles) === asked.get('within')),
  };
}

/** "?show=libraries&within=5", or nothing for the whole view. */
export function queryOf({ show, district, within }: FinderView): string {
  const query = new URLSearchParams();
  if (show !== WHOLE_VIEW.show) query.set('show', show);
  if (district !== undefined) query.set('district', district);
  if (within !== undefined) query.set('within', String(within));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export function isWholeView(view: FinderView): boolean {
  return queryOf(view) === '';
}

/** The names of the choices, in the site's terms. */
export function showNames({ terms }: Pick<FinderIndex, 'terms'>): Readonly<Record<Show, string>> {
  return {
    bases: capital(terms.base.many),
    centres: `All ${terms.centre.many} there ever were`,
    libraries: capital(terms.library.many),
    'family-hubs': capital(terms.familyHub.many),
  };
}
