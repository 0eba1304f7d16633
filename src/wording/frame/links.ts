/** Makes every internal address; that of a page ends with a slash or a fragment. */

import type { Day } from '../../domain/dates/partial-date.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { FALLBACK_ADDRESSES } from '../../domain/entries/term.ts';
import type { TermAddresses } from '../../domain/entries/term.ts';

/**
 * The path below which the site is served, with a slash at both ends: "/", or "/centres/".
 *
 * Vite sets it in pages and in scripts for the browser. Programs that work on the built files, such
 * as the checks, run without Vite: to them an address begins at the folder of the site.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- without Vite there is no `env`
const BASE = import.meta.env?.BASE_URL ?? '/';

/** The parts of addresses that the site's terms give; Vite sets them in the same way. */
let ofTerms =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- without Vite there is no `env`
  (import.meta.env?.TERM_ADDRESSES as TermAddresses | undefined) ?? FALLBACK_ADDRESSES;

/** For programs that make addresses without Vite, once they have read the content. */
export function useTermAddresses(addresses: TermAddresses): void {
  ofTerms = addresses;
}

const bases = (): string => `${BASE}${ofTerms.bases}/`;
const centres = (): string => `${BASE}${ofTerms.centres}/`;
const lots = (): string => `${BASE}${ofTerms.lots}/`;

/** A kind of the code as addresses and filters call it: "library" → "branch"; of other kinds the name itself. */
export function kindSlug(kind: string): string {
  return isOfTerms(kind) ? ofTerms[kind] : kind;
}

function isOfTerms(kind: string): kind is keyof TermAddresses {
  return Object.hasOwn(ofTerms, kind);
}

export interface Link {
  readonly text: string;
  readonly to: string;
}

export const links = {
  home: BASE,
  find: `${BASE}find/`,
  places: `${BASE}find/places/`,
  get bases() {
    return bases();
  },
  get centres() {
    return centres();
  },
  get lots() {
    return lots();
  },
  timeline: `${BASE}timeline/`,
  timelineOldest: `${BASE}timeline/oldest/`,
  managementInformation: `${BASE}management-information/`,
  aboutFigures: `${BASE}management-information/about/`,
  questions: `${BASE}questions/`,
  help: `${BASE}help/`,
  search: `${BASE}search/`,
  sources: `${BASE}sources/`,
  data: `${BASE}data/`,
  corrections: `${BASE}corrections/`,
  about: `${BASE}about/`,
  accessibility: `${BASE}accessibility/`,
  privacy: `${BASE}privacy/`,
  programme: (id: string) => `${BASE}${id}/`,
  centre: (id: string) => `${centres()}${id}/`,
  centreEvent: (centre: string, event: string) => `${centres()}${centre}/#${event}`,
  base: (id: string) => `${bases()}#${id}`,
  hub: (id: string) => `${bases()}#${ofTerms.familyHub}-${id}`,
  get libraries() {
    return `${BASE}help/#${ofTerms.libraries}`;
  },
  lot: (id: string) => `${lots()}${id}/`,
  district: (id: string) => `${BASE}find/${ofTerms.district}/${id}/`,
  outcode: (outcode: string) => `${BASE}find/${slugOf(outcode)}/`,
  place: (id: string) => `${BASE}find/${id}/`,
  figure: (id: string) => `${BASE}management-information/${id}/`,
  event: (id: string) => `${BASE}timeline/#${id}`,
  year: (year: number) => `${BASE}timeline/#year-${String(year)}`,
  timelineProgramme: (id: string) => `${BASE}timeline/programme/${id}/`,
  timelineAudience: (id: string) => `${BASE}timeline/audience/${id}/`,
  timelineDistrict: (id: string) => `${BASE}timeline/${ofTerms.district}/${id}/`,
  atomFeed: (folder: string) => `${folder}timeline.atom`,
  jsonFeed: (folder: string) => `${folder}timeline.feed.json`,
  calendar: (folder: string) => `${folder}timeline.ics`,
  audience: (id: string) => `${BASE}questions/${id}/`,
  topic: (id: string) => `${BASE}questions/#topic-${id}`,
  question: (id: string) => `${BASE}questions/#${id}`,
  need: (id: string) => `${BASE}help/#need-${id}`,
  source: (id: string) => `${BASE}sources/${id}/`,
  conflict: (id: string) => `${BASE}sources/#${id}`,
  dataSet: (id: string) => `${BASE}data/#${id}`,
} as const;

/** The pages of days; separate, because the finder's script includes all of `links`. */
export const dayLinks = {
  asAt: `${BASE}timeline/as-at/`,
  asAtDay: (day: Day) => `${BASE}timeline/as-at/${day}/`,
  since: `${BASE}timeline/since/`,
  sinceDay: (day: Day) => `${BASE}timeline/since/${day}/`,
  changes: `${BASE}timeline/changes/`,
} as const;

/** What is on; separate for the same reason. */
export const whatsOnLinks = {
  page: `${BASE}whats-on/`,
  district: (id: string) => `${BASE}whats-on/${id}/`,
  calendar: `${BASE}whats-on/sessions.ics`,
  districtCalendar: (district: string) => `${BASE}whats-on/${district}.ics`,
} as const;

/** The parts of lists that are too long for one page, the first without its number. */
export const partLinks = {
  centres: (district: string, part: number) =>
    `${centres()}${ofTerms.district}/${district}/${below(part)}`,
  table: (district: string, part: number) => `${centres()}table/${district}/${below(part)}`,
  letter: (letter: string, part: number) => `${BASE}search/${letter}/${below(part)}`,
  places: (letter: string) => `${BASE}find/places/${letter}/`,
  source: (id: string, part: number) => `${BASE}sources/${id}/${below(part)}`,
} as const;

function below(part: number): string {
  return part === 1 ? '' : `${String(part)}/`;
}

/** Pages for staff and partners; separate for the same reason. */
export const staffLinks = {
  distance: `${BASE}distance/`,
  get centresTable() {
    return `${centres()}table/`;
  },
} as const;

/** The record of the build's checks; separate for the same reason. */
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

/** Files that the site's scripts fetch, and the folder of the search index. */
export const browserFileLinks = {
  finder: `${BASE}find/finder.json`,
  finderPlaces: `${BASE}find/places.json`,
  finderNames: (letter: string) => `${BASE}find/names/${letter}.json`,
  finderThings: (district: string) => `${BASE}find/things/${district}.json`,
  finderPostcodes: (outcode: string) => `${BASE}find/postcodes/${outcode.toLowerCase()}.json`,
  changes: `${BASE}timeline/changes/changes.json`,
  search: `${BASE}search/search.json`,
  searchIndex: `${BASE}pagefind/`,
  serviceWorker: `${BASE}service-worker.js`,
} as const;

/** Files that only the scripts of a large site fetch; separate for the same reason. */
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

/** The address of the point on OpenStreetMap. */
export function mapLink(point: { readonly lat: number; readonly lon: number }): string {
  const at = `${String(point.lat)}/${String(point.lon)}`;
  return `https://www.openstreetmap.org/?mlat=${String(point.lat)}&mlon=${String(point.lon)}#map=17/${at}`;
}
