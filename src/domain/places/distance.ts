/** Straight-line distances between points. */

export interface Point {
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_MILE = 1.609344;

/**
 * Miles between two points along the surface, on a sphere of radius 6,371.0088 km
 * (the IUGG mean radius), by the haversine formula.
 *
 * Straight-line distance: roads are longer, so every page that prints it says so.
 * @param from degrees, WGS84
 * @param to degrees, WGS84
 */
export function milesBetween(from: Point, to: Point): number {
  const lat1 = radians(from.lat);
  const lat2 = radians(to.lat);
  const halfLat = Math.sin((lat2 - lat1) / 2);
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2);
  const square = halfLat ** 2 + Math.cos(lat1) * Math.cos(lat2) * halfLon ** 2;
  return (2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)))) / KM_PER_MILE;
}

/** Rounded to a tenth, as pages and data print it: 3.24 → "3.2". */
export function inTenths(distance: number): string {
  return distance.toFixed(1);
}

export function kilometresOf(miles: number): number {
  return miles * KM_PER_MILE;
}

export interface Near<T> {
  readonly what: T;
  readonly miles: number;
}

/**
 * Those of `candidates` that have a point, nearest first; equal distances by id.
 * @param own id of the one at `from`: it comes before others at the same point
 */
export function nearestFirst<T extends { readonly id: string; readonly point?: Point | undefined }>(
  from: Point,
  candidates: readonly T[],
  own?: string,
): Near<T>[] {
  const isOwn = ({ what }: Near<T>): number => Number(what.id === own);
  return candidates
    .flatMap((what) => (what.point ? [{ what, miles: milesBetween(from, what.point) }] : []))
    .sort((a, b) => a.miles - b.miles || isOwn(b) - isOwn(a) || (a.what.id < b.what.id ? -1 : 1));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
