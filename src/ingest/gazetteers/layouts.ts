/**
 * The columns of the open gazetteers: OS Open Names, whose data files have no row of names, and the
 * localities of the National Public Transport Gazetteer (NPTG).
 */

import type { PlaceKind } from '../../domain/places/place.ts';
import type { Point } from '../../domain/places/distance.ts';
import { fromGrid, isOnGrid } from '../postcodes/grid.ts';

export interface GazetteerPlace {
  /** What its row is known by in the gazetteer. */
  readonly row: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Undefined if the gazetteer does not say it. */
  readonly kind: PlaceKind | undefined;
  readonly point: Point;
  /** The place that it is a part of. */
  readonly within: string | undefined;
  /** The code or name of its county, district or borough. */
  readonly area: string;
  readonly district: string | undefined;
  /** The extent in square kilometres, where the gazetteer has it. */
  readonly size: number | undefined;
}

export interface Layout {
  readonly product: 'os-open-names' | 'nptg';
  readonly cells: number;
  readonly named: boolean;
  /** Undefined if the row is no place, or is no longer in use. */
  readonly placeOf: (cells: readonly string[]) => GazetteerPlace | undefined;
}

/** @returns the columns that are missing if most are there; undefined for any other table */
export function layoutOf(
  first: readonly string[],
): Layout | { readonly missing: readonly string[] } | undefined {
  if (first.length === OPEN_NAMES.length) return openNames(first);
  return nptg(first.map((name) => name.trim().toLowerCase()));
}

const OPEN_NAMES =
  'ID NAMES_URI NAME1 NAME1_LANG NAME2 NAME2_LANG TYPE LOCAL_TYPE GEOMETRY_X GEOMETRY_Y MOST_DETAIL_VIEW_RES LEAST_DETAIL_VIEW_RES MBR_XMIN MBR_YMIN MBR_XMAX MBR_YMAX POSTCODE_DISTRICT POSTCODE_DISTRICT_URI POPULATED_PLACE POPULATED_PLACE_URI POPULATED_PLACE_TYPE DISTRICT_BOROUGH DISTRICT_BOROUGH_URI DISTRICT_BOROUGH_TYPE COUNTY_UNITARY COUNTY_UNITARY_URI COUNTY_UNITARY_TYPE REGION REGION_URI COUNTRY COUNTRY_URI RELATED_SPATIAL_OBJECT SAME_AS_DBPEDIA SAME_AS_GEONAMES'.split(
    ' ',
  );

/** Local types of populated places; "Other Settlement" is mostly a few houses. */
const KINDS: Readonly<Record<string, PlaceKind>> = {
  City: 'city',
  Town: 'town',
  Village: 'village',
  Hamlet: 'hamlet',
  'Other Settlement': 'hamlet',
  'Suburban Area': 'suburb',
};

const METRES = 1000;

function openNames(first: readonly string[]): Layout | undefined {
  const at = (name: string): number => OPEN_NAMES.indexOf(name);
  const named = first[at('TYPE')] === 'TYPE';
  const isNumber = (name: string): boolean => /^\d+(?:\.\d+)?$/.test(first[at(name)] ?? '');
  if (!named && !(isNumber('GEOMETRY_X') && isNumber('GEOMETRY_Y'))) return undefined;
  return {
    product: 'os-open-names',
    cells: OPEN_NAMES.length,
    named,
    placeOf: (cells) => {
      const cell = (name: string): string => cells[at(name)] ?? '';
      if (cell('TYPE') !== 'populatedPlace') return undefined;
      const [east, north] = [Number(cell('GEOMETRY_X')), Number(cell('GEOMETRY_Y'))];
      if (!isOnGrid(east, north) || cell('NAME1') === '') return undefined;
      const wide = Number(cell('MBR_XMAX')) - Number(cell('MBR_XMIN'));
      const high = Number(cell('MBR_YMAX')) - Number(cell('MBR_YMIN'));
      const size = (wide * high) / METRES ** 2;
      return {
        row: cell('ID'),
        name: cell('NAME1'),
        otherNames: cell('NAME2') === '' ? [] : [cell('NAME2')],
        kind: KINDS[cell('LOCAL_TYPE')] ?? 'hamlet',
        point: fromGrid(east, north),
        within: orUndefined(cell('POPULATED_PLACE')),
        area: cell('COUNTY_UNITARY') === '' ? cell('DISTRICT_BOROUGH') : cell('COUNTY_UNITARY'),
        district: orUndefined(cell('DISTRICT_BOROUGH')),
        size: size > 0 ? size : undefined,
      };
    },
  };
}

const NPTG = {
  row: 'NptgLocalityCode',
  name: 'LocalityName',
  shortName: 'ShortName',
  qualifier: 'QualifierName',
  parent: 'ParentLocalityName',
  area: 'AdministrativeAreaCode',
  easting: 'Easting',
  northing: 'Northing',
  change: 'Modification',
} as const;
/** Not in every edition. */
const OPTIONAL: readonly string[] = [NPTG.shortName, NPTG.qualifier, NPTG.parent, NPTG.change];

function nptg(names: readonly string[]): ReturnType<typeof layoutOf> {
  const at = (field: keyof typeof NPTG): number => names.indexOf(NPTG[field].toLowerCase());
  const missing = (Object.keys(NPTG) as (keyof typeof NPTG)[])
    .filter((field) => at(field) === -1)
    .map((field) => NPTG[field])
    .filter((name) => !OPTIONAL.includes(name));
  if (missing.length > 2) return undefined;
  if (missing.length > 0) return { missing };
  return {
    product: 'nptg',
    cells: names.length,
    named: true,
    placeOf: (cells) => {
      const cell = (field: keyof typeof NPTG): string => cells[at(field)] ?? '';
      const [east, north] = [Number(cell('easting')), Number(cell('northing'))];
      if (!isOnGrid(east, north) || cell('name') === '') return undefined;
      if (/^del/i.test(cell('change'))) return undefined;
      const within = orUndefined(cell('parent')) ?? orUndefined(cell('qualifier'));
      return {
        row: cell('row'),
        name: cell('name'),
        otherNames: cell('shortName') === '' ? [] : [cell('shortName')],
        kind: undefined,
        point: fromGrid(east, north),
        within,
        area: cell('area'),
        district: undefined,
        size: undefined,
      };
    },
  };
}

function orUndefined(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}
