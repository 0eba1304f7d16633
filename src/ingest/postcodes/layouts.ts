/**
 * The columns of the open tables of postcodes: Code-Point Open of Ordnance Survey, which has no row
 * of names, and NSPL and ONSPD of the Office for National Statistics, by their names before and
 * since 2025.
 */

import type { Point } from '../../domain/places/distance.ts';
import { fromGrid, isOnGrid, rounded } from './grid.ts';

export interface PostcodeRow {
  /** "SW1A 1AA" */
  readonly postcode: string;
  /** Undefined if it has none of its own. */
  readonly point: Point | undefined;
  /** ONS codes of its district and, where there is one, its county. */
  readonly codes: readonly string[];
  /** The month in which it ended: "2019-03". */
  readonly ended: string | undefined;
}

export interface Layout {
  readonly product: 'code-point-open' | 'nspl' | 'onspd';
  /** Number of cells in each row. */
  readonly cells: number;
  /** Whether the first row has the names of the columns. */
  readonly named: boolean;
  /** Undefined if the row has no postcode. */
  readonly rowOf: (cells: readonly string[]) => PostcodeRow | undefined;
}

/** @returns the columns that are missing if most are there; undefined for any other table */
export function layoutOf(
  first: readonly string[],
): Layout | { readonly missing: readonly string[] } | undefined {
  if (isCodePoint(first)) return codePoint(first, CODE_POINT);
  const names = first.map((name) => name.trim().toLowerCase());
  if (CODE_POINT.every((name) => names.includes(name.toLowerCase())))
    return { ...codePoint(first, names), named: true };
  return ons(names);
}

const CODE_POINT = ['pc', 'pq', 'ea', 'no', 'cy', 'rh', 'lh', 'cc', 'dc', 'wc'];
/** Ordnance Survey's quality 60 is the middle of the sector, 90 no point at all. */
const CODE_POINT_ROUGH = new Set(['60', '90']);
/** The Office for National Statistics' quality 6 is the middle of the sector, 9 no point at all. */
const ONS_ROUGH = new Set(['6', '9']);

function isCodePoint(cells: readonly string[]): boolean {
  const [postcode = '', ...figures] = cells;
  return (
    cells.length === CODE_POINT.length &&
    postcodeOf(postcode) !== undefined &&
    figures.slice(0, 3).every((cell) => /^\d+$/.test(cell))
  );
}

function codePoint(first: readonly string[], names: readonly string[]): Layout {
  const at = (name: string): number => names.indexOf(name);
  const [pc, pq, ea, no, cc, dc] = ['pc', 'pq', 'ea', 'no', 'cc', 'dc'].map(at);
  return {
    product: 'code-point-open',
    cells: first.length,
    named: false,
    rowOf: (cells) => {
      const cell = (index = -1): string => cells[index] ?? '';
      const postcode = postcodeOf(cell(pc));
      if (postcode === undefined) return undefined;
      const [easting, northing] = [Number(cell(ea)), Number(cell(no))];
      const exact = isOnGrid(easting, northing) && !CODE_POINT_ROUGH.has(cell(pq));
      return {
        postcode,
        point: exact ? fromGrid(easting, northing) : undefined,
        codes: codesOf(cell(cc), cell(dc)),
        ended: undefined,
      };
    },
  };
}

const ONS_COLUMNS = {
  postcode: /^pcds$/,
  ended: /^doterm$/,
  lat: /^lat$/,
  lon: /^long$/,
  quality: /^(?:os)?grd?ind$|^gridind$/,
  county: /^(?:os)?cty(?:\d\dcd)?$/,
  district: /^(?:os)?laua$|^lad\d\dcd$/,
} as const;

function ons(names: readonly string[]): ReturnType<typeof layoutOf> {
  const at = (column: keyof typeof ONS_COLUMNS): number =>
    names.findIndex((name) => ONS_COLUMNS[column].test(name));
  const columns = Object.keys(ONS_COLUMNS) as (keyof typeof ONS_COLUMNS)[];
  const missing = columns.filter((column) => column !== 'quality' && at(column) === -1);
  if (missing.length > 2) return undefined;
  if (missing.length > 0) return { missing: missing.map((column) => ONS_NAMES[column]) };
  const [postcode, ended, lat, lon, quality, county, district] = columns.map(at);
  return {
    product: names.includes('oslaua') || names.includes('parish') ? 'onspd' : 'nspl',
    cells: names.length,
    named: true,
    rowOf: (cells) => {
      const cell = (index = -1): string => cells[index] ?? '';
      const code = postcodeOf(cell(postcode));
      if (code === undefined) return undefined;
      const point = { lat: Number(cell(lat)), lon: Number(cell(lon)) };
      const exact = isInBritain(point) && !ONS_ROUGH.has(cell(quality));
      return {
        postcode: code,
        point: exact ? rounded(point) : undefined,
        codes: codesOf(cell(county), cell(district)),
        ended: monthOf(cell(ended)),
      };
    },
  };
}

const ONS_NAMES: Readonly<Record<keyof typeof ONS_COLUMNS, string>> = {
  postcode: 'pcds',
  ended: 'doterm',
  lat: 'lat',
  lon: 'long',
  quality: 'gridind',
  county: 'cty25cd',
  district: 'lad25cd',
};

/** A postcode without a grid reference has 99.999999 north. */
function isInBritain({ lat, lon }: Point): boolean {
  return lat > 49 && lat < 61.5 && lon > -11 && lon < 3;
}

/** Only counties with districts have a code of their own; others are written as a pseudo code. */
function codesOf(county: string, district: string): string[] {
  return [district, county].filter((code, index) =>
    index === 0 ? /^[EWSN]\d{8}$/.test(code) : /^E10\d{6}$/.test(code),
  );
}

/** "201903" → "2019-03" */
function monthOf(cell: string): string | undefined {
  const [, year, month] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(cell) ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ''}`;
}

/** With one space, however it is spaced in the file. */
function postcodeOf(cell: string): string | undefined {
  const compact = cell.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(compact)) return undefined;
  return `${compact.slice(0, -3)} ${compact.slice(-3)}`;
}
