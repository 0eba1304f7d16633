/** Makes every internal address; that of a page ends with a slash or a fragment. */

import type { Day } from '../../domain/dates/partial-date.ts';
import { slugOf } from '../../domain/entries/slug.ts';

export interface Link {
  readonly text: string;
  readonly to: string;
}

export const links = {
  home: '/',
  find: '/find/',
  places: '/find/places/',
  bases: '/bases/',
  centres: '/centres/',
  lots: '/lots/',
  timeline: '/timeline/',
  timelineNewest: '/timeline/newest/',
  managementInformation: '/management-information/',
  questions: '/questions/',
  help: '/help/',
  search: '/search/',
  sources: '/sources/',
  data: '/data/',
  corrections: '/corrections/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  programme: (id: string) => `/${id}/`,
  centre: (id: string) => `/centres/${id}/`,
  centreEvent: (centre: string, event: string) => `/centres/${centre}/#${event}`,
  base: (id: string) => `/bases/#${id}`,
  lot: (id: string) => `/lots/${id}/`,
  district: (id: string) => `/find/district/${id}/`,
  outcode: (outcode: string) => `/find/${slugOf(outcode)}/`,
  place: (id: string) => `/find/${id}/`,
  figure: (id: string) => `/management-information/${id}/`,
  event: (id: string) => `/timeline/#${id}`,
  year: (year: number) => `/timeline/#year-${String(year)}`,
  timelineProgramme: (id: string) => `/timeline/programme/${id}/`,
  timelineAudience: (id: string) => `/timeline/audience/${id}/`,
  timelineDistrict: (id: string) => `/timeline/district/${id}/`,
  atomFeed: (folder: string) => `${folder}timeline.atom`,
  jsonFeed: (folder: string) => `${folder}timeline.feed.json`,
  calendar: (folder: string) => `${folder}timeline.ics`,
  audience: (id: string) => `/questions/${id}/`,
  topic: (id: string) => `/questions/#topic-${id}`,
  question: (id: string) => `/questions/#${id}`,
  need: (id: string) => `/help/#need-${id}`,
  source: (id: string) => `/sources/${id}/`,
  conflict: (id: string) => `/sources/#${id}`,
  dataSet: (id: string) => `/data/#${id}`,
} as const;

/** The pages of days; separate, because the finder's script includes all of `links`. */
export const dayLinks = {
  asAt: '/timeline/as-at/',
  asAtDay: (day: Day) => `/timeline/as-at/${day}/`,
  since: '/timeline/since/',
  sinceDay: (day: Day) => `/timeline/since/${day}/`,
  changes: '/timeline/changes/',
} as const;

/** What is on; separate for the same reason. */
export const whatsOnLinks = {
  page: '/whats-on/',
  /** The part about a place. */
  place: (kind: string, id: string) => `/whats-on/#${kind}-${id}`,
  session: (kind: string, place: string, id: string) => `/whats-on/#${kind}-${place}-${id}`,
  calendar: '/whats-on/sessions.ics',
  districtCalendar: (district: string) => `/whats-on/${district}.ics`,
} as const;

/** Pages for staff and partners; separate for the same reason. */
export const staffLinks = {
  distance: '/distance/',
  centresTable: '/centres/table/',
} as const;

/** Files for programs: the data, and the Open Referral UK service directory. */
export const fileLinks = {
  data: (name: string) => `/data/${name}`,
  figure: (id: string) => `/management-information/${id}.json`,
  oruk: (name: string) => `/oruk/${name}`,
} as const;

/** Files that the site's scripts fetch, and the folder of the search index. */
export const browserFileLinks = {
  finder: '/find/finder.json',
  finderPlaces: '/find/places.json',
  needs: '/find/needs.json',
  changes: '/timeline/changes/changes.json',
  searchWords: '/search/words.json',
  searchIndex: '/pagefind/',
} as const;

/** The address of the point on OpenStreetMap. */
export function mapLink(point: { readonly lat: number; readonly lon: number }): string {
  const at = `${String(point.lat)}/${String(point.lon)}`;
  return `https://www.openstreetmap.org/?mlat=${String(point.lat)}&mlon=${String(point.lon)}#map=17/${at}`;
}
