/** Places here and elsewhere as they are sent: columns in place of records, points packed into a few characters. */

import { groupBy } from '../../domain/places/group-by.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import type { FinderElsewhere, FinderIndex, FinderPlace } from '../../domain/finder/index.ts';
import type { Point } from '../../domain/places/distance.ts';

type Places = Pick<FinderIndex, 'places' | 'elsewhere'>;

/** A value for some rows only, by row number. */
type Sparse<T> = Readonly<Record<number, T>>;

export interface SentPlaces {
  /** South-west corner that points are counted from, in thousandths of a degree. */
  readonly corner: readonly [lat: number, lon: number];
  /** A line a place: its name, its other names, and how they are said: "Oakham|Oakham Town~Okum". */
  readonly names: string;
  readonly points: string;
  /** A character each: the district's number. */
  readonly parts: string;
  /** Those that are not made from the name, or from name and qualifier. */
  readonly ids: Sparse<string>;
  readonly qualifiers: Sparse<string>;
  /** Row numbers. */
  readonly generic: readonly number[];
  readonly elsewhere: readonly SentArea[];
}

/** Places of an area elsewhere: those near the border, which have points, before the others. */
type SentArea = readonly [area: string, names: string, points: string];

const UNITS = 1000;
/** Characters that JSON writes as they are: "#" to "~" but the backslash. */
const FIRST = 35;
const DIGITS = 56;
const ROW = '\n';
const LIST = '|';
const SAID = '~';

export function sendablePlaces({ places, elsewhere }: Places): SentPlaces {
  const points = [...places, ...elsewhere].flatMap(({ point }) => point ?? []);
  const corner = [
    Math.min(...points.map(({ lat }) => Math.round(lat * UNITS))),
    Math.min(...points.map(({ lon }) => Math.round(lon * UNITS))),
  ] as const;
  const usual = usualIds(places);
  const sparse = <T>(valueOf: (place: FinderPlace, row: number) => T | undefined): Sparse<T> =>
    Object.fromEntries(
      places.flatMap((place, row) => {
        const value = valueOf(place, row);
        return value === undefined ? [] : [[row, value]];
      }),
    );
  return {
    corner: points.length > 0 ? corner : [0, 0],
    names: places.map(namesLine).join(ROW),
    points: places.map(({ point }) => packed(point, corner)).join(''),
    parts: places.map(({ district }) => characterOf(district + 1)).join(''),
    ids: sparse(({ id }, row) => (id === usual[row] ? undefined : id)),
    qualifiers: sparse(({ qualifier }) => qualifier),
    generic: places.flatMap(({ generic }, row) => (generic ? [row] : [])),
    elsewhere: [...groupBy(elsewhere, ({ area }) => area)].map(([area, own]) => {
      const near = own.filter(({ point }) => point);
      const all = [...near, ...own.filter(({ point }) => !point)];
      return [
        area,
        all.map(({ name }) => name).join(ROW),
        near.flatMap(({ point }) => (point ? [packed(point, corner)] : [])).join(''),
      ];
    }),
  };
}

export function receivedPlaces(sent: SentPlaces): Places {
  const pointAt = (points: string, row: number): Point => unpacked(points, row, sent.corner);
  const named = rowsOf(sent.names).map((line, row) => {
    const [names = '', said] = line.split(SAID);
    const [name = '', ...others] = names.split(LIST);
    return { name, others, said, qualifier: sent.qualifiers[row] };
  });
  const usual = usualIds(named);
  return {
    places: named.map(({ name, others, said, qualifier }, row): FinderPlace => ({
      id: sent.ids[row] ?? usual[row] ?? '',
      name,
      names: others.length > 0 ? others : undefined,
      saidAs: said?.split(LIST),
      qualifier,
      district: numberOf(sent.parts, row) - 1,
      point: pointAt(sent.points, row),
      generic: sent.generic.includes(row) ? true : undefined,
    })),
    elsewhere: sent.elsewhere.flatMap(([area, names, points]) =>
      rowsOf(names).map((name, row): FinderElsewhere => ({
        name,
        area,
        point: row < points.length / 4 ? pointAt(points, row) : undefined,
      })),
    ),
  };
}

/** Places of one name are told apart by their qualifiers, in their ids too. */
function usualIds(places: readonly Pick<FinderPlace, 'name' | 'qualifier'>[]): string[] {
  const named = groupBy(places, ({ name }) => name);
  return places.map(({ name, qualifier = '' }) =>
    slugOf((named.get(name)?.length ?? 0) > 1 ? `${name} ${qualifier}` : name),
  );
}

function namesLine({ name, names = [], saidAs = [] }: FinderPlace): string {
  const said = saidAs.length > 0 ? SAID + saidAs.join(LIST) : '';
  return [name, ...names].join(LIST) + said;
}

function rowsOf(text: string): string[] {
  return text === '' ? [] : text.split(ROW);
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
