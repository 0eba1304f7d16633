/** Makes every internal address; that of a page ends with a slash or a fragment. */

import type { Day } from '../../domain/dates/partial-date.ts';
import { centres } from './page-links.ts';
import { BASE, termSlug } from './site-base.ts';

export interface Link {
  readonly text: string;
  readonly to: string;
}

export * as links from './page-links.ts';
export * as browserFileLinks from './browser-file-links.ts';
export { kindSlug, useTermAddresses } from './site-base.ts';

/** The pages of days. */
export const dayLinks = {
  asAt: `${BASE}timeline/as-at/`,
  asAtDay: (day: Day) => `${BASE}timeline/as-at/${day}/`,
  since: `${BASE}timeline/since/`,
  sinceDay: (day: Day) => `${BASE}timeline/since/${day}/`,
  changes: `${BASE}timeline/changes/`,
} as const;

/** What is on. */
export const whatsOnLinks = {
  page: `${BASE}whats-on/`,
  district: (id: string) => `${BASE}whats-on/${id}/`,
  calendar: `${BASE}whats-on/sessions.ics`,
  districtCalendar: (district: string) => `${BASE}whats-on/${district}.ics`,
} as const;

/** The parts of lists that are too long for one page, the first without its number. */
export const partLinks = {
  centres: (district: string, part: number) =>
    `${centres()}${termSlug('district')}/${district}/${below(part)}`,
  table: (district: string, part: number) => `${centres()}table/${district}/${below(part)}`,
  letter: (letter: string, part: number) => `${BASE}search/${letter}/${below(part)}`,
  places: (letter: string) => `${BASE}find/places/${letter}/`,
  source: (id: string, part: number) => `${BASE}sources/${id}/${below(part)}`,
} as const;

function below(part: number): string {
  return part === 1 ? '' : `${String(part)}/`;
}

/** Pages for staff and partners. */
export const staffLinks = {
  distance: `${BASE}distance/`,
  get centresTable() {
    return `${centres()}table/`;
  },
} as const;

/** The record of the build's checks. */
export const checksLinks = {
  page: `${BASE}about/checks/`,
  earl: `${BASE}about/checks/earl.jsonld`,
  record: `${BASE}build.json`,
} as const;

/** Files for programs: the data, and the Open Referral UK service directory. */
export const fileLinks = {
  data: (name: string) => `${BASE}data/${name}`,
  figure: (id: string) => `${BASE}management-information/${id}.json`,
  oruk: (name: string) => `${BASE}oruk/${name}`,
} as const;

/** Files that only the scripts of a large site fetch. */
export const largeSiteLinks = {
  searchLetter: (letter: string) => `${BASE}search/letters/${letter}.json`,
} as const;

/** The address of what is at a path from the site's folder: "/help/" → "/centres/help/". */
export function siteAddress(path: string): string {
  return path.replace(/^\//, BASE);
}

/** The path from the site's folder, which is the same wherever the site is served: "/help/". */
export function sitePath(address: string): string {
  return `/${address.slice(BASE.length)}`;
}

/**
 * The whole URL of an address of the site, the same with Vite and without it; that of another site as it is.
 * @param siteUrl  where the site is served, with a slash at the end
 */
export function wholeUrl(address: string, siteUrl: URL): string {
  return new URL(address.startsWith(BASE) ? `.${sitePath(address)}` : address, siteUrl).href;
}

/** The address of the point on OpenStreetMap. */
export function mapLink(point: { readonly lat: number; readonly lon: number }): string {
  const at = `${String(point.lat)}/${String(point.lon)}`;
  return `https://www.openstreetmap.org/?mlat=${String(point.lat)}&mlon=${String(point.lon)}#map=17/${at}`;
}
