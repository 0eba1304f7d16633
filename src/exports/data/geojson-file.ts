/** A table with places as GeoJSON (RFC 7946): longitude before latitude, WGS84, no place without a point left out. */

import type { DataTable, ExportContext } from './table.ts';
import { envelope, jsonRows, linesOf } from './json-file.ts';
import type { JsonValue } from './json-file.ts';

type Position = readonly [lon: number, lat: number];

interface Feature {
  readonly type: 'Feature';
  readonly id: JsonValue;
  /** Null where the place on the map is not recorded. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position } | null;
  readonly properties: Readonly<Record<string, JsonValue>>;
}

/** @param table has the columns `id`, `lat` and `lon` */
export function geojsonFile(context: ExportContext, table: DataTable): string {
  const features = jsonRows(table).map(featureOf);
  const box = boxOf(features.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : [])));
  const head = {
    type: 'FeatureCollection',
    ...(box && { bbox: box }),
    ...envelope(context, table, features.length),
  };
  return linesOf(head, 'features', features);
}

function featureOf({ lat, lon, ...properties }: Record<string, JsonValue>): Feature {
  const placed = typeof lat === 'number' && typeof lon === 'number';
  return {
    type: 'Feature',
    id: properties['id'] ?? null,
    geometry: placed ? { type: 'Point', coordinates: [lon, lat] } : null,
    properties,
  };
}

/** West, south, east, north; nothing where there are no points. */
function boxOf(positions: readonly Position[]): number[] | undefined {
  if (positions.length === 0) return undefined;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [least(lons), least(lats), most(lons), most(lats)];
}

// A list of thousands is too long to be spread into arguments.
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
