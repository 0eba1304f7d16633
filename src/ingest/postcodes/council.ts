/** Which postcodes are the council's, in which of its districts each is, and which are just outside. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { nearestFirst } from '../../domain/places/distance.ts';
import type { Point } from '../../domain/places/distance.ts';
import type { PostcodeRow } from './layouts.ts';

/** An entry with an address. */
export interface Addressed {
  readonly kind: 'centres' | 'familyHubs' | 'libraries' | 'venues';
  readonly id: string;
  readonly postcode: string;
  readonly district: string;
  readonly point: Point | undefined;
  /** Whether the entry says why it has no point. */
  readonly unplaced: boolean;
}

export interface Council {
  readonly codes: readonly string[];
  /** How it is known, in words. */
  readonly known: string;
}

/** Those that have a postcode. */
export function addressedEntries(content: SiteContent): Addressed[] {
  return (['centres', 'familyHubs', 'libraries', 'venues'] as const).flatMap((kind) =>
    content[kind].flatMap((entry): Addressed[] => {
      const { id, postcode, district, point } = entry;
      if (postcode === undefined) return [];
      const unplaced = 'noPointBecause' in entry && entry.noPointBecause !== undefined;
      return [{ kind, id, postcode, district, point, unplaced }];
    }),
  );
}

/**
 * By the codes that were given, else by those of its districts in site.yaml, else by the code of
 * the county or district that most of its places are in.
 */
export function councilOf(
  { site }: SiteContent,
  addressed: readonly Addressed[],
  rowOf: (postcode: string) => PostcodeRow | undefined,
  given: readonly string[],
): Council | undefined {
  if (given.length > 0) return { codes: given, known: 'as given' };
  const own = site.districts.flatMap(({ code }) => code ?? []);
  if (own.length === site.districts.length) return { codes: own, known: 'from site.yaml' };
  const rows = addressed.flatMap(({ postcode }) => rowOf(postcode) ?? []);
  const [code, count] = mostOf(rows.map(({ codes }) => codes.at(-1) ?? '')) ?? [];
  if (code === undefined || code === '') return undefined;
  const known = `the code of ${String(count)} of its ${String(addressed.length)} places with a postcode`;
  return { codes: [code], known };
}

/**
 * The id of the district of a postcode: by its code in site.yaml; where districts are first halves
 * of postcodes, by that; by the districts of the places with the same code; else that of the
 * nearest place.
 */
export function districtFinder(
  { site }: SiteContent,
  addressed: readonly Addressed[],
  rowOf: (postcode: string) => PostcodeRow | undefined,
): (row: PostcodeRow) => string {
  const ids = new Set(site.districts.map(({ id }) => id));
  const byCode = new Map(site.districts.flatMap(({ code, id }) => (code ? [[code, id]] : [])));
  const placed = addressed.flatMap((entry) => {
    const row = rowOf(entry.postcode);
    const point = entry.point ?? row?.point;
    return point ? [{ ...entry, point, row }] : [];
  });
  const areOutcodes = placed.some(({ postcode, district }) => district === outcodeSlug(postcode));
  if (!areOutcodes) {
    const votes = Map.groupBy(placed, ({ row }) => row?.codes[0] ?? '');
    for (const [code, there] of votes) {
      const [id] = mostOf(there.map(({ district }) => district)) ?? [];
      if (id !== undefined && code !== '' && !byCode.has(code)) byCode.set(code, id);
    }
  }
  const known = new Map<string, string>();
  return ({ postcode, codes, point }) => {
    const outcode = outcodeSlug(postcode);
    const direct = ids.has(outcode) ? outcode : byCode.get(codes[0] ?? '');
    if (direct !== undefined) return direct;
    // Postcodes that begin alike lie together.
    const group = postcode.slice(0, -1);
    const near = known.get(group) ?? (point && nearestFirst(point, placed)[0]?.what.district);
    const district = near ?? site.districts[0]?.id ?? '';
    known.set(group, district);
    return district;
  };
}

function outcodeSlug(postcode: string): string {
  return slugOf(postcode.split(' ')[0] ?? '');
}

/** The value that is there most often; of equals the first. */
export function mostOf(values: readonly string[]): readonly [string, number] | undefined {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .sort((a, b) => b[1] - a[1])[0];
}

const MARGIN_MILES = 10;
const MILES_PER_DEGREE = 69;

/** Whether a point is within about 10 miles of one of `own`: to the nearest square mile. */
export function marginAround(own: readonly Point[]): (point: Point) => boolean {
  const middle = own[0]?.lat ?? 0;
  const across = MILES_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const squareOf = ({ lat, lon }: Point): [north: number, east: number] => [
    Math.floor(lat * MILES_PER_DEGREE),
    Math.floor(lon * across),
  ];
  const key = (north: number, east: number): string => `${String(north)} ${String(east)}`;
  const squares = new Map(own.map((point) => [key(...squareOf(point)), squareOf(point)]));
  const within = new Set<string>();
  for (const [north, east] of squares.values()) {
    for (let up = -MARGIN_MILES; up <= MARGIN_MILES; up += 1) {
      const wide = Math.floor(Math.sqrt(MARGIN_MILES ** 2 - up ** 2));
      for (let along = -wide; along <= wide; along += 1) within.add(key(north + up, east + along));
    }
  }
  return (point) => within.has(key(...squareOf(point)));
}
