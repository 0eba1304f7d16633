/**
 * The built-in postcode table made small: points in thousandths of a degree
 * (about 100 metres), sectors as steps from their outcode, groups from their sector.
 * Values of one kind are stored together, which compresses best.
 *
 * For fewer than one in a thousand of the county's postcodes the rounding changes which base comes
 * first (test/shared measures it).
 */

import { groupBy } from './group-by.ts';
import type { PostcodeArea, PostcodeTable } from './postcode-table.ts';
import { characterFor } from './small-number.ts';

export const UNITS_PER_DEGREE = 1000;

export interface PostcodePack {
  readonly outcodes: readonly PackedOutcode[];
  readonly sectors: PackedAreas;
  /** The letters of each sector's groups, with a space between sectors. */
  readonly letters: string;
  readonly groups: PackedAreas;
}

/**
 * Point in thousandths of a degree; the district is an index; the figures end the codes of its
 * sectors.
 */
export type PackedOutcode = readonly [
  code: string,
  lat: number,
  lon: number,
  district: number,
  figures: string,
  /** 1 for an outcode most of whose postcodes are in another county. */
  elsewhere?: 1,
];

const HALF = 0.5;

export interface PackedAreas {
  /** Two characters each: the steps north and east from the area that it is in. */
  readonly steps: string;
  /** A character each. */
  readonly parts: string;
}

/** A point in thousandths of a degree. */
interface Placed {
  readonly lat: number;
  readonly lon: number;
}

interface Nested {
  readonly of: PostcodeArea;
  readonly areas: readonly PostcodeArea[];
}

export function packPostcodes(
  { outcodes, sectors, groups }: PostcodeTable,
  districtOf: (id: string) => number,
): PostcodePack {
  const sectorsOf = groupBy(sectors, ({ code }) => code.split(' ')[0]);
  const groupsOf = groupBy(groups, ({ code }) => code.slice(0, -1));
  const inOutcodes = outcodes.map((of) => ({ of, areas: sectorsOf.get(of.code) ?? [] }));
  const inSectors = inOutcodes
    .flatMap(({ areas }) => areas)
    .map((of) => ({ of, areas: groupsOf.get(of.code) ?? [] }));
  const packed = (nested: readonly Nested[]): PackedAreas => ({
    steps: nested
      .flatMap(({ of, areas }) => areas.map((area) => stepsTo(placed(area), placed(of))))
      .join(''),
    parts: nested
      .flatMap(({ areas }) => areas.map(({ district }) => characterFor(districtOf(district))))
      .join(''),
  });
  return {
    outcodes: inOutcodes.map(({ of, areas }) => {
      const { lat, lon } = placed(of);
      const own = [of.code, lat, lon, districtOf(of.district), lastCharacters(areas)] as const;
      return (of.shareInArea ?? 1) < HALF ? [...own, 1] : own;
    }),
    sectors: packed(inOutcodes),
    letters: inSectors.map(({ areas }) => lastCharacters(areas)).join(' '),
    groups: packed(inSectors),
  };
}

function placed({ point }: PostcodeArea): Placed {
  return {
    lat: Math.round(point.lat * UNITS_PER_DEGREE),
    lon: Math.round(point.lon * UNITS_PER_DEGREE),
  };
}

function lastCharacters(areas: readonly PostcodeArea[]): string {
  return areas.map(({ code }) => code.slice(-1)).join('');
}

function stepsTo(place: Placed, from: Placed): string {
  return characterFor(place.lat - from.lat) + characterFor(place.lon - from.lon);
}
