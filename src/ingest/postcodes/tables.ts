/** The tables of the content folder, made from single postcodes. */

import { stringify } from 'csv-stringify/sync';
import type { Point } from '../../domain/places/distance.ts';
import { tableFiles } from '../files/tables.ts';
import { mostOf } from './council.ts';

export interface OwnPostcode {
  readonly postcode: string;
  readonly point: Point;
  /** Id of its district; undefined outside the area. */
  readonly district: string | undefined;
  readonly ended: string | undefined;
}

/** A group of fewer is no better than its sector. */
const LEAST_IN_GROUP = 3;

/**
 * Texts by name in the content folder.
 * @param inOutcode  the number of postcodes in use in each outcode, wherever they are
 * @param nameOf  the name of a district by its id
 */
export function postcodeTables(
  postcodes: readonly OwnPostcode[],
  inOutcode: ReadonlyMap<string, number>,
  nameOf: (district: string) => string,
): ReadonlyMap<string, string> {
  const sorted = postcodes.toSorted((a, b) => (a.postcode < b.postcode ? -1 : 1));
  const own = sorted.filter(({ district, ended }) => district !== undefined && ended === undefined);
  const areas = (cut: number): [string, readonly OwnPostcode[]][] =>
    [...Map.groupBy(own, ({ postcode }) => postcode.slice(0, cut))].sort((a, b) =>
      a[0] < b[0] ? -1 : 1,
    );
  const [outcodes, sectors, groups] = [areas(-4), areas(-2), areas(-1)];
  const share = (code: string, here: number): string =>
    (here / Math.max(here, inOutcode.get(code) ?? 0)).toFixed(3);
  const inEach = (district: readonly OwnPostcode[]): string => districtsIn(district, nameOf);
  return new Map([
    ...csv(
      'outcodes',
      'outcode,lat,lon,postcodes,district,districts_all,share_in_area',
      outcodes.map(([code, all]) => [...area(code, all), inEach(all), share(code, all.length)]),
    ),
    ...csv(
      'sectors',
      'sector,lat,lon,postcodes,district,districts_all',
      sectors.map(([code, all]) => [...area(code, all), inEach(all)]),
    ),
    ...csv(
      'groups',
      'group,lat,lon,postcodes,district',
      groups.flatMap(([code, all]) => (all.length < LEAST_IN_GROUP ? [] : [area(code, all)])),
    ),
    ...unitTables(sorted),
  ]);
}

function unitTables(sorted: readonly OwnPostcode[]): (readonly [string, string])[] {
  const byOutcode = Map.groupBy(sorted, ({ postcode }) => postcode.slice(0, -4));
  return [...byOutcode].map(([outcode, all]) => {
    const rows = all.map(({ postcode, point: { lat, lon }, district, ended }) => [
      postcode,
      lat.toFixed(5),
      lon.toFixed(5),
      district ?? '',
      ended ?? '',
    ]);
    const name = `${tableFiles.units.folder}/${outcode.toLowerCase()}.csv`;
    return [name, stringify([['postcode', 'lat', 'lon', 'district', 'ended'], ...rows])];
  });
}

/** No file for a table without rows, which the gate would refuse. */
function csv(
  table: 'outcodes' | 'sectors' | 'groups',
  columns: string,
  rows: readonly (readonly string[])[],
): (readonly [string, string])[] {
  const { folder, file } = tableFiles[table];
  return rows.length === 0 ? [] : [[`${folder}/${file}`, stringify([columns.split(','), ...rows])]];
}

/** The code, the mean point, the number of postcodes and the district of most of them. */
function area(code: string, all: readonly OwnPostcode[]): string[] {
  const mean = (value: (point: Point) => number): string =>
    (all.reduce((sum, { point }) => sum + value(point), 0) / all.length).toFixed(4);
  const [district = ''] = mostOf(all.map((one) => one.district ?? '')) ?? [];
  return [code, mean(({ lat }) => lat), mean(({ lon }) => lon), String(all.length), district];
}

/** "Overdale 460; Netherdale 107" */
function districtsIn(all: readonly OwnPostcode[], nameOf: (district: string) => string): string {
  return [...Map.groupBy(all, ({ district = '' }) => district)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([district, { length }]) => `${nameOf(district)} ${String(length)}`)
    .join('; ');
}
