/** The filters of an answer, as the query of the page's address keeps them. */

import type { FinderIndex, ThingKind } from '../../domain/finder/index.ts';
import { kindSlug } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';

export const SHOWS = ['bases', 'centres', 'libraries', 'family-hubs'] as const;
export type Show = (typeof SHOWS)[number];

/** Choices of the greatest distance, in miles. */
export const DISTANCES = [2, 5, 10, 20] as const;
export type Distance = (typeof DISTANCES)[number];

export interface FinderView {
  readonly show: Show;
  /** Id of a district; undefined for all of them. */
  readonly district?: string | undefined;
  readonly within?: Distance | undefined;
}

/** The view of an address without a query. */
export const WHOLE_VIEW: FinderView = { show: 'bases' };

/** The kinds that each view shows; "centres" includes bases, which were centres. */
export const KINDS_SHOWN: Readonly<Record<Show, readonly ThingKind[]>> = {
  bases: ['base'],
  centres: ['base', 'centre'],
  libraries: ['library'],
  'family-hubs': ['family hub'],
};

/** "libraries" → "branches", in the words of the site. */
function inAddress(show: Show): string {
  return kindSlug(show === 'family-hubs' ? 'familyHubs' : show);
}

/** The view in a query; unknown values are ignored. */
export function viewOf(query: string): FinderView {
  const asked = new URLSearchParams(query);
  return {
    show: SHOWS.find((show) => inAddress(show) === asked.get('show')) ?? WHOLE_VIEW.show,
    district: asked.get(kindSlug('district')) ?? undefined,
    within: DISTANCES.find((miles) => String(miles) === asked.get('within')),
  };
}

/** "?show=libraries&within=5", or "" for the whole view. */
export function queryOf({ show, district, within }: FinderView): string {
  const query = new URLSearchParams();
  if (show !== WHOLE_VIEW.show) query.set('show', inAddress(show));
  if (district !== undefined) query.set(kindSlug('district'), district);
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
    centres: `All ${terms.centre.many}, open or closed`,
    libraries: capital(terms.library.many),
    'family-hubs': capital(terms.familyHub.many),
  };
}
