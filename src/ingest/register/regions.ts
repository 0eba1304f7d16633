/** What the map shows until a box is set: the region of the council, to a twentieth of a degree. */

import type { Site } from '../../domain/entries/schemas/site.ts';

type Box = Site['map']['box'];

const ENGLAND: Box = { west: -6.45, south: 49.85, east: 1.8, north: 55.85 };

/** By the names that the register gives them. */
const REGIONS: Readonly<Record<string, Box>> = {
  'North East': { west: -2.7, south: 54.4, east: -0.75, north: 55.85 },
  'North West': { west: -3.65, south: 52.9, east: -1.9, north: 55.2 },
  'Yorkshire and the Humber': { west: -2.6, south: 53.3, east: 0.2, north: 54.6 },
  'East Midlands': { west: -2.05, south: 51.95, east: 0.4, north: 53.65 },
  'West Midlands': { west: -3.25, south: 51.8, east: -1.15, north: 53.25 },
  'East of England': { west: -0.75, south: 51.4, east: 1.8, north: 53.05 },
  London: { west: -0.55, south: 51.25, east: 0.35, north: 51.7 },
  'South East': { west: -1.95, south: 50.55, east: 1.5, north: 52.2 },
  'South West': { west: -6.45, south: 49.85, east: -1.45, north: 52.15 },
};

export function boxOf(regions: readonly string[]): Box {
  const [region, other] = new Set(regions);
  return (other === undefined ? REGIONS[region ?? ''] : undefined) ?? ENGLAND;
}
