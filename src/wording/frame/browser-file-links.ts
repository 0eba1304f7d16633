/** Files that the site's scripts fetch, and the folder of the search index. */

import { BASE } from './site-base.ts';

export const finder = `${BASE}find/finder.json`;
export const finderPlaces = `${BASE}find/places.json`;
export const finderNames = (letter: string): string => `${BASE}find/names/${letter}.json`;
export const finderThings = (district: string): string => `${BASE}find/things/${district}.json`;
export const finderPostcodes = (outcode: string): string =>
  `${BASE}find/postcodes/${outcode.toLowerCase()}.json`;
export const changes = `${BASE}timeline/changes/changes.json`;
export const search = `${BASE}search/search.json`;
export const searchIndex = `${BASE}pagefind/`;
export const serviceWorker = `${BASE}service-worker.js`;
