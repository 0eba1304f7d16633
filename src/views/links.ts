/** Every internal address is made here; that of a page ends with a slash or a fragment. */

import { slugOf } from '../domain/slug.ts';

export const links = {
  home: '/',
  find: '/find/',
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
  figure: (id: string) => `/management-information/#${id}`,
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
  source: (id: string) => `/sources/${id}/`,
  conflict: (id: string) => `/sources/#${id}`,
  dataSet: (id: string) => `/data/#${id}`,
} as const;

/** Where a map site shows the point; the reader chooses to go there. */
export function mapLink(point: { readonly lat: number; readonly lon: number }): string {
  const at = `${String(point.lat)}/${String(point.lon)}`;
  return `https://www.openstreetmap.org/?mlat=${String(point.lat)}&mlon=${String(point.lon)}#map=17/${at}`;
}
