/** Where postcodes lie, from the packed table. */

import { nearestFirst } from './distance.ts';
import type { Point } from './distance.ts';
import { UNITS_PER_DEGREE } from './postcode-pack.ts';
import type { PackedAreas, PostcodePack } from './postcode-pack.ts';
import { numberAt } from './small-number.ts';

export interface Located {
  readonly code: string;
  /** How closely the table knows it; "unit" only from an imported table. */
  readonly as: 'unit' | 'group' | 'sector' | 'outcode';
  readonly point: Point;
  readonly district: number;
  /** For an outcode most of whose postcodes are in another county. */
  readonly mostlyElsewhere?: true | undefined;
  /** For a single postcode that is outside the area. */
  readonly outside?: true | undefined;
  /** For a single postcode: the month in which it ended, "2019-03". */
  readonly ended?: string | undefined;
  /** For a whole postcode that the list of its outcode does not have. */
  readonly unlisted?: true | undefined;
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

/** Where postcodes lie; lists of single postcodes come before the built-in table. */
export interface PostcodeLookup {
  /** The closest row for parts of a postcode, or nothing where even its outcode is unknown. */
  locate(parts: PostcodeParts): Located | undefined;
}

/** The look-up of the built-in table: group, else sector, else outcode. */
export function builtInLookup(pack: PostcodePack): PostcodeLookup {
  const known = new Map(areasOf(pack).map((area) => [area.code, area]));
  return {
    locate: ({ outcode, sector = '', group = '' }) =>
      known.get(group) ?? known.get(sector) ?? known.get(outcode),
  };
}

/** How many of the nearest groups must agree on a district. */
const AGREEING = 3;

/** The district that the nearest groups of postcodes agree on; undefined if they do not, or there are none. */
export function districtAt(pack: PostcodePack, point: Point): number | undefined {
  const areas = areasOf(pack);
  const groups = areas.filter(({ as }) => as === 'group');
  const closest = groups.length > 0 ? groups : areas;
  const nearest = nearestFirst(
    point,
    closest.map((area) => ({ ...area, id: area.code })),
  ).slice(0, AGREEING);
  const districts = new Set(nearest.map(({ what }) => what.district));
  return districts.size === 1 ? nearest[0]?.what.district : undefined;
}

/** The middle of every group of postcodes, or of each sector that has none. */
export function postcodePoints(pack: PostcodePack): Point[] {
  return areasOf(pack)
    .filter(({ as }) => as !== 'outcode')
    .map(({ point }) => point);
}

/** All rows of the table, each before those within it. */
function areasOf({ outcodes, sectors, letters, groups }: PostcodePack): Located[] {
  const lettersOf = letters.split(' ');
  const areas: Located[] = [];
  let sectorAt = 0;
  let groupAt = 0;
  for (const [code, lat, lon, district, figures, elsewhere] of outcodes) {
    const point = { lat: lat / UNITS_PER_DEGREE, lon: lon / UNITS_PER_DEGREE };
    areas.push({
      code,
      as: 'outcode',
      point,
      district,
      mostlyElsewhere: elsewhere === 1 ? true : undefined,
    });
    for (const figure of figures) {
      const sector = areaAt(sectors, sectorAt, { code: `${code} ${figure}`, as: 'sector', point });
      areas.push(sector);
      for (const letter of lettersOf[sectorAt] ?? '')
        areas.push(
          areaAt(groups, groupAt++, { ...sector, code: sector.code + letter, as: 'group' }),
        );
      sectorAt += 1;
    }
  }
  return areas;
}

/** @param area  with the point that the steps go from */
function areaAt(
  { steps, parts }: PackedAreas,
  at: number,
  area: Omit<Located, 'district'>,
): Located {
  const { lat, lon } = area.point;
  return {
    ...area,
    point: {
      lat: lat + numberAt(steps, 2 * at) / UNITS_PER_DEGREE,
      lon: lon + numberAt(steps, 2 * at + 1) / UNITS_PER_DEGREE,
    },
    district: numberAt(parts, at),
  };
}
