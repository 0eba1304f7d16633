/** A made-up county: two districts in a box with a coast, and a town as an inset. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import type { MapMark, MarkKind } from '../../../src/charts/network/map-mark.ts';

type Mapped = Pick<SiteContent, 'site' | 'places' | 'postcodes'>;

const term = (one: string) => ({ one, many: `${one}s` });

/** The parts of the content that charts read. */
export const site = {
  area: 'Eastshire',
  asOf: '2026-11-22',
  terms: {
    centre: term('family centre'),
    base: term('hub'),
    lot: term('parcel'),
    familyHub: term('start point'),
    library: term('library'),
    programme: term('programme'),
    district: term('district'),
  },
  districts: [
    { id: 'up', name: 'Upper Vale' },
    { id: 'down', name: 'Lower Vale and the Long Shore' },
  ],
  map: {
    box: { west: 0.2, south: 52.4, east: 1.8, north: 53 },
    insets: [{ id: 'town', name: 'Town', box: { west: 1.2, south: 52.6, east: 1.4, north: 52.7 } }],
  },
  charts: { scale: { from: 2000, to: 2030 } },
} as unknown as SiteContent['site'];

/** Postcodes on a grid: the upper district is north of the lower one. */
const groups = Array.from({ length: 400 }, (_, index) => ({
  code: `QX${String(index)}`,
  point: { lat: 52.5 + (index % 20) * 0.02, lon: 0.5 + Math.floor(index / 20) * 0.05 },
  postcodes: 9,
  district: index % 20 > 9 ? 'up' : 'down',
}));

/** The one in the town is drawn larger; the last is a part of the one before it. */
const places = [
  { name: 'Middle Town', point: { lat: 52.65, lon: 1.3 } },
  { name: 'Northwick-by-the-Sea', point: { lat: 52.86, lon: 0.9 } },
  { name: 'Southwick', point: { lat: 52.52, lon: 0.8 } },
  { name: 'Southwick End', point: { lat: 52.479, lon: 0.8 } },
] as unknown as SiteContent['places'];

export const content: Mapped = { site, places, postcodes: { outcodes: [], sectors: [], groups } };

export function mark(id: string, lat: number, lon: number, more: Partial<MapMark> = {}): MapMark {
  const kind: MarkKind = 'base';
  return { id, kind, label: id.toUpperCase(), point: { lat, lon }, ...more };
}
