/** The addresses of pages and of what is on them. A script for the browser includes only those that it uses. */

import { slugOf } from '../../domain/entries/slug.ts';
import { BASE, termSlug } from './site-base.ts';

export const home = BASE;
export const find = `${BASE}find/`;
export const places = `${BASE}find/places/`;
export const bases = (): string => `${BASE}${termSlug('bases')}/`;
export const centres = (): string => `${BASE}${termSlug('centres')}/`;
export const lots = (): string => `${BASE}${termSlug('lots')}/`;
export const timeline = `${BASE}timeline/`;
export const timelineOldest = `${BASE}timeline/oldest/`;
export const managementInformation = `${BASE}management-information/`;
export const aboutFigures = `${BASE}management-information/about/`;
export const questions = `${BASE}questions/`;
export const help = `${BASE}help/`;
export const search = `${BASE}search/`;
export const sources = `${BASE}sources/`;
export const data = `${BASE}data/`;
export const corrections = `${BASE}corrections/`;
export const about = `${BASE}about/`;
export const accessibility = `${BASE}accessibility/`;
export const privacy = `${BASE}privacy/`;
export const programme = (id: string): string => `${BASE}${id}/`;
export const centre = (id: string): string => `${centres()}${id}/`;
export const centreEvent = (centre: string, event: string): string =>
  `${centres()}${centre}/#${event}`;
export const base = (id: string): string => `${bases()}#${id}`;
export const hub = (id: string): string => `${bases()}#${termSlug('familyHub')}-${id}`;
export const libraries = (): string => `${BASE}help/#${termSlug('libraries')}`;
export const lot = (id: string): string => `${lots()}${id}/`;
export const district = (id: string): string => `${BASE}find/${termSlug('district')}/${id}/`;
export const outcode = (outcode: string): string => `${BASE}find/${slugOf(outcode)}/`;
export const place = (id: string): string => `${BASE}find/${id}/`;
export const figure = (id: string): string => `${BASE}management-information/${id}/`;
export const event = (id: string): string => `${BASE}timeline/#${id}`;
export const year = (year: number): string => `${BASE}timeline/#year-${String(year)}`;
export const timelineProgramme = (id: string): string => `${BASE}timeline/programme/${id}/`;
export const timelineAudience = (id: string): string => `${BASE}timeline/audience/${id}/`;
export const timelineDistrict = (id: string): string =>
  `${BASE}timeline/${termSlug('district')}/${id}/`;
export const atomFeed = (folder: string): string => `${folder}timeline.atom`;
export const jsonFeed = (folder: string): string => `${folder}timeline.feed.json`;
export const calendar = (folder: string): string => `${folder}timeline.ics`;
export const audience = (id: string): string => `${BASE}questions/${id}/`;
export const topic = (id: string): string => `${BASE}questions/#topic-${id}`;
export const question = (id: string): string => `${BASE}questions/#${id}`;
export const need = (id: string): string => `${BASE}help/#need-${id}`;
export const source = (id: string): string => `${BASE}sources/${id}/`;
export const conflict = (id: string): string => `${BASE}sources/#${id}`;
export const dataSet = (id: string): string => `${BASE}data/#${id}`;
