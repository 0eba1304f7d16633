/** A table of places as GeoJSON (RFC 7946): WGS84, longitude before latitude; places without a point are kept. */

import type { DataTable, ExportContext } from './table.ts';
import { envelope, jsonRows, linesOf } from './json-file.ts';
import type { JsonValue } from './json-file.ts';

type Position = readonly [lon: number, lat: number];

interface Feature {
  readonly type: 'Feature';
  readonly id: JsonValue;
  /** Null if the point is not recorded. */
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

/** West, south, east, north; undefined without points. */
function boxOf(positions: readonly Position[]): number[] | undefined {
  if (positions.length === 0) return undefined;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [least(lons), least(lats), most(lons), most(lats)];
}

// Math.min(...numbers) fails with thousands of arguments.
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
