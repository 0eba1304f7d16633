/**
 * The built-in postcode table made small: points in thousandths of a degree
 * (about 100 metres), sectors as steps from their outcode, groups from their sector.
 *
 * Over all postcodes of the county the rounding changes which base comes
 * first for fewer than one in a thousand (test/shared measures it).
 */

import { nearestFirst } from './distance.ts';
import type { Point } from './distance.ts';
import type { PostcodeArea, PostcodeTable } from './postcode-table.ts';

const UNITS_PER_DEGREE = 1000;
/** The first character that JSON writes as it is. */
const FIRST = 35;

/** A step north and one east, a character each; then one for the district, where it is not that of what it lies in. */
type Steps = string;

/** A sector: the figure that ends its code, its steps from its outcode, its groups' letters and their steps from it. */
export type PackedSector = readonly [
  figure: string,
  steps: Steps,
  letters: string,
  groups: Steps,
  districts?: string,
];

/** Point in thousandths of a degree; the district is an index. */
export type PackedOutcode = readonly [
  code: string,
  lat: number,
  lon: number,
  district: number,
  sectors: readonly PackedSector[],
];

export type PostcodePack = readonly PackedOutcode[];

export function packPostcodes(
  { outcodes, sectors, groups }: PostcodeTable,
  districtOf: (id: string) => number,
): PostcodePack {
  const within = Map.groupBy(sectors, ({ code }) => code.split(' ')[0]);
  const groupsOf = Map.groupBy(groups, ({ code }) => code.slice(0, -1));
  const placed = (area: PostcodeArea): Placed => ({
    lat: units(area.point.lat),
    lon: units(area.point.lon),
    district: districtOf(area.district),
  });
  return outcodes.map((area) => {
    const outcode = placed(area);
    const packed = (within.get(area.code) ?? []).map((sector) =>
      packSector(sector.code, placed(sector), outcode, groupsOf.get(sector.code) ?? [], placed),
    );
    return [area.code, outcode.lat, outcode.lon, outcode.district, packed];
  });
}

/** A point in thousandths of a degree. */
interface Placed {
  readonly lat: number;
  readonly lon: number;
  readonly district: number;
}

function packSector(
  code: string,
  sector: Placed,
  outcode: Placed,
  groups: readonly PostcodeArea[],
  placed: (area: PostcodeArea) => Placed,
): PackedSector {
  const places = groups.map(placed);
  const own = sector.district === outcode.district ? '' : character(sector.district);
  const packed = [
    code.slice(-1),
    stepsTo(sector, outcode) + own,
    groups.map((group) => group.code.slice(-1)).join(''),
    places.map((place) => stepsTo(place, sector)).join(''),
  ] as const;
  return places.every(({ district }) => district === sector.district)
    ? packed
    : [...packed, places.map(({ district }) => character(district)).join('')];
}

function stepsTo(place: Placed, from: Placed): Steps {
  return character(place.lat - from.lat) + character(place.lon - from.lon);
}

export interface Located {
  readonly code: string;
  /** How closely the table knows it; "unit" only from an imported table. */
  readonly as: 'unit' | 'group' | 'sector' | 'outcode';
  readonly point: Point;
  readonly district: number;
}

/** Where postcodes lie; an imported table of single postcodes can stand in for the built-in one. */
export interface PostcodeLookup {
  /** The closest row for parts of a postcode, or nothing where even its outcode is unknown. */
  locate(parts: PostcodeParts): Located | undefined;
}

export interface PostcodeParts {
  readonly outcode: string;
  /** "NR1 1" */
  readonly sector?: string | undefined;
  /** "NR1 1A" */
  readonly group?: string | undefined;
  /** "NR1 1AA" */
  readonly unit?: string | undefined;
}

/** The look-up of the built-in table: group, else sector, else outcode. */
export function builtInLookup(pack: PostcodePack): PostcodeLookup {
  const outcodes = new Map(pack.map((outcode) => [outcode[0], outcode]));
  return {
    locate({ outcode, sector, group }) {
      const packed = outcodes.get(outcode);
      if (!packed) return undefined;
      const known = packed[4].find(([figure]) => `${outcode} ${figure}` === sector);
      if (!known) return located(outcode, 'outcode', placeOf(packed));
      const at = group === undefined ? -1 : known[2].indexOf(group.slice(-1));
      return at === -1
        ? located(`${outcode} ${known[0]}`, 'sector', sectorPlace(packed, known))
        : located(group ?? '', 'group', groupPlace(packed, known, at));
    },
  };
}

/** The district of the nearest postcodes that the table knows; nothing where it is empty. */
export function districtAt(pack: PostcodePack, point: Point): number | undefined {
  const known = pack.flatMap((outcode) =>
    outcode[4].flatMap((sector) => [
      sectorPlace(outcode, sector),
      ...Array.from(sector[2], (_, at) => groupPlace(outcode, sector, at)),
    ]),
  );
  const areas = known.map((place) => ({ id: '', ...located('', 'group', place) }));
  return nearestFirst(point, areas)[0]?.what.district;
}

function placeOf([, lat, lon, district]: PackedOutcode): Placed {
  return { lat, lon, district };
}

function sectorPlace(outcode: PackedOutcode, [, steps]: PackedSector): Placed {
  const from = placeOf(outcode);
  return stepped(from, steps, 0, steps.length > 2 ? number(steps, 2) : from.district);
}

function groupPlace(outcode: PackedOutcode, sector: PackedSector, at: number): Placed {
  const from = sectorPlace(outcode, sector);
  const districts = sector[4];
  return stepped(from, sector[3], 2 * at, districts ? number(districts, at) : from.district);
}

function stepped(from: Placed, steps: Steps, at: number, district: number): Placed {
  return { lat: from.lat + number(steps, at), lon: from.lon + number(steps, at + 1), district };
}

function located(code: string, as: Located['as'], { lat, lon, district }: Placed): Located {
  const point = { lat: lat / UNITS_PER_DEGREE, lon: lon / UNITS_PER_DEGREE };
  return { code, as, point, district };
}

/** 0, -1, 1, -2, 2 … as "#", "$", "%", "&", "'" …: small numbers, which are common, take a byte. */
function character(small: number): string {
  return String.fromCharCode(FIRST + (small < 0 ? -2 * small - 1 : 2 * small));
}

function number(characters: string, at: number): number {
  const code = characters.charCodeAt(at) - FIRST;
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}

function units(value: number): number {
  return Math.round(value * UNITS_PER_DEGREE);
}
