/** Places here and elsewhere as they are sent: columns in place of records, points packed into a few characters. */

import { slugOf } from '../../domain/entries/slug.ts';
import type { FinderElsewhere, FinderIndex, FinderPlace } from '../../domain/finder/index.ts';
import type { Point } from '../../domain/places/distance.ts';

type Places = Pick<FinderIndex, 'places' | 'elsewhere'>;

/** A value for some rows only, by row number. */
type Sparse<T> = Readonly<Record<number, T>>;

export interface SentPlaces {
  /** South-west corner that points are counted from, in thousandths of a degree. */
  readonly corner: readonly [lat: number, lon: number];
  /** A name a line; so with the other texts. */
  readonly names: string;
  readonly points: string;
  /** A character each: the district's number. */
  readonly districts: string;
  readonly ids: Sparse<string>;
  readonly otherNames: Sparse<string>;
  readonly saidAs: Sparse<string>;
  readonly qualifiers: Sparse<string>;
  /** Row numbers. */
  readonly generic: readonly number[];
  readonly elsewhere: {
    readonly names: string;
    readonly areas: readonly string[];
    /** A character each: the area's number. */
    readonly areaOf: string;
    /** Those near the border come first. */
    readonly points: string;
  };
}

const UNITS = 1000;
/** Characters that JSON writes as they are: "#" to "~" but the backslash. */
const FIRST = 35;
const DIGITS = 56;
const ROW = '\n';
const LIST = '|';

export function sendablePlaces({ places, elsewhere }: Places): SentPlaces {
  const near = elsewhere.filter(({ point }) => point);
  const others = elsewhere.filter(({ point }) => !point);
  const away = [...near, ...others];
  const points = [...places, ...near].flatMap(({ point }) => point ?? []);
  const corner = [
    Math.min(...points.map(({ lat }) => Math.round(lat * UNITS))),
    Math.min(...points.map(({ lon }) => Math.round(lon * UNITS))),
  ] as const;
  const areas = [...new Set(away.map(({ area }) => area))];
  const sparse = <T>(valueOf: (place: FinderPlace) => T | undefined): Sparse<T> =>
    Object.fromEntries(
      places.flatMap((place, row) => {
        const value = valueOf(place);
        return value === undefined ? [] : [[row, value]];
      }),
    );
  return {
    corner: points.length > 0 ? corner : [0, 0],
    names: places.map(({ name }) => name).join(ROW),
    points: places.map(({ point }) => packed(point, corner)).join(''),
    districts: places.map(({ district }) => characterOf(district + 1)).join(''),
    ids: sparse(({ id, name }) => (id === slugOf(name) ? undefined : id)),
    otherNames: sparse(({ names }) => listOf(names)),
    saidAs: sparse(({ saidAs }) => listOf(saidAs)),
    qualifiers: sparse(({ qualifier }) => qualifier),
    generic: places.flatMap(({ generic }, row) => (generic ? [row] : [])),
    elsewhere: {
      names: away.map(({ name }) => name).join(ROW),
      areas,
      areaOf: away.map(({ area }) => digits(areas.indexOf(area))).join(''),
      points: near.flatMap(({ point }) => (point ? [packed(point, corner)] : [])).join(''),
    },
  };
}

export function receivedPlaces(sent: SentPlaces): Places {
  const { elsewhere } = sent;
  const pointAt = (points: string, row: number): Point => unpacked(points, row, sent.corner);
  const near = elsewhere.points.length / 4;
  return {
    places: rowsOf(sent.names).map((name, row): FinderPlace => ({
      id: sent.ids[row] ?? slugOf(name),
      name,
      names: sent.otherNames[row]?.split(LIST),
      saidAs: sent.saidAs[row]?.split(LIST),
      qualifier: sent.qualifiers[row],
      district: numberOf(sent.districts, row) - 1,
      point: pointAt(sent.points, row),
      generic: sent.generic.includes(row) ? true : undefined,
    })),
    elsewhere: rowsOf(elsewhere.names).map((name, row): FinderElsewhere => ({
      name,
      area: elsewhere.areas[pairAt(elsewhere.areaOf, row)] ?? '',
      point: row < near ? pointAt(elsewhere.points, row) : undefined,
    })),
  };
}

function rowsOf(text: string): string[] {
  return text === '' ? [] : text.split(ROW);
}

function listOf(names: readonly string[] = []): string | undefined {
  return names.length === 0 ? undefined : names.join(LIST);
}

/** Four characters: two for the latitude, two for the longitude. */
function packed({ lat, lon }: Point, [south, west]: SentPlaces['corner']): string {
  return digits(Math.round(lat * UNITS) - south) + digits(Math.round(lon * UNITS) - west);
}

function unpacked(points: string, row: number, [south, west]: SentPlaces['corner']): Point {
  return {
    lat: (south + pairAt(points, 2 * row)) / UNITS,
    lon: (west + pairAt(points, 2 * row + 1)) / UNITS,
  };
}

/** A number below 3,136 in two characters. */
function digits(number: number): string {
  return characterOf(Math.floor(number / DIGITS)) + characterOf(number % DIGITS);
}

function pairAt(text: string, pair: number): number {
  return numberOf(text, 2 * pair) * DIGITS + numberOf(text, 2 * pair + 1);
}

function characterOf(small: number): string {
  return String.fromCharCode(FIRST + small);
}

function numberOf(text: string, at: number): number {
  return text.charCodeAt(at) - FIRST;
}
