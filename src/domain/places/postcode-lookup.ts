/** Finds the points of postcodes in the packed table. */

import { nearestFirst } from './distance.ts';
import type { Point } from './distance.ts';
import { numberAt, UNITS_PER_DEGREE } from './postcode-pack.ts';
import type { PackedAreas, PostcodePack } from './postcode-pack.ts';

export interface Located {
  readonly code: string;
  /** How precise the row is; "unit" only from an imported table. */
  readonly as: 'unit' | 'group' | 'sector' | 'outcode';
  readonly point: Point;
  readonly district: number;
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

/** The points of postcodes; an imported table of single postcodes can replace the built-in one. */
export interface PostcodeLookup {
  /** The most precise row for parts of a postcode; undefined if even its outcode is unknown. */
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

/** The district of the nearest postcodes in the table; undefined if the table is empty. */
export function districtAt(pack: PostcodePack, point: Point): number | undefined {
  const areas = areasOf(pack).map((area) => ({ ...area, id: area.code }));
  return nearestFirst(point, areas)[0]?.what.district;
}

/** All rows of the table, each before those within it. */
function areasOf({ outcodes, sectors, letters, groups }: PostcodePack): Located[] {
  const lettersOf = letters.split(' ');
  const areas: Located[] = [];
  let sectorAt = 0;
  let groupAt = 0;
  for (const [code, lat, lon, district, figures] of outcodes) {
    const point = { lat: lat / UNITS_PER_DEGREE, lon: lon / UNITS_PER_DEGREE };
    areas.push({ code, as: 'outcode', point, district });
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

/** @param area with the point that the steps are measured from */
function areaAt(
  { steps, districts }: PackedAreas,
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
    district: numberAt(districts, at),
  };
}
