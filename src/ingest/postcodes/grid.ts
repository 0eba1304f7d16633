/** The national grid of Great Britain (OSGB36) as degrees (WGS84), within 5 metres. */

import proj4 from 'proj4';
import type { Point } from '../../domain/places/distance.ts';

/** EPSG:27700 with the seven parameters of Ordnance Survey's guide to coordinate systems. */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

const grid = proj4(NATIONAL_GRID, 'WGS84');

/** East and north of its farthest points, in metres. */
const FARTHEST = { easting: 700_000, northing: 1_300_000 };

/** Whether a reference is on the grid; 0 stands for none. */
export function isOnGrid(easting: number, northing: number): boolean {
  return easting > 0 && easting < FARTHEST.easting && northing > 0 && northing < FARTHEST.northing;
}

/** @param easting, northing  metres */
export function fromGrid(easting: number, northing: number): Point {
  const [lon, lat] = grid.forward([easting, northing]);
  return rounded({ lat, lon });
}

/** To a hundred-thousandth of a degree, about a metre. */
export function rounded({ lat, lon }: Point): Point {
  return { lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)) };
}
